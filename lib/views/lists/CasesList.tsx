/** The case index by meeting, newest first: searched, filtered, opened, and chosen for a decision history. */
import { useMemo, useState } from 'preact/hooks';
import { NO_FILTERS, prepareCaseSearch, searchCases } from '../../glossary/case-search.ts';
import type { CaseId } from '../../model/case.ts';
import { casesStrings } from '../../strings/cases.ts';
import { FilterField } from '../FilterField.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePapers } from '../meeting/use-papers.ts';
import { usePage } from '../page-context.ts';
import { CaseFilterFields } from './CaseFilterFields.tsx';
import { CaseGroupSection } from './CaseGroupSection.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { caseGroups, onlyCases } from './case-groups.ts';
import { NumberNotes } from './NumberNotes.tsx';

/** Rows that are drawn at once: more only make a popup slow to type in. */
const ROWS_AT_ONCE = 200;

interface Props {
  /** Level of the group headings. */
  readonly headings?: 'h2' | 'h3';
}

export function CasesList({ headings = 'h2' }: Props) {
  return <IndexGate>{(lists) => <Cases lists={lists} headings={headings} />}</IndexGate>;
}

function Cases({ lists, headings }: Required<Props> & { readonly lists: IndexLists }) {
  const { language } = usePage();
  const strings = casesStrings(language);
  const papers = usePapers(lists.index);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [chosen, setChosen] = useState<ReadonlySet<CaseId> | null>(null);

  const cases = useMemo(() => [...lists.cases.values()], [lists.cases]);
  const groups = useMemo(
    () => caseGroups(cases, papers ?? [], strings.dateUnknown),
    [cases, papers, strings],
  );
  const search = useMemo(() => prepareCaseSearch(cases), [cases]);
  const hits = useMemo(() => searchCases(search, query, filters), [search, query, filters]);
  const shown = useMemo(() => onlyCases(groups, new Set(hits.cases), limit), [groups, hits, limit]);

  const filtered = Object.values(filters).some((value) => value !== null);
  const choose = (id: CaseId, on: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const count = hits.cases.length;
  const rest = count - limit;
  return (
    <div class="panel">
      <FilterField
        label={strings.search}
        example={strings.searchHelp}
        value={query}
        onChange={(next) => {
          setQuery(next);
          setLimit(ROWS_AT_ONCE);
        }}
      />
      <CaseFilterFields cases={cases} filters={filters} onChange={setFilters} />
      <div class="list-line">
        <p class="small subtle" role="status">
          {count > 0 || hits.numbers.length > 0 ? strings.count(count) : strings.noHits}
        </p>
        {filtered && (
          <button type="button" class="ds-link text-button" onClick={() => setFilters(NO_FILTERS)}>
            {strings.reset}
          </button>
        )}
        <button
          type="button"
          class="ds-link text-button"
          aria-pressed={chosen !== null}
          onClick={() => setChosen(chosen === null ? new Set() : null)}
        >
          {strings.choose}
        </button>
      </div>
      <NumberNotes numbers={hits.numbers} />
      {shown.map((group) => (
        <CaseGroupSection
          key={group.name}
          group={group}
          heading={headings}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => setLimit(limit + ROWS_AT_ONCE)}
        >
          {strings.showMore(Math.min(ROWS_AT_ONCE, rest))}
        </button>
      )}
      {chosen !== null && <ChosenBar chosen={cases.filter(({ id }) => chosen.has(id))} />}
    </div>
  );
}
