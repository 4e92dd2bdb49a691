/**
 * The lines of a source with what their form says: which table cells they hold, whether a new cell or page
 * begins there, how large the gap before them is. Everything later reads lines, never the raw text.
 */
import type { HeadingSpan } from '../model/mention.ts';
import type { Piece } from './piece.ts';
import { cleanWording } from './wording.ts';

export interface Cell extends Piece {
  /** The paragraphs and list entries of a cell that was HTML; otherwise the cell itself. None empty. */
  readonly blocks: readonly Piece[];
}

export interface Line {
  /** Span in the source, without the line break. */
  readonly start: number;
  readonly end: number;
  /** Cleaned; never empty. */
  readonly text: string;
  /** The cells of a table row that arrived with tabs; null for running text. An empty cell has empty text. */
  readonly cells: readonly Cell[] | null;
  /** The line begins with a space: PDF text so marks the first line of a page or of a cell after an empty one. */
  readonly indented: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  /** Depth of a heading (of the page, or of Markdown), or 0. */
  readonly heading: number;
  /** The line is a block of a page or a heading: its words do not go on in the next line. */
  readonly whole: boolean;
}

export interface LineOptions {
  /** Of the page that the text is of; in text order. */
  readonly headings?: readonly HeadingSpan[];
  /** Each line of the text is a block, as `SourceDocument` has it for a page. */
  readonly blocks?: boolean;
}

/** The non-blank lines of `text`. Linear; a form feed ends a line and counts as a gap. */
export function readLines(
  text: string,
  { headings = [], blocks = false }: LineOptions = {},
): readonly Line[] {
  const lines: Line[] = [];
  let nextHeading = 0;
  let gap = 0;
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd(text, start);
    const source = text.slice(start, end);
    const cells = source.includes('\t') ? readCells(source, start) : null;
    const cleaned = cells === null ? cleanWording(source) : joinCells(cells);
    if (cleaned === '') gap += 1;
    else {
      while ((headings[nextHeading]?.end ?? Number.POSITIVE_INFINITY) <= start) nextHeading += 1;
      const span = headings[nextHeading];
      const ofPage = span !== undefined && span.start < end ? span.level : 0;
      const heading = ofPage || (/^\s{0,3}(#{1,6})\s/u.exec(source)?.[1]?.length ?? 0);
      const indented = !blocks && /^[ \u00a0]/u.test(source);
      lines.push({ start, end, text: cleaned, cells, indented, gap, heading, whole: blocks || heading > 0 });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13) return at;
  }
  return text.length;
}

function readCells(source: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of source.split('\t')) {
    const start = offset + at;
    cells.push({
      start,
      end: start + part.length,
      text: cleanWording(part),
      blocks: readBlocks(part, start),
    });
    at += part.length + 1;
  }
  return cells;
}

const BLOCK_END = /<\/(?:p|li|ul|ol|div|h[1-6])>|<br\s?\/?>/giu;

function readBlocks(source: string, offset: number): readonly Piece[] {
  const blocks: Piece[] = [];
  let from = 0;
  const ends = [...source.matchAll(BLOCK_END)].map((match) => match.index + match[0].length);
  for (const to of [...ends, source.length]) {
    const text = cleanWording(source.slice(from, to));
    if (text !== '') blocks.push({ start: offset + from, end: offset + to, text });
    from = to;
  }
  return blocks;
}

function joinCells(cells: readonly Cell[]): string {
  return cells
    .map((cell) => cell.text)
    .filter((text) => text !== '')
    .join(' ');
}
