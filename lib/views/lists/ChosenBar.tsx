/** How many cases are chosen, and the way to their decision history. */
import type { CaseFact } from '../../model/case.ts';
import { casesStrings } from '../../strings/cases.ts';
import { historyLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';

export function ChosenBar({ chosen }: { readonly chosen: readonly CaseFact[] }) {
  const { language, surface } = usePage();
  const strings = casesStrings(language);
  const inTime = chosen.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  return (
    <div class="chosen-bar">
      <span role="status">{strings.chosen(chosen.length)}</span>
      {chosen.length > 0 && (
        <a
          class="ds-button"
          {...historyLink(
            inTime.map(({ id }) => id),
            surface,
          )}
        >
          {strings.history}
          <NewTabHint />
        </a>
      )}
    </div>
  );
}

function timeOf({ meetingDate, year }: CaseFact): string {
  return meetingDate ?? String(year);
}
