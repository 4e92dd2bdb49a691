/** The case index by meeting, newest first, each case opening where it stands. */
import { useMemo, useState } from 'preact/hooks';
import type { CardKey } from '../../model/card.ts';
import { type CaseFact, type CaseId, caseLabel } from '../../model/case.ts';
import { Disclosure } from '../Disclosure.tsx';
import { FilterField } from '../FilterField.tsx';
import { CardDetails } from '../facts/CardDetails.tsx';
import { filterBy } from '../filter.ts';
import { IndexGate } from '../IndexGate.tsx';
import { usePage } from '../page-context.ts';
import { caseGroups, caseSearchText } from './case-groups.ts';

interface Props {
  /** Level of the group headings. */
  readonly headings?: 'h2' | 'h3';
}

export function CasesList({ headings = 'h2' }: Props) {
  return <IndexGate>{({ cases }) => <Meetings cases={cases} headings={headings} />}</IndexGate>;
}

function Meetings({
  cases,
  headings: Heading,
}: Required<Props> & { readonly cases: ReadonlyMap<CaseId, CaseFact> }) {
  const { strings } = usePage();
  const [query, setQuery] = useState('');
  const groups = useMemo(
    () =>
      caseGroups(cases.values(), strings.cases.dateUnknown)
        .map((group) => ({
          ...group,
          cases: filterBy(group.cases, query, (fact) => caseSearchText(fact, group.name)),
        }))
        .filter((group) => group.cases.length > 0),
    [cases, query, strings],
  );
  const count = groups.reduce((sum, group) => sum + group.cases.length, 0);
  return (
    <div class="panel">
      <FilterField label={strings.cases.filter} value={query} onChange={setQuery} />
      <p class="small subtle" role="status">
        {count === 0 ? strings.common.noHits : strings.cases.count(count)}
      </p>
      {groups.map((group) => (
        <section key={group.name} class="group">
          <Heading class="group-heading">{group.name}</Heading>
          <ul class="rows">
            {group.cases.map((fact) => (
              <Disclosure key={fact.id} summary={<Summary fact={fact} />}>
                <CardDetails of={keyOf(fact)} inRow />
              </Disclosure>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The council is known from the index, so the basis is none of a page's and is not shown. */
function keyOf({ council, number, year }: CaseFact): CardKey {
  return { kind: 'case', candidates: [{ council, number, year }], basis: 'beside-number' };
}

function Summary({ fact }: { readonly fact: CaseFact }) {
  const { cardStrings } = usePage();
  return (
    <>
      <span>
        <strong>{caseLabel(fact, fact.meetingDate)}</strong>
        {fact.kind !== null && (
          <span class="small subtle"> {cardStrings.caseKind[fact.kind] ?? fact.kind}</span>
        )}
      </span>
      <span class="small">{fact.title ?? cardStrings.noTitle}</span>
    </>
  );
}
