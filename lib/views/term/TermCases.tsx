/** Where an entry stands in the cases that the reader knows, the newest first, each place with the words around. */
import { useMemo, useState } from 'preact/hooks';
import type { TermOccurrence } from '../../glossary/term-occurrences.ts';
import { caseLabel } from '../../model/case.ts';
import { formatDate } from '../../model/date.ts';
import type { Term } from '../../model/term.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import type { IndexLists } from '../index-context.tsx';
import { caseLink, documentsLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { type CaseOccurrences, caseOccurrences } from './case-occurrences.ts';
import { useOccurrences } from './use-occurrences.ts';

const CASES_AT_ONCE = 20;
/** Of one case. */
const PLACES = 3;

export function TermCases({ term, lists }: { readonly term: Term; readonly lists: IndexLists }) {
  const { language } = usePage();
  const strings = termPageStrings(language);
  const { occurrences, isDone } = useOccurrences(term, lists);
  const [limit, setLimit] = useState(CASES_AT_ONCE);
  const cases = useMemo(() => caseOccurrences(occurrences, lists.cases), [occurrences, lists.cases]);
  const count = cases.length === 0 ? strings.noCases : strings.casesCount(cases.length);
  return (
    <section class="term-section">
      <h2 class="ds-heading" data-size="2xs">
        {strings.cases}
      </h2>
      <p class="small subtle" role="status">
        {isDone ? count : strings.searching}
      </p>
      {cases.length > 0 && (
        <ul class="rows">
          {cases.slice(0, limit).map((one) => (
            <CaseRow key={one.fact.id} of={one} />
          ))}
        </ul>
      )}
      <ShowMore all={cases.length} shown={limit} step={CASES_AT_ONCE} onMore={setLimit} />
    </section>
  );
}

function CaseRow({ of: { fact, title, places } }: { readonly of: CaseOccurrences }) {
  const { language, surface, cardStrings } = usePage();
  const strings = termPageStrings(language);
  const rest = places.length - PLACES;
  return (
    <li class="row term-case">
      <p>
        <a class="ds-link" {...caseLink(fact.id, surface)}>
          {caseLabel(fact, fact.meetingDate)}
        </a>
        {fact.meetingDate !== null && <span class="small subtle"> {formatDate(fact.meetingDate)}</span>}
      </p>
      <p>{title === null ? (fact.title ?? cardStrings.noTitle) : <Marked of={title} />}</p>
      {places.slice(0, PLACES).map((place) => (
        <p key={place.text} class="small term-place">
          <Place of={place} /> <Marked of={place} />
        </p>
      ))}
      {rest > 0 && <p class="small subtle">{strings.morePlaces(rest)}</p>}
    </li>
  );
}

function Place({ of: { place, document } }: { readonly of: TermOccurrence }) {
  const { language, surface } = usePage();
  const strings = termPageStrings(language);
  if (place === 'title') return null;
  const name = strings.places[place];
  if (document === null) return <span class="subtle">{name}:</span>;
  return (
    <a class="ds-link" {...documentsLink(document.id, surface, document.at)}>
      {name}:
    </a>
  );
}

function Marked({ of: { text, at } }: { readonly of: TermOccurrence }) {
  return (
    <>
      {text.slice(0, at.start)}
      <span class="mark" data-kind="term">
        {text.slice(at.start, at.end)}
      </span>
      {text.slice(at.end)}
    </>
  );
}
