/**
 * Text → papers. By general rules on the form of council papers (DOMAIN.md §3); what cannot be read is left out,
 * never guessed. Any text at all gives an answer, in time linear in its length.
 */
import type { CouncilId } from '../model/council.ts';
import type { AgendaItem, Paper, PaperKind } from '../model/paper.ts';
import { readMeetingDates } from './dates.ts';
import { type Line, readLines } from './line.ts';
import { readMeeting } from './meeting-paper.ts';
import { readNote } from './note.ts';
import { readSlides } from './slides.ts';
import { type SubDocument, splitPapersInSteps } from './sub-document.ts';

export function readPapers(text: string): readonly Paper[] {
  const steps = papersInSteps(text, readLines(text));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Yields characters read. Empty where every paper in the text is another body's.
 * @param lines of `text`.
 */
export function* papersInSteps(text: string, lines: readonly Line[]): Generator<number, readonly Paper[]> {
  const documents = yield* splitPapersInSteps(lines);
  if (documents.every(({ ofOtherBody }) => ofOtherBody)) return [];
  const papers: Paper[] = [];
  for (const [index, document] of documents.entries()) {
    const next = documents[index + 1];
    const start = index === 0 ? 0 : (lines[document.from]?.start ?? 0);
    const end = next === undefined ? text.length : (lines[next.from]?.start ?? text.length);
    const { council, kind } = document;
    const read = content(document, lines.slice(document.from, document.to));
    const unread =
      council === null ? [{ what: 'council', start, end } as const, ...read.unread] : read.unread;
    papers.push({
      council,
      kind,
      start,
      end,
      ...read,
      items: read.items.map((item) => withoutItself(item, council)),
      label: read.label ?? labelOf(papers, kind, read),
      unread,
    });
    yield end;
  }
  return papers;
}

/** No case has been treated before itself: the row is of a text that lost its beginning. */
function withoutItself(item: AgendaItem, council: CouncilId | null): AgendaItem {
  const earlier = item.earlier.filter(
    (row) => row.number !== item.number || row.year !== item.year || row.council !== council,
  );
  return earlier.length === item.earlier.length ? item : { ...item, earlier };
}

type Content = Omit<Paper, 'start' | 'end' | 'council' | 'kind'>;

const NOTHING: Content = {
  label: null,
  meetingDates: [],
  meetingNumber: null,
  venue: null,
  items: [],
  unread: [],
};

function content(document: SubDocument, lines: readonly Line[]): Content {
  if (document.ofOtherBody) return NOTHING;
  switch (document.kind) {
    case 'toppnotat':
      return { venue: null, ...readNote(lines) };
    case 'presentasjon':
      return { label: null, meetingNumber: null, ...readSlides(lines) };
    default:
      return readMeeting(lines);
  }
}

/** "Vedlegg 1", where an innkalling before it names minutes of these days so, or the note of this case. */
function labelOf(before: readonly Paper[], kind: PaperKind, { meetingDates, items }: Content): string | null {
  const innkalling = before.findLast((paper) => paper.kind === 'innkalling');
  if (innkalling === undefined) return null;
  if (kind === 'toppnotat') {
    const of = innkalling.items.find(
      (item) => item.number === items[0]?.number && item.year === items[0].year,
    );
    return of?.attachments[0]?.label ?? null;
  }
  const [day] = meetingDates;
  if (day === undefined) return null;
  for (const { label, title } of innkalling.items.flatMap(({ attachments }) => attachments))
    if (title !== null && /referat|protokoll/iu.test(title) && readMeetingDates(title).includes(day))
      return label;
  return null;
}
