/**
 * A zone of columns → its rows, each with its cells; or one row that holds whole columns, where text runs down them as in
 * a newspaper. A PDF says nothing of tables: rows are told by white space, by what begins in the first column, and by
 * whether a line goes on in the next of its own column.
 */
import type { Band, Segment } from './bands.ts';
import { goesOn, isNear, leastOf, usualDistance } from './paragraphs.ts';

/** A column's lines in one row; empty where the row has nothing there. */
export type Cell = readonly Segment[];

export interface TableRow {
  readonly cells: readonly Cell[];
  /** How far right each column's lines may reach. */
  readonly rights: readonly number[];
}

const CLOCK = /^(?:kl\.?\s?)?\d{1,2}[:.]\d{2}(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?$/iu;
/** A case's number, or a time: below another one never the second line of a cell. */
const KEY = /^(?:(?:sak\s)?\d{1,3}[/-]\d{2,4}|(?:kl\.?\s?)?\d{1,2}[:.]\d{2}|\d{1,3}\.?)(?:\s|$)/iu;

/** Columns of running text: lines each, letters a line, and share of rows that begin in two columns at once. */
const PROSE_LINES = 4;
const PROSE_LETTERS = 18;
const ALIGNED = 0.5;

/** @param leading usual for the file's running text, in sizes; null where it is not known. */
export function tableRows(
  bands: readonly Band[],
  edges: readonly number[],
  leading: number | null,
): readonly TableRow[] {
  const columns = edges.length + 1;
  const placed = bands.map(({ segments }) => placedIn(segments, edges));
  const all = Array.from({ length: columns }, (_, column) => placed.flatMap((cells) => cells[column] ?? []));
  const rights = all.map((lines, column) => rightOf(lines, edges[column] ?? null));
  const distances = all.map(usualDistance);
  const usual = distances.reduce<number | null>((least, one) => leastOf(one, least), leading);
  const rows: Segment[][][] = [];
  let aligned = 0;
  for (const cells of placed) {
    const row = rows.at(-1);
    const starts = cells.map((lines, column) => {
      const [line] = lines;
      const before = row?.[column]?.at(-1);
      if (line === undefined) return null;
      if (before === undefined) return true;
      return isKey(line, before) || !goesOn(before, line, { distance: usual, right: rights[column] ?? 0 });
    });
    const near = cells.some(([line], column) => {
      const before = row?.[column]?.at(-1);
      return line !== undefined && before !== undefined && isNear(before, line, usual);
    });
    if (row === undefined || beginsRow(row, cells, { starts, near })) {
      rows.push(Array.from({ length: columns }, (_, column) => [...(cells[column] ?? [])]));
      if (row !== undefined && starts.filter((start) => start === true).length > 1) aligned += 1;
    } else cells.forEach((lines, column) => void row[column]?.push(...lines));
  }
  const isProse = all.every((lines) => lines.length >= PROSE_LINES && letters(lines) >= PROSE_LETTERS);
  if (isProse && (aligned < (rows.length - 1) * ALIGNED || areEven(all))) return [{ cells: all, rights }];
  return rows.map((cells) => ({ cells, rights }));
}

function placedIn(segments: readonly Segment[], edges: readonly number[]): Segment[][] {
  const cells: Segment[][] = Array.from({ length: edges.length + 1 }, () => []);
  for (const segment of segments) {
    const column = edges.findLastIndex((edge) => segment.left >= edge - 1) + 1;
    cells[column]?.push(segment);
  }
  return cells;
}

interface Seen {
  /** Of each column: whether its line is new there; null where the band has none. */
  readonly starts: readonly (boolean | null)[];
  /** Some line stands right below one of its own column. */
  readonly near: boolean;
}

function beginsRow(
  row: readonly (readonly Segment[])[],
  cells: readonly (readonly Segment[])[],
  { starts, near }: Seen,
): boolean {
  const line = cells.flat()[0];
  const newest = Math.max(...row.map((lines) => lines.at(-1)?.baseline ?? Number.NEGATIVE_INFINITY));
  // A cell in the middle of its row: its words stand between two lines of another cell.
  const isBetween = line !== undefined && line.baseline - newest < 0.9 * line.size;
  if (cells.every((lines, column) => lines.length === 0 || row[column]?.length === 0)) return !isBetween;
  if (!near) return true;
  // The number of a row may stand in its middle.
  if (starts[0] === true && (row[0]?.length ?? 0) > 0) return true;
  return cells.some(
    ([cell], column) => cell !== undefined && CLOCK.test(cell.text) && (row[column]?.length ?? 0) > 0,
  );
}

function isKey(line: Segment, before: Segment): boolean {
  return KEY.test(line.text) && KEY.test(before.text) && !/[/–-]$/u.test(before.text);
}

/** Between two columns stands the white of both cells: words end before it. */
function rightOf(lines: readonly Segment[], edge: number | null): number {
  const most = rightmost(lines);
  return edge === null ? most : Math.max(most, edge - (lines[0]?.size ?? 0));
}

function rightmost(lines: readonly Segment[]): number {
  return lines.reduce((most, { right }) => Math.max(most, right), 0);
}

/** Of columns that are as wide as each other, as those of a newspaper are and those of a table seldom. */
const EVEN = 0.92;

function areEven(columns: readonly (readonly Segment[])[]): boolean {
  const widths = columns.map(
    (lines) => rightmost(lines) - lines.reduce((least, { left }) => Math.min(least, left), rightmost(lines)),
  );
  return Math.min(...widths) >= EVEN * Math.max(...widths);
}

/** Of a line, on average. */
function letters(lines: readonly Segment[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length);
}
