/** What is to be said of each number in a query: that several councils have it, or that nobody has. */
import type { NumberReadings } from '../../glossary/case-search.ts';
import { type CaseFact, caseLabel, caseNumberLabel } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import { type CasesStrings, casesStrings } from '../../strings/cases.ts';
import { caseLink, documentsLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';

export function NumberNotes({ numbers }: { readonly numbers: readonly NumberReadings[] }) {
  const { language, surface } = usePage();
  const strings = casesStrings(language);
  const notes = new Map(numbers.map((one) => [noteOf(one, strings), one] as const));
  notes.delete(null);
  if (notes.size === 0) return null;
  const missing = numbers.some(({ cases }) => cases.length === 0);
  return (
    <div class="number-notes">
      {[...notes].map(([note, { cases, elsewhere }]) => (
        <p key={note}>
          {note}
          {cases.length === 0 && elsewhere.map((fact) => <ElsewhereLink key={fact.id} fact={fact} />)}
        </p>
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

function ElsewhereLink({ fact }: { readonly fact: CaseFact }) {
  const { surface } = usePage();
  return (
    <>
      {' '}
      <a class="ds-link" {...caseLink(fact.id, surface)}>
        {caseLabel(fact, fact.meetingDate)}
        <NewTabHint />
      </a>
    </>
  );
}

/** Null where there is nothing to say: the number is known, in one council. */
function noteOf(one: NumberReadings, strings: CasesStrings): string | null {
  const number = caseNumberLabel(one);
  if (one.cases.length > 1) return strings.inSeveral(number, inWords(one.cases.map(councilOf), strings.and));
  if (one.cases.length === 1) return null;
  if (one.council === null) return strings.notKnown(number);
  const label = caseLabel({ ...one, council: one.council }, null);
  return one.elsewhere.length === 0 ? strings.notKnown(label) : strings.notKnownThere(label);
}

function councilOf({ council, meetingDate, year }: CaseFact): string {
  return councilShortName(council, { date: meetingDate, year });
}

function inWords(names: readonly string[], and: string): string {
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
