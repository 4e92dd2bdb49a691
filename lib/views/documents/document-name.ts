/** What a document is called: its title, else what stands first in it, else where it came from. */
import type { KeptDocument } from '../../model/document.ts';
import { paperFileName } from '../../model/paper-file-name.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { DocumentsStrings } from '../../strings/documents-strings.ts';
import type { MeetingStrings } from '../../strings/meeting.ts';
import { meetingName } from '../meeting/meetings.ts';

/** @param papers of the document */
export function documentName(
  { title, origin }: Pick<KeptDocument, 'title' | 'origin'>,
  papers: readonly PaperRecord[],
  strings: Pick<DocumentsStrings, 'pasted' | 'untitled'> & Pick<MeetingStrings, 'paperKind'>,
): string {
  if (title.trim() !== '') return title.trim();
  if (origin.is === 'file') return origin.name;
  if (origin.is === 'paper') return paperFileName(origin.address);
  const where = origin.is === 'pasted' ? strings.pasted : strings.untitled;
  const first = papers.toSorted((a, b) => a.start - b.start).find(({ council }) => council !== null);
  const [firstDay] = first?.meetingDates ?? [];
  if (first === undefined || first.council === null || firstDay === undefined) return where;
  const lastDay = first.meetingDates.at(-1) ?? firstDay;
  const meeting = meetingName({ council: first.council, firstDay, lastDay });
  return `${strings.paperKind[first.kind][0]} ${meeting} (${where.toLowerCase()})`;
}
