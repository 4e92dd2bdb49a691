/**
 * A zone of columns → its rows, each with its cells; or one row that holds whole columns, where text runs down them as in
 * a newspaper. A PDF says nothing of tables: rows are told by white space, by what begins in the first column, and by
 * whether a line goes on in the next of its own column.
 */
import type { Band, Segment } from './bands.ts';
import { goesOn, usualDistance } from './paragraphs.ts';

/** A column's lines in one row; empty where the row has nothing there. */
export type Cell = readonly Segment[];

export interface TableRow {
  readonly cells: readonly Cell[];
  /** How far right each column's lines may reach. */
  readonly rights: readonly number[];
}

const CLOCK = /^(?:kl\.?\s?)?\d{1,2}[:.]\d{2}(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?$/iu;
/** A case's number, a time, a short word: never the second line of a cell. */
const KEY = /^(?:(?:sak\s)?\d{1,3}[/-]\d{2,4}|(?:kl\.?\s?)?\d{1,2}[:.]\d{2}|\d{1,3}\.?)(?:\s|$)/iu;

/** Columns of running text: lines each, letters a line, and share of rows that begin in two columns at once. */
const PROSE_LINES = 4;
const PROSE_LETTERS = 18;
const ALIGNED = 0.5;

export function tableRows(bands: readonly Band[], edges: readonly number[]): readonly TableRow[] {
  const columns = edges.length + 1;
  const placed = bands.map(({ segments }) => placedIn(segments, edges));
  const all = Array.from({ length: columns }, (_, column) => placed.flatMap((cells) => cells[column] ?? []));
  const rights = all.map((lines, column) => edges[column] ?? rightmost(lines));
  const distances = all.map(usualDistance);
  const usual = distances.reduce<number | null>(
    (least, one) => (one !== null && (least === null || one < least) ? one : least),
    null,
  );
  const rows: Segment[][][] = [];
  let aligned = 0;
  for (const cells of placed) {
    const row = rows.at(-1);
    const starts = cells.map((lines, column) => {
      const [line] = lines;
      const before = row?.[column]?.at(-1);
      if (line === undefined) return null;
      if (before === undefined) return true;
      return (
        isKey(line, before) || !goesOn(before, line, { distance: usual, right: (rights[column] ?? 0) - 2 })
      );
    });
    if (row === undefined || beginsRow(row, cells, starts)) {
      rows.push(Array.from({ length: columns }, (_, column) => [...(cells[column] ?? [])]));
      if (row !== undefined && starts.filter((start) => start === true).length > 1) aligned += 1;
    } else cells.forEach((lines, column) => void row[column]?.push(...lines));
  }
  const isProse = all.every((lines) => lines.length >= PROSE_LINES && letters(lines) >= PROSE_LETTERS);
  if (isProse && aligned < (rows.length - 1) * ALIGNED) return [{ cells: all, rights }];
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

/** @param starts of each column: whether its line is new there; null where the band has none. */
function beginsRow(
  row: readonly (readonly Segment[])[],
  cells: readonly (readonly Segment[])[],
  starts: readonly (boolean | null)[],
): boolean {
  const said = starts.filter((start) => start !== null);
  const first = row.findIndex((lines) => lines.length > 0);
  const newest = row
    .flat()
    .reduce((most, { baseline }) => Math.max(most, baseline), Number.NEGATIVE_INFINITY);
  const line = cells.flat()[0];
  // A cell in the middle of its row: its words stand between two lines of another cell.
  const isBetween = line !== undefined && line.baseline - newest < 0.9 * line.size;
  const isNewColumn = cells.every((lines, column) => lines.length === 0 || row[column]?.length === 0);
  if (isNewColumn) return !isBetween;
  if (said.every((start) => start === true)) return true;
  if (starts[first] === true && first === 0) return true;
  return cells.some(
    ([cell], column) => cell !== undefined && CLOCK.test(cell.text) && (row[column]?.length ?? 0) > 0,
  );
}

function isKey(line: Segment, before: Segment): boolean {
  return KEY.test(line.text) && !/[/–-]$/u.test(before.text);
}

function rightmost(lines: readonly Segment[]): number {
  return lines.reduce((most, { right }) => Math.max(most, right), 0);
}

/** Of a line, on average. */
function letters(lines: readonly Segment[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length);
}
