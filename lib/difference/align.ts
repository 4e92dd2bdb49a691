/**
 * Which sentences of two texts belong together: the same ones, and those that were reworded. In order, so that as much
 * as can be is paired; a sentence that was moved is removed in one place and added in the other.
 */

export interface Pair {
  /** Index in the first text; null: added. */
  readonly before: number | null;
  /** Index in the second text; null: removed. */
  readonly after: number | null;
}

/** Sentences with less in common are two: told word by word they would be confetti. */
const ALIKE = 0.5;
/** Work and memory grow with sentences times sentences: two texts of 700 each, some thirty pages, need half a second. */
export const MAX_CELLS = 500_000;

/** Yields rows done, in steps of a millisecond or so. Null where the texts are too long for each other. */
export function* alignInSteps(
  before: readonly string[],
  after: readonly string[],
): Generator<number, readonly Pair[] | null> {
  const start = sameStart(before, after);
  const end = sameEnd(before, after, start);
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  if ((rows + 1) * (columns + 1) > MAX_CELLS) return null;
  const old = before.slice(start, before.length - end).map(wordsOf);
  const next = after.slice(start, after.length - end).map(wordsOf);

  // best[row][column]: what can still be paired from there on.
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const score = new Float32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      const alike = likeness(old[row], next[column]);
      score[at] = alike;
      const paired = alike >= ALIKE ? alike + (best[at + width + 1] ?? 0) : 0;
      best[at] = Math.max(paired, best[at + 1] ?? 0, best[at + width] ?? 0);
    }
    yield rows - row;
  }

  const pairs: Pair[] = same(start, 0, 0);
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const at = row * width + column;
    const isPair = row < rows && column < columns && (score[at] ?? 0) >= ALIKE;
    if (isPair && best[at] === Math.fround((score[at] ?? 0) + (best[at + width + 1] ?? 0))) {
      pairs.push({ before: start + row++, after: start + column++ });
    } else if (row < rows && (column >= columns || best[at] === best[at + width])) {
      pairs.push({ before: start + row++, after: null });
    } else {
      pairs.push({ before: null, after: start + column++ });
    }
  }
  return [...pairs, ...same(end, before.length - end, after.length - end)];
}

function same(count: number, before: number, after: number): Pair[] {
  return Array.from({ length: count }, (_, at) => ({ before: before + at, after: after + at }));
}

function sameStart(before: readonly string[], after: readonly string[]): number {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  return start;
}

function sameEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return end;
}

type Words = ReadonlySet<string>;

function wordsOf(text: string): Words {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]);
}

/** 0–1: the words that two sentences share, of all that they have. */
function likeness(one: Words = new Set(), other: Words = new Set()): number {
  const all = one.size + other.size;
  if (all === 0 || (2 * Math.min(one.size, other.size)) / all < ALIKE) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return (2 * shared) / all;
}
