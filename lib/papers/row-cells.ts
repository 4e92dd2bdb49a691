/**
 * A table row that arrives as one: cells between tabs, between the bars of a Markdown table, or as the cells of an
 * HTML row. A cell holds what its own markup says: paragraphs, list entries, lines.
 */
import type { Cell } from './line.ts';
import type { Piece } from './piece.ts';
import { cleanWording } from './wording.ts';

/** An HTML row is rarely longer; beyond this it is no row. */
const LONGEST_ROW = 20_000;
const ROW_START =
  /^\s{0,20}(?:<(?:table|thead|tbody)(?:\s[^<>]{0,300})?>\s{0,20}){0,3}<tr(?:\s[^<>]{0,300})?>/iu;

/** Answers where the HTML row ends that begins at a position; null where none begins there. Ask forward. */
export function createRowEnds(text: string): (start: number) => number | null {
  const close = /<\/tr\s{0,5}>/giu;
  /** The first end of a row at or after where it was last looked for. */
  let next = -1;
  return (start) => {
    const opening = text.slice(start, start + 400);
    if (!opening.includes('<t') || !ROW_START.test(opening)) return null;
    if (next <= start) {
      close.lastIndex = start;
      const found = close.exec(text);
      next = found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length;
    }
    return next - start > LONGEST_ROW ? null : next;
  };
}

/** The cells of a line that is a row; null for running text. Ruling lines of Markdown give cells without words. */
export function readRow(source: string, offset: number): readonly Cell[] | null {
  if (source.includes('\t')) return splitAt(source, offset, /\t/gu);
  if (/<t[dh][\s>]/iu.test(source)) {
    const first = source.search(/<t[dh][\s>]/iu);
    const cells = splitAt(source.slice(first), offset + first, /<\/t[dh]\s?>\s{0,20}/giu);
    return cells.slice(0, -1);
  }
  const bars = /^\s{0,8}\|.*\|\s*$/u.exec(source);
  if (bars === null || source.indexOf('|') === source.lastIndexOf('|')) return null;
  if (/^[\s|:-]+$/u.test(source)) return [];
  return splitAt(source, offset, /(?<!\\)\|/gu).slice(1, -1);
}

function splitAt(source: string, offset: number, edge: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = source.slice(from, to);
    const start = offset + from;
    cells.push({ start, end: offset + to, text: cleanWording(part), blocks: readBlocks(part, start) });
  };
  for (const match of source.matchAll(edge)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(source.length);
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
