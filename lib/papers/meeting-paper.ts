/** An innkalling or a referat: its head, and an item for each case of its agenda. */
import type { AgendaItem, Attachment, Paper } from '../model/paper.ts';
import { type AgendaRow, readAgendaRow } from './agenda-row.ts';
import { labelledAttachments } from './attachments.ts';
import { readMeetingDates } from './dates.ts';
import type { Line } from './line.ts';
import { readOutcomes } from './outcome.ts';
import type { Piece } from './piece.ts';
import { foldTitle } from './wording.ts';

type MeetingHead = Pick<Paper, 'meetingDates' | 'meetingNumber' | 'venue'>;

/** Lines of a head before the first case; the list of members is long. */
const HEAD_LINES = 80;

export function readMeetingHead(lines: readonly Line[]): MeetingHead {
  const head = lines.slice(0, HEAD_LINES);
  const number = labelValue(head, /^møte$|^møtenr\.?$|^møtenummer$/iu, /^\d{1,2}\s?\/\s?\d{2,4}$/u);
  const date = labelValue(head, /^dato$|^møtedato$/iu, /\d/u) ?? '';
  return {
    meetingDates: readMeetingDates(date),
    meetingNumber: number,
    venue: labelValue(head, /^st[ae]d$/iu, /./u),
  };
}

/** The value of the first line labelled so, on the label's line, in its next cell or on the line below. */
function labelValue(lines: readonly Line[], label: RegExp, value: RegExp): string | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const filled = line.cells?.filter((cell) => cell.text !== '').map((cell) => cell.text);
    const space = line.text.indexOf(' ');
    const [name, text] =
      filled !== undefined
        ? [filled[0], filled[1]]
        : space < 0
          ? [line.text, lines[index + 1]?.text]
          : [line.text.slice(0, space), line.text.slice(space + 1)];
    if (name === undefined || text === undefined || !label.test(name.replace(/:$/u, ''))) continue;
    if (value.test(text)) return text.trim();
  }
  return null;
}

export function readMeetingItems(lines: readonly Line[]): readonly AgendaItem[] {
  const rows = readRows(lines);
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

function readRows(lines: readonly Line[]): readonly AgendaRow[] {
  const rows: AgendaRow[] = [];
  const titles = new Map<string, Set<string>>();
  for (let index = 0; index < lines.length; index++) {
    const row = readAgendaRow(lines, index, (number, year) => titles.get(`${number}/${year}`) ?? NO_TITLES);
    if (row === null) continue;
    const key = `${row.number}/${row.year}`;
    const known = titles.get(key) ?? new Set();
    if (row.title !== null) titles.set(key, known.add(foldTitle(row.title)));
    rows.push(row);
    index = Math.max(index, row.bodyFrom - 1);
  }
  return rows;
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
          (main[index]?.line?.gap ?? 0) > 1 && /[.!?:»]$/u.test(gathered.at(-1)?.text ?? ''),
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
  const attachments = new Map<string, Attachment>();
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
