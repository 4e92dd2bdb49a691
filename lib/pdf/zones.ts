/**
 * Bands → zones: stretches of the page whose bands share white space from top to bottom (columns, a table), and what
 * stands between them as plain lines. A stretch is found downwards from the first band that has two segments.
 */
import type { Band, Segment } from './bands.ts';

/** White space between two columns. */
interface Gutter {
  readonly left: number;
  readonly right: number;
  /** Bands that have words on both of its sides. */
  readonly seen: number;
  /** Bands in which words begin at its right edge. */
  readonly begins: number;
}

export type Zone =
  | { readonly is: 'plain'; readonly lines: readonly Band[] }
  | { readonly is: 'columns'; readonly bands: readonly Band[]; readonly edges: readonly number[] };

/**
 * Shares of the letters' size: white space that goes through three bands or more, or only through two; and beside words
 * that begin where the column's other words do, or that many bands keep free.
 */
const NARROW = 0.45;
const WIDE = 0.8;
const ALIGNED = 0.2;
/** Never within a line of text. */
const VERY_WIDE = 2;
/** Points. */
const SAME_EDGE = 0.8;
/** A gap over this many sizes ends a zone that has one column only there. */
const FAR_BELOW = 2.2;
/** A row that brings a new column is no further from the one before. */
const APART = 2.4;
/** What begins so far left of the columns is another table. */
const OUTSIDE = 1.5;
/** And over this many what follows its last full band. */
const BELOW = 1.7;

export function zonesOf(bands: readonly Band[]): readonly Zone[] {
  const zones: Zone[] = [];
  let plain: Band[] = [];
  let at = 0;
  while (at < bands.length) {
    const grown = growZone(bands, at);
    if (grown === null) {
      const band = bands[at];
      if (band !== undefined) plain.push(band);
      at += 1;
      continue;
    }
    // A cell whose words stand in the middle of a taller row has the taller one's first lines above it.
    while (plain.length > 0 && isFirstLineOf(plain.at(-1), bands[at], grown.edges)) {
      plain.pop();
      at -= 1;
    }
    if (plain.length > 0) zones.push({ is: 'plain', lines: plain });
    plain = [];
    zones.push({ is: 'columns', bands: bands.slice(at, grown.to), edges: grown.edges });
    at = grown.to;
  }
  if (plain.length > 0) zones.push({ is: 'plain', lines: plain });
  return zones;
}

interface Grown {
  /** End of the zone, exclusive. */
  readonly to: number;
  /** Where each column but the first begins: the right edge of a gutter. */
  readonly edges: readonly number[];
}

function growZone(bands: readonly Band[], from: number): Grown | null {
  const first = bands[from];
  if (first === undefined || first.segments.length < 2) return null;
  let gutters = guttersOf(first);
  let leftmost = first.segments[0]?.left ?? 0;
  const size = first.segments[0]?.size ?? 1;
  let to = from + 1;
  let lastMulti = from;
  for (; to < bands.length; to++) {
    const band = bands[to];
    const before = bands[to - 1];
    if (band === undefined || before === undefined) break;
    const left = narrowed(gutters, band);
    if (left.length === 0) break;
    // Words right through what several bands keep free are no part of them; nor is a table with other columns.
    const strong = gutters.filter(({ seen }) => seen >= 2).length;
    const kept = left.filter(({ seen }) => seen >= 2).length;
    if (kept < strong) break;
    const found = newGutters(bands, { from, to }, { gutters: left, leftmost });
    if (found === null || (found.length > 0 && distance(before, band) > APART)) break;
    leftmost = Math.min(leftmost, band.segments[0]?.left ?? leftmost);
    if (band.segments.length > 1) lastMulti = to;
    else if (isApart(before, band, left)) break;
    gutters = [...left, ...found].sort((one, other) => one.left - other.left);
  }
  // What stands below in the first column only, with white space above it, follows the columns.
  const edge = gutters[0]?.left ?? 0;
  for (let at = lastMulti + 1; at < to; at++) {
    const [before, band] = [bands[at - 1], bands[at]];
    if (before === undefined || band === undefined || !isInFirst(band, edge)) continue;
    if (distance(before, band) > BELOW) to = at;
  }
  const multi = bands.slice(from, to).filter(({ segments }) => segments.length > 1).length;
  const wide = gutters.filter(({ left, right, seen, begins }) => {
    const least = seen >= 3 || begins >= 2 ? ALIGNED : multi >= 3 ? NARROW : WIDE;
    return seen > 0 && right - left >= least * size;
  });
  return wide.length === 0 ? null : { to, edges: wide.map(({ right }) => right) };
}

function guttersOf({ segments }: Band): readonly Gutter[] {
  return segments.slice(1).map((segment, index) => ({
    left: segments[index]?.right ?? 0,
    right: segment.left,
    seen: 1,
    begins: 1,
  }));
}

/** Columns that a zone is likely to have at most. */
const MOST_COLUMNS = 12;

/**
 * Gaps of a zone's last band that lie in no gutter, and that the bands above keep free as well: a row may have nothing in some
 * of its columns. Null where such a gap is not free above: the band is of another table.
 */
function newGutters(
  bands: readonly Band[],
  { from, to }: { readonly from: number; readonly to: number },
  { gutters, leftmost }: { readonly gutters: readonly Gutter[]; readonly leftmost: number },
): readonly Gutter[] | null {
  const band = bands[to];
  if (band === undefined) return [];
  const [first] = band.segments;
  const size = first?.size ?? 1;
  const found: Gutter[] = [];
  for (const gap of guttersOf(band)) {
    const isWide = gap.right - gap.left >= WIDE * size;
    const isOutside = first !== undefined && gap.left <= leftmost && first.left < leftmost - OUTSIDE * size;
    if (!isWide && !isOutside) continue;
    if (gutters.some(({ left, right }) => gap.left < right && left < gap.right)) continue;
    if (gutters.length + found.length >= MOST_COLUMNS) return null;
    let free: readonly Gutter[] = [gap];
    for (const above of bands.slice(from, to)) free = narrowed(free, above, ALIGNED);
    const [kept] = free;
    if (kept === undefined) {
      if (gap.right - gap.left >= VERY_WIDE * size) return null;
      continue;
    }
    found.push({ ...kept, seen: 1, begins: 1 });
  }
  return found;
}

/** What the band leaves free of each gutter. */
function narrowed(gutters: readonly Gutter[], { segments }: Band, least = NARROW): readonly Gutter[] {
  const leftmost = segments[0]?.left ?? 0;
  const rightmost = segments.at(-1)?.right ?? 0;
  const size = segments[0]?.size ?? 1;
  const found: Gutter[] = [];
  for (const gutter of gutters) {
    const { left, right, seen } = gutter;
    let [from, to] = [left, right];
    for (const segment of segments) {
      if (segment.right <= from || segment.left >= to) continue;
      // It covers all of it, or one end: the larger rest is kept.
      if (segment.left - from >= to - segment.right) to = Math.max(from, segment.left);
      else from = Math.min(to, segment.right);
    }
    const begins = segments.some((segment) => Math.abs(segment.left - to) <= SAME_EDGE) ? 1 : 0;
    // Cells end where their words do, and begin where the column does.
    const enough = seen >= 3 || to === right ? ALIGNED : least;
    if ((from > left || to < right) && to - from < enough * size) continue;
    const beside = leftmost < from && rightmost > to;
    found.push({ left: from, right: to, seen: seen + (beside ? 1 : 0), begins: gutter.begins + begins });
  }
  return found;
}

/** One segment in the first column, with more white space above it than lines of one text have. */
function isApart(before: Band, { segments }: Band, gutters: readonly Gutter[]): boolean {
  const [segment] = segments;
  const edge = gutters[0]?.left ?? 0;
  if (segment === undefined || segment.left >= edge) return false;
  return distance(before, { segments }) > FAR_BELOW;
}

/** Of the letters' size. */
function distance(before: Band, { segments }: Band): number {
  const [first] = segments;
  return first === undefined ? 0 : (first.baseline - lowest(before.segments)) / first.size;
}

function lowest(segments: readonly Segment[]): number {
  return segments.reduce((most, { baseline }) => Math.max(most, baseline), Number.NEGATIVE_INFINITY);
}

function isInFirst(band: Band | undefined, edge: number): boolean {
  return band?.segments.every(({ right }) => right <= edge) === true;
}

function isFirstLineOf(line: Band | undefined, zone: Band | undefined, edges: readonly number[]): boolean {
  const [segment, more] = line?.segments ?? [];
  const [next] = zone?.segments ?? [];
  if (segment === undefined || more !== undefined || next === undefined) return false;
  const [first = Number.POSITIVE_INFINITY] = edges;
  const column = edges.findLast((edge) => segment.left >= edge - 1);
  const end = edges.find((edge) => edge > segment.left + 1) ?? Number.POSITIVE_INFINITY;
  return (
    segment.left >= first - 1 &&
    column !== undefined &&
    segment.right < end &&
    next.baseline - segment.baseline < 1.1 * segment.size
  );
}
