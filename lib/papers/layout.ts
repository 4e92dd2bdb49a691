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

/** Lines between two steps. */
const STEP = 2000;

export interface Layout {
  /** Tells of the next line. */
  add(line: MeasuredLine): void;
  /** The lines as they would be in a text that was set plainly. Yields where it is in the text. */
  settle(lines: readonly MeasuredLine[]): Generator<number, readonly Line[]>;
}

/** @param blocks each line is a block of a page. */
export function createLayout(blocks: boolean): Layout {
  let before: MeasuredLine | null = null;
  const flow = { could: 0, does: 0, long: 0 };
  const gaps = { all: 0, odd: 0 };
  const leads = new Map<number, number>();
  let running = 0;

  /** The blocks of a page are the lines of a printed text, which go on in one another. */
  function isPrinted(): boolean {
    const { could, does, long } = flow;
    return blocks && could >= FEWEST && does > could * GO_ON && long < could * (1 - NEARLY_ALL);
  }
  /** After each line stands an empty one, and so after the empty ones. */
  function isDoubleSpaced(): boolean {
    return gaps.all >= FEWEST && gaps.odd >= gaps.all * NEARLY_ALL;
  }
  /** How far in nearly every line begins. */
  function leftMargin(): number {
    if (running < FEWEST) return 0;
    let less = 0;
    for (const lead of [...leads.keys()].sort((one, other) => one - other)) {
      less += leads.get(lead) ?? 0;
      if (less > running * (1 - NEARLY_ALL)) return lead;
    }
    return 0;
  }

  return {
    add(line) {
      const isRow = line.cells !== null;
      if (before !== null) {
        // Rows of a table stand together.
        if (!isRow || before.cells === null) {
          gaps.all += 1;
          gaps.odd += line.gap % 2;
        }
        if (!isRow && before.cells === null && before.heading === 0 && before.text.length >= PRINTED_LINE) {
          flow.could += 1;
          if (/[\p{Ll},-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) flow.does += 1;
        }
      }
      if (!isRow) {
        running += 1;
        leads.set(line.lead, (leads.get(line.lead) ?? 0) + 1);
        if (line.heading === 0 && line.text.length > LONGEST_PRINTED) flow.long += 1;
      }
      before = line;
    },
    *settle(lines) {
      const [printed, doubled, margin] = [isPrinted(), isDoubleSpaced(), leftMargin()];
      if (!printed && !doubled && margin === 0) return lines;
      const settled: Line[] = [];
      for (const line of lines) {
        settled.push({
          ...line,
          gap: doubled ? line.gap >> 1 : line.gap,
          indented: margin === 0 ? line.indented : line.lead > margin,
          deep: margin === 0 ? line.deep : line.lead >= margin + DEEP,
          whole: printed ? line.heading > 0 : line.whole,
        });
        if (settled.length % STEP === 0) yield line.start;
      }
      return settled;
    },
  };
}

/** True for the head or the foot of a printed page, which stands between two lines of the text. */
export function isPageHead({ text, cells }: Line): boolean {
  return cells === null && PAGE_HEAD.test(text);
}
