/** The glossary from A to Å, each entry opening where it stands, and the ways to the whole of it and to a new entry. */
import { useMemo, useState } from 'preact/hooks';
import type { LayeredGlossary } from '../../glossary/layered-glossary.ts';
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { FilterField } from '../FilterField.tsx';
import { filterBy } from '../filter.ts';
import { IndexGate } from '../IndexGate.tsx';
import { glossaryLink, newTermLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { glossaryItems, itemsFrom } from './glossary-items.ts';
import { TermGroupSection } from './TermGroupSection.tsx';
import { firstOf, termGroups, termSearchText } from './term-groups.ts';

/** More than the built-in entries; thousands at once would make a popup slow to type in. */
const ROWS_AT_ONCE = 600;

interface Props {
  /** Level of the group headings. */
  readonly headings?: 'h2' | 'h3';
}

export function GlossaryList({ headings = 'h2' }: Props) {
  return <IndexGate>{({ glossary }) => <Entries glossary={glossary} headings={headings} />}</IndexGate>;
}

function Entries({ glossary, headings }: Required<Props> & { readonly glossary: LayeredGlossary }) {
  const { strings, language, surface } = usePage();
  const words = glossaryPageStrings(language);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const all = useMemo(() => itemsFrom(glossaryItems(glossary), null), [glossary]);
  const hits = useMemo(() => filterBy(all, query, ({ term }) => termSearchText(term)), [all, query]);
  const groups = useMemo(() => termGroups(hits), [hits]);
  return (
    <div class="panel">
      <div class="list-line">
        <a class="ds-link app-link" {...newTermLink({ word: '' }, surface)}>
          {words.newEntry}
        </a>
        <a class="ds-link app-link" {...glossaryLink(surface)}>
          {words.all}
        </a>
      </div>
      <FilterField label={strings.glossary.filter} value={query} onChange={setQuery} />
      <p class="small subtle" role="status">
        {hits.length === 0 ? strings.common.noHits : strings.glossary.count(hits.length)}
      </p>
      {firstOf(groups, limit).map((group) => (
        <TermGroupSection key={group.name} group={group} heading={headings} />
      ))}
      <ShowMore all={hits.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
    </div>
  );
}
