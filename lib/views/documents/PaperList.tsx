/** The papers that stand in a document: what each is, of which meeting. */
import type { CouncilId } from '../../model/council.ts';
import type { PaperRecord } from '../../model/statement.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { meetingLink } from '../links.ts';
import { type Meeting, meetingName, meetingsOf } from '../meeting/meetings.ts';
import { kindsInWords } from '../meeting/PapersRead.tsx';
import { usePage } from '../page-context.ts';

/** Papers of one meeting are one line: a combined file holds a notice and a dozen case notes. */
export function PaperList({ papers }: { readonly papers: readonly PaperRecord[] }) {
  const { language, surface } = usePage();
  const words = meetingStrings(language);
  const inOrder = papers.toSorted((a, b) => a.start - b.start);
  const meetings = meetingsOf([], inOrder).toSorted((a, b) => firstPlace(a) - firstPlace(b));
  const dated = new Set(meetings.flatMap((meeting) => meeting.papers));
  const undated = Map.groupBy(
    inOrder.filter((paper) => !dated.has(paper)),
    ({ council }) => council,
  );
  return (
    <ul class="paper-list">
      {meetings.map((meeting) => (
        <li key={meetingName(meeting)}>
          {kindsInWords(meeting.papers, words)}:{' '}
          <a class="ds-link" {...meetingLink(meeting.council, meeting.firstDay, surface)}>
            {meetingName(meeting)}
          </a>
        </li>
      ))}
      {[...undated].map(([council, members]) => (
        <li key={council}>
          {kindsInWords(members, words)}: <Undated council={council} />
        </li>
      ))}
    </ul>
  );
}

function firstPlace({ papers }: Meeting): number {
  return Math.min(...papers.map(({ start }) => start));
}

function Undated({ council }: { readonly council: CouncilId | null }) {
  const strings = documentsStrings(usePage().language);
  if (council === null) return <span class="subtle">{strings.councilUnknown}</span>;
  const name = council === 'NEHR' ? 'NEHS/NEHR' : council;
  return (
    <span class="subtle">
      {name}, {strings.dateUnknown}
    </span>
  );
}
