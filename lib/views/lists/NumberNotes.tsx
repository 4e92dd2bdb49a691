/** What is to be said of each number in a query: that several councils have it, or that nobody has. */
import type { NumberReadings } from '../../glossary/case-search.ts';
import { type CaseFact, caseLabel, caseNumberLabel } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import { type CasesStrings, casesStrings } from '../../strings/cases.ts';
import { documentsLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';

export function NumberNotes({ numbers }: { readonly numbers: readonly NumberReadings[] }) {
  const { language, surface } = usePage();
  const strings = casesStrings(language);
  const notes = numbers.map((one) => noteOf(one, strings)).filter((note) => note !== null);
  if (notes.length === 0) return null;
  const missing = numbers.some(({ cases }) => cases.length === 0);
  return (
    <div class="number-notes">
      {[...new Set(notes)].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {missing && (
        <p>
          {strings.notKnownHelp}{' '}
          <a class="ds-link" {...documentsLink(null, surface)}>
            {strings.readIn}
            <NewTabHint />
          </a>
        </p>
      )}
    </div>
  );
}

function noteOf(one: NumberReadings, strings: CasesStrings): string | null {
  const number = caseNumberLabel(one);
  if (one.cases.length > 1) return strings.inSeveral(number, inWords(one.cases.map(councilOf), strings.and));
  if (one.cases.length === 1) return null;
  if (one.council === null) return strings.notKnown(number);
  const label = caseLabel({ ...one, council: one.council }, null);
  if (one.elsewhere.length === 0) return strings.notKnown(label);
  return strings.notKnownThere(
    label,
    one.elsewhere.map((fact) => `${caseLabel(fact, fact.meetingDate)}.`).join(' '),
  );
}

function councilOf({ council, meetingDate, year }: CaseFact): string {
  return councilShortName(council, { date: meetingDate, year });
}

function inWords(names: readonly string[], and: string): string {
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
