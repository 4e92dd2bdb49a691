/**
 * The lines of a source with what their form says: which table cells they hold, whether a new cell or page
 * begins there, how large the gap before them is. Everything later reads lines, never the raw text.
 */
import type { HeadingSpan } from '../model/mention.ts';
import { createLayout, isPageHead, type MeasuredLine } from './layout.ts';
import type { Piece } from './piece.ts';
import { createRowEnds, readRow } from './row-cells.ts';
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
  /** The cells of a table row that arrived as one; null for running text. An empty cell has empty text. */
  readonly cells: readonly Cell[] | null;
  /** The line begins with a space: PDF text so marks the first line of a page or of a cell after an empty one. */
  readonly indented: boolean;
  /** It begins far in, below another column, as text that keeps a page's layout has it. */
  readonly deep: boolean;
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
  /** Where each page of a PDF begins: its first line counts as indented, as in text that was copied out of one. */
  readonly pages?: readonly number[];
}

/** The non-blank lines of `text`. Linear; a form feed ends a line and counts as a gap. */
export function readLines(text: string, options: LineOptions = {}): readonly Line[] {
  const steps = readLinesInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lines between two steps. */
const STEP = 500;

/** Yields characters read. */
export function* readLinesInSteps(
  text: string,
  { headings = [], blocks = false, pages = [] }: LineOptions = {},
): Generator<number, readonly Line[]> {
  const lines: MeasuredLine[] = [];
  const layout = createLayout(blocks);
  const rows = TAB_BETWEEN.test(text);
  const rowEnd = createRowEnds(text);
  const lineEnd = createLineEnds(text);
  let nextHeading = 0;
  let nextPage = 0;
  let gap = 0;
  let start = 0;
  let count = 0;
  while (start <= text.length) {
    const end = rowEnd(start) ?? lineEnd(start);
    const raw = text.slice(start, end);
    const source = rows ? raw : raw.replace(/\t/g, ' ');
    const cells = readRow(source, start);
    const cleaned = cells === null ? cleanWording(source) : joinCells(cells);
    if (cleaned === '') gap += cells === null ? 1 : 0;
    else {
      while ((headings[nextHeading]?.end ?? Number.POSITIVE_INFINITY) <= start) nextHeading += 1;
      const span = headings[nextHeading];
      const ofPage = span !== undefined && span.start < end ? span.level : 0;
      const heading = ofPage || (/^\s{0,3}(#{1,6})\s/u.exec(source)?.[1]?.length ?? 0);
      let lead = blocks ? 0 : (/^[ \u00a0]*/u.exec(source)?.[0].length ?? 0);
      for (; (pages[nextPage] ?? Number.POSITIVE_INFINITY) <= start; nextPage += 1) lead = Math.max(lead, 1);
      const line = {
        start,
        end,
        text: cleaned,
        cells,
        lead,
        indented: lead > 0,
        deep: lead >= 4,
        gap,
        heading,
        whole: blocks || heading > 0,
      };
      if (!isPageHead(line)) {
        layout.add(line);
        const broken = cells === null ? brokenNumber(lines.at(-1), line) : null;
        if (broken === null) lines.push(line);
        else lines.splice(-1, 1, broken);
        gap = 0;
      }
    }
    start = end + breakLength(text, end);
    count += 1;
    if (count % STEP === 0) yield start;
  }
  return yield* layout.settle(lines);
}

/** "38/" at a page's end and "23 …" on the next: one number. */
function brokenNumber(before: MeasuredLine | undefined, line: Line): MeasuredLine | null {
  if (before === undefined || before.cells !== null || !/^\d\d(?:\s|$)/u.test(line.text)) return null;
  if (!/^(?:sak(?:snummer)?\s)?\d{1,3}\/$/iu.test(before.text)) return null;
  return { ...before, end: line.end, text: before.text + line.text, whole: line.whole };
}

/**
 * Where tabs only begin lines, each stands before a cell that is a line of its own: so browsers copy a table whose
 * cells hold paragraphs.
 */
const TAB_BETWEEN = /\S[^\S\n\r\f]*\t/u;

const BR = String.raw`<br\s{0,3}\/?>`;

/** Answers where the line ends that holds a position: at a line break, or at a `br` outside rows. Ask forward. */
function createLineEnds(text: string): (start: number) => number {
  const lineBreak = /[\n\f\r]/gu;
  const br = new RegExp(BR, 'giu');
  let end = -1;
  let inRow = false;
  let nextBr = -1;
  return (start) => {
    if (end < start) {
      lineBreak.lastIndex = start;
      end = lineBreak.exec(text)?.index ?? text.length;
      const line = text.slice(start, end);
      inRow = line.includes('\t') || /^\s{0,8}\|/u.test(line);
    }
    if (inRow) return end;
    if (nextBr < start) {
      br.lastIndex = start;
      nextBr = br.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return Math.min(end, nextBr);
  };
}

const AT_BREAK = new RegExp(String.raw`^(?:\r\n|[\n\f\r]|${BR})`, 'iu');

/** Length of what ends a line; nothing where an HTML row ended, and one at the end so that reading ends too. */
function breakLength(text: string, at: number): number {
  return at >= text.length ? 1 : (AT_BREAK.exec(text.slice(at, at + 9))?.[0].length ?? 0);
}

function joinCells(cells: readonly Cell[]): string {
  return cells
    .map((cell) => cell.text)
    .filter((text) => text !== '')
    .join(' ');
}
