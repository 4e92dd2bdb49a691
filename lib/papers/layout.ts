/**
 * What the whole of a text says of its lines: a text that was copied with an empty line after each, with every line
 * moved in, or out of a PDF with the pages' heads between its lines is the same paper as without.
 */
import type { Line } from './line.ts';

/** A line as it was read, with how far in it begins. */
export interface MeasuredLine extends Line {
  /** Spaces before it. */
  readonly lead: number;
}

/** Share of lines that must agree before they are the text's way of being set, and not some lines' own. */
const NEARLY_ALL = 0.95;
const FEWEST = 8;
/** Where a line begins that stands far in. */
const DEEP = 4;
/** No line of a PDF's running text is longer; a page's paragraph is. */
const LONGEST_PRINTED = 140;
const PRINTED_LINE = 40;
/** Of the lines that could go on in the next one. In written blocks hardly any does. */
const GO_ON = 0.2;

/** "NUFA  side 3 av 9": the head or foot of a printed page, between two lines of the text. */
const PAGE_HEAD = /^(?=.{0,60}$)\S.{0,40}?[\s|,–-]{1,3}side\s\d{1,3}\s(?:av|\/|of)\s\d{1,3}$/iu;

/** @param blocks each line was a block of a page. */
export function settleLayout(read: readonly MeasuredLine[], blocks: boolean): readonly Line[] {
  const measured = withoutPageHeads(read);
  const printed = blocks && isPrinted(measured);
  const doubled = isDoubleSpaced(measured);
  const margin = leftMargin(measured);
  if (measured === read && !printed && !doubled && margin === 0) return read;
  return measured.map((line) => ({
    ...line,
    gap: doubled ? line.gap >> 1 : line.gap,
    indented: margin === 0 ? line.indented : line.lead > margin,
    deep: margin === 0 ? line.deep : line.lead >= margin + DEEP,
    whole: printed ? line.heading > 0 : line.whole,
  }));
}

/** True where the blocks of a page are the lines of a printed text, which go on in one another. */
function isPrinted(lines: readonly Line[]): boolean {
  let could = 0;
  let does = 0;
  let long = 0;
  lines.forEach((line, index) => {
    if (line.cells !== null || line.heading > 0) return;
    if (line.text.length > LONGEST_PRINTED) long += 1;
    const next = lines[index + 1];
    if (next === undefined || next.cells !== null || line.text.length < PRINTED_LINE) return;
    could += 1;
    if (/[\p{Ll},-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) does += 1;
  });
  return could >= FEWEST && does > could * GO_ON && long < could * (1 - NEARLY_ALL);
}

function withoutPageHeads(lines: readonly MeasuredLine[]): readonly MeasuredLine[] {
  if (!lines.some(({ text, cells }) => cells === null && PAGE_HEAD.test(text))) return lines;
  const kept: MeasuredLine[] = [];
  let gap = 0;
  for (const line of lines) {
    if (line.cells === null && PAGE_HEAD.test(line.text)) gap += line.gap;
    else {
      kept.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
  }
  return kept;
}

/** After each line stands an empty one, and so after the empty ones: gaps are odd. Rows of a table stand together. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let gaps = 0;
  let odd = 0;
  lines.forEach((line, index) => {
    if (index === 0 || (line.cells !== null && lines[index - 1]?.cells !== null)) return;
    gaps += 1;
    if (line.gap % 2 === 1) odd += 1;
  });
  return gaps >= FEWEST && odd >= gaps * NEARLY_ALL;
}

/** How far in nearly every line begins. */
function leftMargin(lines: readonly MeasuredLine[]): number {
  const leads = lines.filter(({ cells }) => cells === null).map(({ lead }) => lead);
  if (leads.length < FEWEST) return 0;
  return leads.sort((one, other) => one - other)[Math.floor(leads.length * (1 - NEARLY_ALL))] ?? 0;
}
