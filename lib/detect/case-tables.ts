/** Tables of a text (rows are lines, cells stand between tabs): what the column over a number is headed with. */
import type { Patterns } from './language/patterns.ts';
import { plain } from './normalise.ts';

/** A row that is longer than this before the number is no row of an agenda. */
const ROW = 400;
const HEADING = 80;

export interface Tables {
  /** The first row's cell over `position`, or null outside tables. Positions must not decrease. */
  headingOver(position: number): string | null;
}

export function createTables(text: string, patterns: Patterns): Tables {
  /** Start of the first row of the table that the line at `lineAt` belongs to. */
  let tableAt = 0;
  let lineAt = 0;

  /** Walks on line by line, so that each line is looked at once. */
  function walkTo(line: number): void {
    while (lineAt < line) {
      const end = text.indexOf('\n', lineAt);
      if (end < 0 || end >= line) break;
      const isRow = text.slice(lineAt, end).includes('\t');
      lineAt = end + 1;
      if (!isRow) tableAt = lineAt;
    }
  }

  return {
    headingOver(position) {
      const from = Math.max(0, position - ROW);
      const row = text.slice(from, position);
      const lineStart = from + row.lastIndexOf('\n') + 1;
      if (lineStart === from && from > 0) return null;
      walkTo(lineStart);
      if (tableAt >= lineStart || !patterns.firstCell.test(text.slice(lineStart, position + ROW)))
        return null;
      const cell = text.slice(lineStart, position).split('\t').length - 1;
      const end = text.indexOf('\n', tableAt);
      const header = text.slice(tableAt, Math.min(end, tableAt + ROW)).split('\t')[cell];
      return header === undefined || header.length > HEADING
        ? null
        : plain(header, 0, HEADING, patterns).trim();
    },
  };
}
