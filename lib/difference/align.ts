/**
 * Which sentences of two texts belong together: the same ones, and those that were reworded. In order, so that as much
 * as can be is paired; a sentence that was moved is removed in one place and added in the other.
 */
import { anchorsOf } from './anchors.ts';

export interface Pair {
  /** Index in the first text; null: added. */
  readonly before: number | null;
  /** Index in the second text; null: removed. */
  readonly after: number | null;
}

/** Sentences with less in common are two: told word by word they would be confetti. */
const ALIKE = 0.5;
/**
 * Work and memory grow with sentences times sentences between two anchors. Two texts of 500 sentences each, twenty
 * pages without one that they share, are paired; longer ones are told as one in place of the other.
 */
const MAX_CELLS = 250_000;

/** Every sentence of both is in one pair. Yields rows done, in steps of a millisecond or so. */
export function* alignInSteps(
  before: readonly string[],
  after: readonly string[],
): Generator<number, readonly Pair[]> {
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  const end = { before: before.length, after: after.length };
  for (const anchor of [...anchorsOf(before, after), end]) {
    const between = yield* alignBetween(before.slice(row, anchor.before), after.slice(column, anchor.after));
    for (const one of between) {
      pairs.push({
        before: one.before === null ? null : one.before + row,
        after: one.after === null ? null : one.after + column,
      });
    }
    if (anchor !== end) pairs.push(anchor);
    [row, column] = [anchor.before + 1, anchor.after + 1];
    yield row;
  }
  return pairs;
}

function* alignBetween(before: readonly string[], after: readonly string[]): Generator<number, Pair[]> {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MAX_CELLS) {
    return [
      ...before.map((_, at) => ({ before: at, after: null })),
      ...after.map((_, at) => ({ before: null, after: at })),
    ];
  }
  const [old, next] = [before.map(wordsOf), after.map(wordsOf)];
  // best[row][column]: how much can still be paired from there on.
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
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const at = row * width + column;
    const isPair = row < rows && column < columns && (score[at] ?? 0) >= ALIKE;
    if (isPair && best[at] === Math.fround((score[at] ?? 0) + (best[at + width + 1] ?? 0))) {
      pairs.push({ before: row++, after: column++ });
    } else if (row < rows && (column >= columns || best[at] === best[at + width])) {
      pairs.push({ before: row++, after: null });
    } else {
      pairs.push({ before: null, after: column++ });
    }
  }
  return pairs;
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
