/** Who has the words of a query, added up over the lists of hits. */
import type { Matches } from './matches.ts';
import type { Postings } from './postings.ts';
import type { Part } from './searched-list.ts';

/** Reused: a query over 25,000 texts would otherwise leave a megabyte behind at each letter. */
export interface Sums {
  /** Grows to the largest part. */
  sums: Float32Array;
  best: Float32Array;
  counts: Uint8Array;
  /** The word that was added last, from 1. */
  last: Uint8Array;
}

export function createSums(): Sums {
  return {
    sums: new Float32Array(0),
    best: new Float32Array(0),
    counts: new Uint8Array(0),
    last: new Uint8Array(0),
  };
}

/**
 * Calls `found` for each that has at least `needed` of the words, with what they are worth together.
 * Holders come in no promised order.
 * Roots are added, not hits: two words in a title are worth more than one in a name and one in running text.
 */
export function addUp<Searched>(
  { postings, isLive }: Part<Searched>,
  words: readonly Matches[],
  needed: number,
  memory: Sums,
  found: (holder: number, worth: number) => void,
): void {
  makeRoom(memory, isLive.length);
  const { sums, best, counts, last } = memory;
  const { holders, weights } = postings;
  const touched: number[] = [];
  const allNeeded = needed === words.length;
  // The rarest first: what lacks it is out.
  const order = allNeeded ? words.toSorted((a, b) => hitCount(postings, a) - hitCount(postings, b)) : words;
  for (const [index, { numbers, qualities, least }] of order.entries()) {
    for (let at = 0; at < numbers.length; at++) {
      const quality = qualities[at] ?? 0;
      const atLeast = least[at] ?? 0;
      const end = endOf(postings, numbers[at] ?? 0);
      for (let hit = startOf(postings, numbers[at] ?? 0); hit < end; hit++) {
        const holder = holders[hit] ?? 0;
        const weight = weights[hit] ?? 0;
        const count = counts[holder] ?? 0;
        if (weight < atLeast || isLive[holder] === 0 || (allNeeded && count < index)) continue;
        const worth = Math.sqrt(quality * weight);
        if (last[holder] !== index + 1) {
          if (count === 0) touched.push(holder);
          last[holder] = index + 1;
          counts[holder] = count + 1;
          best[holder] = worth;
          sums[holder] = (sums[holder] ?? 0) + worth;
        } else if (worth > (best[holder] ?? 0)) {
          sums[holder] = (sums[holder] ?? 0) + worth - (best[holder] ?? 0);
          best[holder] = worth;
        }
      }
    }
  }
  for (const holder of touched) {
    if ((counts[holder] ?? 0) >= needed) found(holder, ((sums[holder] ?? 0) / words.length) ** 2);
    sums[holder] = 0;
    counts[holder] = 0;
    last[holder] = 0;
  }
}

/** Calls `found` for each that has the word. */
export function holdersOf<Searched>(
  { postings, isLive }: Part<Searched>,
  number: number,
  found: (holder: number, weight: number) => void,
): void {
  const end = endOf(postings, number);
  for (let hit = startOf(postings, number); hit < end; hit++) {
    const holder = postings.holders[hit] ?? 0;
    if (isLive[holder] === 1) found(holder, postings.weights[hit] ?? 0);
  }
}

function hitCount(postings: Postings, { numbers }: Matches): number {
  let count = 0;
  for (const number of numbers) count += endOf(postings, number) - startOf(postings, number);
  return count;
}

/** A word that was learned after these were made has none. */
function startOf({ starts }: Postings, number: number): number {
  return starts[number] ?? 0;
}

function endOf({ starts }: Postings, number: number): number {
  return starts[number + 1] ?? starts[number] ?? 0;
}

function makeRoom(memory: Sums, size: number): void {
  if (memory.sums.length >= size) return;
  memory.sums = new Float32Array(size);
  memory.best = new Float32Array(size);
  memory.counts = new Uint8Array(size);
  memory.last = new Uint8Array(size);
}
