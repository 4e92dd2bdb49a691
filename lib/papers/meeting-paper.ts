/** An innkalling or a referat: its head, and an item for each case of its agenda. */
import type { AgendaItem, Paper, PlacedAttachment, SourceSpan, UnreadPart } from '../model/paper.ts';
import { type AgendaRow, readAgendaRow } from './agenda-row.ts';
import { labelledAttachments } from './attachments.ts';
import { areOneMeeting, readMeetingDates } from './dates.ts';
import { isEarlierHeading } from './earlier-treatments.ts';
import { labelledValues } from './label-block.ts';
import type { Line } from './line.ts';
import { readOutcomes } from './outcome.ts';
import type { Piece } from './piece.ts';
import { foldTitle, joinLines } from './wording.ts';

export interface MeetingHead extends Pick<Paper, 'meetingDates' | 'meetingNumber' | 'venue'> {
  /** Where two days are said that cannot both be the meeting's; the date is then not known. */
  readonly contradiction: SourceSpan | null;
}

/** Lines of a head before the first case; the list of members is long. */
const HEAD_LINES = 80;
/** Lines of a head's title, where it is broken over lines. */
const TITLE_LINES = 3;

export function readMeetingHead(lines: readonly Line[]): MeetingHead {
  const head = lines.slice(0, HEAD_LINES);
  const values = labelledValues(head);
  const valueFor = (label: RegExp, value: RegExp) =>
    values.find((found) => label.test(found.label) && value.test(found.value));
  const dated = values.find(({ label, value }) => /dato$/u.test(label) && readMeetingDates(value).length > 0);
  const title = titleLines(head);
  const labelled = readMeetingDates(dated?.value ?? '');
  const titled = readMeetingDates(title);
  const differ = labelled.length > 0 && titled.length > 0 && !areOneMeeting(labelled, titled);
  const line = dated === undefined ? undefined : head[dated.at];
  const number = valueFor(/^møte(?:nr\.?|nummer)?$/u, /(?:^|\s)\d{1,2}\s?\/\s?\d{2,4}$/u)?.value ?? title;
  const venue = valueFor(/st[ae]d$/u, /./u)?.value.trim() ?? null;
  return {
    meetingDates: differ ? [] : labelled.length > 0 ? labelled : titled,
    meetingNumber:
      /(?:^|(?:^|\s)møte\s(?:nr\.?\s)?)(\d{1,2}\s?\/\s?\d{2,4})(?![\d/])/iu.exec(number)?.[1] ?? null,
    venue,
    contradiction: differ && line !== undefined ? { start: line.start, end: line.end } : null,
  };
}

/** The head's first lines, up to its labels. */
function titleLines(head: readonly Line[]): string {
  const title: string[] = [];
  for (const line of head.slice(0, TITLE_LINES)) {
    if (title.length > 0 && (line.cells !== null || line.gap > 1 || labelledValues([line]).length > 0)) break;
    title.push(line.text);
  }
  return joinLines(title);
}

type Meeting = Pick<Paper, 'label' | 'meetingDates' | 'meetingNumber' | 'venue' | 'items' | 'unread'>;

/** An innkalling or a referat. A date that the case numbers contradict is not known (NUIT 4/23 is of 2023). */
export function readMeeting(lines: readonly Line[]): Meeting {
  const { contradiction, ...head } = readMeetingHead(lines);
  const year = head.meetingDates[0]?.slice(0, 4) ?? null;
  const ofYear = readMeetingItems(lines, year);
  const items = ofYear.length > 0 ? ofYear : readMeetingItems(lines);
  const wrongYear = ofYear.length === 0 && items.length > 0 && year !== null;
  const first = lines[0];
  const place = contradiction ?? (first === undefined ? null : { start: first.start, end: first.end });
  const meetingDates = wrongYear ? [] : head.meetingDates;
  const unread: UnreadPart[] = [];
  if (meetingDates.length === 0 && place !== null) unread.push({ what: 'meeting-date', ...place });
  for (const { title, passages } of items) {
    const [row] = passages;
    if (title === null && row !== undefined) unread.push({ what: 'title', ...row });
  }
  const label = /^vedlegg\s\d{1,2}\s?[a-z]?/iu.exec(first?.text ?? '')?.[0] ?? null;
  return { ...head, meetingDates, label, items, unread };
}

/** @param year of the meeting; a row of another year is another meeting's case, spoken of. Null: any. */
export function readMeetingItems(lines: readonly Line[], year: string | null = null): readonly AgendaItem[] {
  const rows = readRows(lines, year);
  const readings = new Map<string, AgendaItem[]>();
  rows.forEach((row, index) => {
    const to = rows[index + 1]?.from ?? lines.length;
    const item = readItem(row, lines.slice(row.bodyFrom, to), lines[to - 1]?.end ?? row.start);
    const key = `${row.number}/${row.year}`;
    const before = readings.get(key);
    if (before === undefined) readings.set(key, [item]);
    else before.push(item);
  });
  return [...readings.values()].map(mergeReadings);
}

function readRows(lines: readonly Line[], year: string | null): readonly AgendaRow[] {
  const rows: AgendaRow[] = [];
  const titles = new Map<string, Set<string>>();
  const values = new Set(
    labelledValues(lines.slice(0, HEAD_LINES))
      .filter(({ label }) => label.startsWith('møte'))
      .map(({ at }) => at),
  );
  let inEarlier = false;
  for (let index = 0; index < lines.length; index++) {
    if (values.has(index)) continue;
    const line = lines[index];
    if (line !== undefined && isEarlierHeading(line)) inEarlier = true;
    else if (line !== undefined && line.heading > 0) inEarlier = false;
    const row = readAgendaRow(lines, index, (number, of) => titles.get(`${number}/${of}`) ?? NO_TITLES);
    if (row === null || (year !== null && String(row.year) !== year)) continue;
    const key = `${row.number}/${row.year}`;
    // A list of earlier treatments has other meetings' cases.
    if (inEarlier && !titles.has(key)) continue;
    inEarlier = false;
    const known = titles.get(key) ?? new Set();
    if (row.title !== null) titles.set(key, known.add(foldTitle(row.title)));
    rows.push(row);
    index = Math.max(index, row.bodyFrom - 1);
  }
  return withoutStrays(rows);
}

/** Cases that are in the agenda and in the text; fewer say nothing of how the paper is built. */
const LISTED = 3;

/**
 * Where a paper has its cases twice, in the agenda and above their texts, a number far from theirs that stands once
 * is a case spoken of ("Hva har skjedd med tidligere saker?" lists some).
 */
function withoutStrays(rows: readonly AgendaRow[]): readonly AgendaRow[] {
  const times = new Map<number, number>();
  for (const { number } of rows) times.set(number, (times.get(number) ?? 0) + 1);
  const listed = [...times].filter(([, count]) => count > 1).map(([number]) => number);
  if (listed.length < LISTED) return rows;
  const first = listed.reduce((least, number) => Math.min(least, number));
  const last = listed.reduce((most, number) => Math.max(most, number));
  return rows.filter(({ number }) => number >= first - 1 && number <= last + 1);
}

const NO_TITLES: ReadonlySet<string> = new Set();

/** A piece of a case's text, with the line it is when it is one. */
interface BodyPiece {
  readonly piece: Piece;
  readonly line: Line | null;
}

function readItem(row: AgendaRow, body: readonly Line[], end: number): AgendaItem {
  const { main, side } = columns(row, body);
  return {
    number: row.number,
    year: row.year,
    title: row.title,
    otherTitles: [],
    kind: row.kind,
    otherKind: null,
    ...readOutcomes(
      main.map(({ piece }) => piece),
      {
        endsBefore: (index, gathered) =>
          (main[index]?.line?.gap ?? 0) > 1 &&
          /[.!?:»]$/u.test(gathered.at(-1)?.text ?? '') &&
          !isNextPoint(main[index]?.piece, gathered),
      },
    ),
    attachments: labelledAttachments(
      side.map(({ piece }) => piece),
      (index) => {
        const line = side[index]?.line ?? null;
        return line !== null && (line.gap > 0 || line.indented);
      },
    ),
    earlier: [],
    earlierNote: null,
    time: row.time,
    references: [],
    passages: [{ start: row.start, end }],
  };
}

/** "2. …", where the wording so far has "1. …". */
function isNextPoint(piece: Piece | undefined, gathered: readonly Piece[]): boolean {
  const point = Number(/^(\d{1,2})\.\s/u.exec(piece?.text ?? '')?.[1] ?? 0);
  return point > 1 && gathered.some(({ text }) => text.startsWith(`${point - 1}. `));
}

/** What a case says and what stands beside it. Running text has both in one column. */
function columns(
  row: AgendaRow,
  body: readonly Line[],
): { readonly main: readonly BodyPiece[]; readonly side: readonly BodyPiece[] } {
  const main: BodyPiece[] = row.rest.map((piece) => ({ piece, line: null }));
  const side: BodyPiece[] = [...main];
  for (const line of body) {
    if (line.cells === null) {
      main.push({ piece: line, line });
      side.push({ piece: line, line });
      continue;
    }
    line.cells.forEach((cell, column) => {
      for (const piece of cell.blocks) (column < 2 ? main : side).push({ piece, line: null });
    });
  }
  return { main, side };
}

/** A case's rows in order: what was read first stays, what differs is kept beside it. Never called with none. */
function mergeReadings(readings: readonly AgendaItem[]): AgendaItem {
  const [first, ...again] = readings;
  if (first === undefined) throw new Error('A case without a row');
  if (again.length === 0) return first;
  const title = readings.find((item) => item.title !== null)?.title ?? null;
  const kind = readings.find((item) => item.kind !== null)?.kind ?? null;
  const attachments = new Map<string, PlacedAttachment>();
  for (const item of readings)
    for (const found of item.attachments)
      if (!attachments.has(found.label)) attachments.set(found.label, found);
  return {
    ...first,
    title,
    otherTitles: otherTitles(
      title,
      readings.map((item) => item.title),
    ),
    kind,
    otherKind: readings.find((item) => item.kind !== null && item.kind !== kind)?.kind ?? null,
    time: readings.find((item) => item.time !== null)?.time ?? null,
    proposal: readings.find((item) => item.proposal !== null)?.proposal ?? null,
    decision: readings.find((item) => item.decision !== null)?.decision ?? null,
    attachments: [...attachments.values()],
    passages: readings.flatMap((item) => item.passages),
  };
}

/** Titles that are worded otherwise than the first; a final full stop alone is no other wording. */
export function otherTitles(title: string | null, titles: readonly (string | null)[]): readonly string[] {
  if (title === null) return [];
  const bare = title.replace(/\.$/u, '');
  return [...new Set(titles)].filter(
    (other): other is string => other !== null && other.replace(/\.$/u, '') !== bare,
  );
}
