/** The glossary from A to Å, each entry opening where it stands. */
import { useMemo, useState } from 'preact/hooks';
import type { Term } from '../../model/term.ts';
import { Disclosure } from '../Disclosure.tsx';
import { FilterField } from '../FilterField.tsx';
import { CardDetails } from '../facts/CardDetails.tsx';
import { filterBy } from '../filter.ts';
import { IndexGate } from '../IndexGate.tsx';
import { usePage } from '../page-context.ts';
import { termGroups, termSearchText } from './term-groups.ts';

interface Props {
  /** Level of the group headings. */
  readonly headings?: 'h2' | 'h3';
}

export function GlossaryList({ headings = 'h2' }: Props) {
  return <IndexGate>{({ terms }) => <Entries terms={terms} headings={headings} />}</IndexGate>;
}

function Entries({
  terms,
  headings: Heading,
}: Required<Props> & { readonly terms: ReadonlyMap<string, Term> }) {
  const { strings } = usePage();
  const [query, setQuery] = useState('');
  const all = useMemo(() => [...terms.values()], [terms]);
  const hits = useMemo(() => filterBy(all, query, termSearchText), [all, query]);
  const groups = useMemo(() => termGroups(hits), [hits]);
  return (
    <div class="panel">
      <FilterField label={strings.glossary.filter} value={query} onChange={setQuery} />
      <p class="small subtle" role="status">
        {hits.length === 0 ? strings.common.noHits : strings.glossary.count(hits.length)}
      </p>
      {groups.map((group) => (
        <section key={group.letter} class="group">
          <Heading class="group-heading">{group.letter}</Heading>
          <ul class="rows">
            {group.terms.map((term) => (
              <Disclosure key={term.entry} summary={<Summary term={term} />}>
                <CardDetails of={{ kind: 'term', entry: term.entry }} inRow />
              </Disclosure>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Summary({ term: { entry, expansion } }: { readonly term: Term }) {
  const detail = expansion.nb ?? expansion.en;
  return (
    <>
      <strong>{entry}</strong>
      {detail !== null && detail !== entry && <span class="small">{detail}</span>}
    </>
  );
}
