/** Cases and terms that a text names, each a link to its page. */
import { type CaseFact, caseLabel } from '../../model/case.ts';
import { formatDate } from '../../model/date.ts';
import type { Term } from '../../model/term.ts';
import { casesStrings } from '../../strings/cases.ts';
import { caseLink, termLink } from '../links.ts';
import { usePage } from '../page-context.ts';

/** The rest is found by writing more. */
const SHOWN = 50;

export function FoundCases({ cases }: { readonly cases: readonly CaseFact[] }) {
  const { language, surface, cardStrings } = usePage();
  const strings = casesStrings(language);
  if (cases.length === 0) return null;
  const newestFirst = cases.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
  return (
    <div>
      <h2 class="ds-heading" data-size="2xs">
        {strings.cases}
      </h2>
      <ul class="rows">
        {newestFirst.slice(0, SHOWN).map((fact) => (
          <li key={fact.id} class="row found-row">
            <a class="ds-link" {...caseLink(fact.id, surface)}>
              {caseLabel(fact, fact.meetingDate)}
            </a>
            {fact.meetingDate !== null && <span class="small subtle"> {formatDate(fact.meetingDate)}</span>}
            <p>{fact.title ?? cardStrings.noTitle}</p>
          </li>
        ))}
      </ul>
      {cases.length > SHOWN && <p class="small subtle">{strings.count(cases.length)}</p>}
    </div>
  );
}

function timeOf({ meetingDate, year }: CaseFact): string {
  return meetingDate ?? String(year);
}

export function FoundTerms({ terms }: { readonly terms: readonly Term[] }) {
  const { language, surface } = usePage();
  if (terms.length === 0) return null;
  return (
    <div>
      <h2 class="ds-heading" data-size="2xs">
        {casesStrings(language).terms}
      </h2>
      <ul class="rows">
        {terms.slice(0, SHOWN).map(({ entry, expansion }) => (
          <li key={entry} class="row found-row">
            <a class="ds-link" {...termLink(entry, surface)}>
              {entry}
            </a>
            {(expansion.nb ?? expansion.en) !== null && <p>{expansion.nb ?? expansion.en}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
