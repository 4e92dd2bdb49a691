/** The papers that stand in a document: what each is, of which meeting. */
import { councilShortName } from '../../model/council.ts';
import type { PaperRecord } from '../../model/statement.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { meetingLink } from '../links.ts';
import { meetingName } from '../meeting/meetings.ts';
import { kindsInWords } from '../meeting/PapersRead.tsx';
import { usePage } from '../page-context.ts';

/** Papers of one meeting are one line: a combined file holds a notice and a dozen case notes. */
export function PaperList({ papers }: { readonly papers: readonly PaperRecord[] }) {
  const { language } = usePage();
  const inOrder = papers.toSorted((a, b) => a.start - b.start);
  const meetings = Map.groupBy(inOrder, ({ council, meetingDates }) => `${council} ${meetingDates[0] ?? ''}`);
  return (
    <ul class="paper-list">
      {[...meetings].map(([key, [first, ...others]]) =>
        first === undefined ? null : (
          <li key={key}>
            {kindsInWords([first, ...others], meetingStrings(language))}: <MeetingOf paper={first} />
          </li>
        ),
      )}
    </ul>
  );
}

function MeetingOf({ paper: { council, meetingDates } }: { readonly paper: PaperRecord }) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  const [firstDay] = meetingDates;
  if (council === null) return <span class="subtle">{strings.councilUnknown}</span>;
  if (firstDay === undefined) {
    const name = council === 'NEHR' ? 'NEHS/NEHR' : councilShortName(council, { date: null, year: 0 });
    return (
      <span class="subtle">
        {name}, {strings.dateUnknown}
      </span>
    );
  }
  return (
    <a class="ds-link" {...meetingLink(council, firstDay, surface)}>
      {meetingName({ council, firstDay, lastDay: meetingDates.at(-1) ?? firstDay })}
    </a>
  );
}
