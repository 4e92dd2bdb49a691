/**
 * The runs of a page, set upright → its bands from top to bottom: what stands side by side at one height, each stretch
 * of words with wide gaps on both sides as a segment. Columns and tables are found in bands (`zones.ts`).
 */
import { betweenRuns } from './join-words.ts';
import type { PageItem } from './page-items.ts';

/** An item in a frame in which its letters stand upright; downwards is more. */
export interface Run {
  readonly item: PageItem;
  /** Index in the page's items. */
  readonly index: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Words on one line with no wide gap between them. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its words begin, behind a bullet or a number. */
  readonly indent: number;
  readonly baseline: number;
  readonly size: number;
}

export interface Band {
  /** From left to right; none stands over another. */
  readonly segments: readonly Segment[];
}

/** Shares of the letters' size. */
const SAME_LINE = 0.3;
const SMALL = 0.82;
/** A wider gap may be that between two columns; a word space is 0.25, and in a justified line rarely twice that. */
const WIDE = 0.45;
const SAME_HEIGHT = 0.15;
/** Least gap between two cells whose letters the file writes apart: each cell whole before the next. */
const OTHER_CELL = 0.2;
/** Side by side. More is a drawing made of letters. */
const MOST_SEGMENTS = 60;
/** In a line that a raised figure may belong to. */
const MOST_RUNS = 200;
/** "•", "1.", "a)": what stands before an entry of a list. */
const BULLET = /^(?:[•·▪‣◦●○■□–—*\uf0b7\uf0a7\uf097\uf0d8\uf0fc-]|\(?\d{1,2}[.)]|\(?[a-z][.)]|o)$/u;
/** How far from its words a bullet stands at most. */
const BULLET_GAP = 4;

/** Runs of one angle, in any order. */
export function bandsOf(runs: readonly Run[]): readonly Band[] {
  const segments = linesOf(runs).flatMap(segmentsOf);
  segments.sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const bands: Segment[][] = [];
  let open: Segment[] = [];
  for (const segment of segments) {
    const [first] = open;
    if (
      first !== undefined &&
      open.length < MOST_SEGMENTS &&
      isBeside(segment, first) &&
      !open.some((other) => overlaps(segment, other))
    ) {
      open.push(segment);
      continue;
    }
    open = [segment];
    bands.push(open);
  }
  for (const band of bands) band.sort((one, other) => one.left - other.left);
  return bands.map((band) => ({ segments: band }));
}

/** Their lines' heights overlap by more than a little. */
function isBeside(segment: Segment, first: Segment): boolean {
  const least = Math.min(segment.size, first.size);
  const top = Math.max(segment.baseline - segment.size, first.baseline - first.size);
  return Math.min(segment.baseline, first.baseline) - top > SAME_HEIGHT * least;
}

function overlaps(one: Segment, other: Segment): boolean {
  return one.left < other.right && other.left < one.right;
}

/** Runs on one base line, and the small raised or lowered ones that touch them. */
function linesOf(runs: readonly Run[]): readonly Run[][] {
  const sorted = [...runs].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      run.baseline - first.baseline <= SAME_LINE * Math.min(run.size, first.size)
    )
      line.push(run);
    else lines.push([run]);
  }
  return withSmallRuns(lines);
}

/** How many lines away a raised figure's line can be: others may stand between, in another column. */
const NEAR_LINES = 2;

function withSmallRuns(lines: Run[][]): readonly Run[][] {
  lines.forEach((line, at) => {
    for (const run of [...line]) {
      for (let away = -NEAR_LINES; away <= NEAR_LINES; away++) {
        const other = lines[at + away];
        if (away === 0 || other === undefined || !touchesAsSmall(run, other)) continue;
        line.splice(line.indexOf(run), 1);
        other.push(run);
        break;
      }
    }
  });
  return lines.filter((line) => line.length > 0);
}

function touchesAsSmall(run: Run, line: readonly Run[]): boolean {
  if (line.length > MOST_RUNS) return false;
  return line.some(
    ({ left, right, size, baseline }) =>
      run.size <= SMALL * size &&
      run.baseline > baseline - 0.6 * size &&
      run.baseline < baseline + 0.3 * size &&
      (Math.abs(run.left - right) < 0.25 * size || Math.abs(left - run.right) < 0.25 * size),
  );
}

function segmentsOf(line: readonly Run[]): readonly Segment[] {
  const sorted = [...line].sort((one, other) => one.left - other.left || one.index - other.index);
  const groups: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const group = groups.at(-1);
    const size = Math.max(run.size, group?.at(-1)?.size ?? 0);
    const gap = run.left - right;
    const isAfterBullet = group?.length === 1 && BULLET.test(group[0]?.text ?? '') && gap < BULLET_GAP * size;
    const last = group?.at(-1);
    const isOtherCell = last !== undefined && run.index !== last.index + 1 && gap >= OTHER_CELL * size;
    if (group !== undefined && ((gap < WIDE * size && !isOtherCell) || isAfterBullet)) group.push(run);
    else groups.push([run]);
    right = group !== undefined && groups.at(-1) === group ? Math.max(right, run.right) : run.right;
  }
  return groups.map(segmentOf);
}

/** A band that is no row of columns: gaps that are no gutter are those of a justified line. */
export function wholeLine({ segments }: Band): Segment {
  const [only, more] = segments;
  return only !== undefined && more === undefined ? only : segmentOf(segments.flatMap(({ runs }) => runs));
}

function lineText(runs: readonly Run[]): string {
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    text += (before === undefined ? '' : betweenRuns(before, run)) + run.text;
  });
  return text;
}

function segmentOf(runs: readonly Run[]): Segment {
  const [first, second] = runs;
  const largest = runs.reduce<Run | undefined>(
    (best, run) => (best === undefined || run.size > best.size ? run : best),
    undefined,
  );
  const left = first?.left ?? 0;
  const isListed = second !== undefined && BULLET.test(first?.text ?? '');
  return {
    runs,
    text: lineText(runs),
    left,
    right: runs.reduce((most, run) => Math.max(most, run.right), left),
    indent: isListed ? second.left : left,
    baseline: largest?.baseline ?? 0,
    size: largest?.size ?? 1,
  };
}
