/**
 * pdf.js takes two cells for one run where the gap between them is hardly wider than a word space. Where the lines beside
 * begin a column, and a space stands at that very place, the run is two.
 */
import type { Band, Run, Segment } from './bands.ts';
import type { PageItem } from './page-items.ts';

/** Points by which the begin of a column may differ. */
const SAME = 0.8;
/**
 * Of the letters' size: how far the space may be from where the letters' average width puts it, and how much more for
 * each letter before it.
 */
const OFF = 0.5;
const OFF_EACH = 0.006;
/** Bands above and below that may show the column, and how far away, in sizes. */
const NEAR = 3;
const FAR = 5.5;

/** @returns what stands for a run that ends before a column, or is to be cut, by the index of its item. */
export function runsToCut(bands: readonly Band[]): ReadonlyMap<number, readonly Run[]> {
  const cut = new Map<number, readonly Run[]>();
  bands.forEach(({ segments }, at) => {
    const near = [bands[at - 1], bands[at + 1]];
    for (const segment of segments) {
      segment.runs.forEach((run, index) => {
        if (index === 0 && !run.text.includes(' ')) return;
        if (isProse(segment, near)) return;
        const columns = columnsNear(bands, at, run);
        const before = segment.runs[index - 1];
        if (before !== undefined && beginsColumn(run, before, columns))
          cut.set(before.index, [{ ...before, right: Math.min(before.right, run.left - run.size) }]);
        else if (index === 0) {
          const parts = timeAndKind(run, segment !== segments[0]) ?? partsOf(run, columns);
          if (parts.length > 1) cut.set(run.index, parts);
        }
      });
    }
  });
  return cut;
}

/** Time and kind have a column each in every agenda seen, be they ever so near each other. */
const TIME_AND_KIND =
  /^(\d{1,2}[:.]\d{2}) (?:Godkjenning|Orientering|Drøfting|Anbefaling|Tilslutning)(?:\s?\/\s?[Dd]røfting)?$/u;

function timeAndKind(run: Run, isInRow: boolean): readonly Run[] | null {
  const time = isInRow ? TIME_AND_KIND.exec(run.text)?.[1] : undefined;
  if (time === undefined) return null;
  const place = run.left + ((time.length + 1) * (run.right - run.left)) / run.text.length;
  const first = part(run, time, run.left, place - run.size / 4);
  return [
    { ...first, right: Math.max(run.left, place - run.size) },
    part(run, run.text.slice(time.length + 1), place, run.right),
  ];
}

/** Of the letters' size: white space that a cell may end with. */
const LEAST_GAP = 0.2;

/** Lines that begin at a place are a column, whether or not anything stands on their left. */
const LINES = 2;

/** Sizes: lines that begin so far in are no paragraph or list beside a longer line. */
const FAR_IN = 6;

/** The second of the lines that begin here. */
function isColumn(begin: number, at: number, begins: readonly number[]): boolean {
  return begins.slice(0, at).some((other) => Math.abs(other - begin) <= SAME);
}

function beginsColumn(run: Run, before: Run, { inner, begins }: Columns): boolean {
  if (run.left - before.right < LEAST_GAP * run.size) return false;
  const isHere = (edge: number) => Math.abs(edge - run.left) <= SAME;
  return inner.some(isHere) || begins.filter(isHere).length >= LINES;
}

/** The line above or below begins and runs on as this one does. */
function isProse({ left, right, size }: Segment, near: readonly (Band | undefined)[]): boolean {
  return near.some(
    (band) =>
      band?.segments.length === 1 &&
      band.segments.some(
        (line) => Math.abs(line.left - left) < SAME * 2 && line.right > right - (right - left) / 2 - size,
      ),
  );
}

interface Columns {
  /** Where any segment begins. */
  readonly begins: readonly number[];
  /** Where one begins that has another on its left. */
  readonly inner: readonly number[];
}

/** Of lines in the same letters: a heading above a table is no row of it. */
function columnsNear(bands: readonly Band[], at: number, run: Run): Columns {
  const begins: number[] = [];
  const inner: number[] = [];
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near++) {
    const segments = near === at ? [] : (bands[near]?.segments ?? []);
    segments.forEach(({ left, size, baseline }, index) => {
      if (Math.abs(size - run.size) > 0.5 || Math.abs(baseline - run.baseline) > FAR * run.size) return;
      begins.push(left);
      if (index > 0) inner.push(left);
    });
  }
  return { begins, inner };
}

/** Only of a run that fills one cell and the next: prose beside a table crosses its columns too. */
function partsOf(run: Run, { begins, inner }: Columns): readonly Run[] {
  if (!begins.some((begin) => Math.abs(begin - run.left) <= SAME)) return [run];
  const crossed: number[] = [];
  const columns = begins.filter(
    (begin, at) => isColumn(begin, at, begins) && begin > run.left + FAR_IN * run.size,
  );
  for (const edge of [...inner, ...columns].sort((one, other) => one - other)) {
    if (edge <= run.left + run.size || edge >= run.right - run.size / 2) continue;
    if (edge - (crossed.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) crossed.push(edge);
  }
  const parts: Run[] = [];
  let rest = run;
  for (const edge of crossed) {
    const cut = cutAt(rest, edge);
    if (cut === null) return [run];
    parts.push(cut[0]);
    rest = cut[1];
  }
  return [...parts, rest];
}

function cutAt(run: Run, edge: number): readonly [Run, Run] | null {
  const letter = (run.right - run.left) / run.text.length;
  const place = (edge - run.left) / letter;
  const spaces = [...run.text.matchAll(/ /gu)].map(({ index }) => index);
  const nearest = spaces.toSorted((one, other) => Math.abs(one + 1 - place) - Math.abs(other + 1 - place))[0];
  if (nearest === undefined) return null;
  const off = Math.abs(nearest + 1 - place) * letter;
  if (off > (OFF + OFF_EACH * nearest) * run.size) return null;
  const words = part(run, run.text.slice(0, nearest).trimEnd(), run.left, run.left + nearest * letter);
  return [
    { ...words, right: Math.min(words.right, edge - run.size) },
    part(run, run.text.slice(nearest + 1).trimStart(), edge, run.right),
  ];
}

/** The same letters' run from one place to another, in the frame that sets it upright. */
function part(run: Run, text: string, left: number, right: number): Run {
  const { item } = run;
  const turned = (item.angle * Math.PI) / 180;
  const moved: PageItem = {
    ...item,
    text,
    x: item.x + (left - run.left) * Math.cos(turned),
    y: item.y + (left - run.left) * Math.sin(turned),
    width: right - left,
    spaced: item.spaced || left > run.left,
  };
  return { ...run, item: moved, text, left, right };
}
