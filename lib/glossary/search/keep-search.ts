/**
 * Makes what is kept of a search: terms and cases as they are searched now, with the words that they have and no
 * others. What has gone and what has changed since the first reading is put in order on the way.
 */
import type { Searchable } from './judge.ts';
import type { KeptPart, KeptSearch, KeptWords } from './kept-search.ts';
import type { SearchedList } from './searched-list.ts';
import { joinTexts } from './sorted-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Hits or words between two looks at the clock. */
const STEP = 512;

/** A step is under a millisecond, but for the sorting of all words at once. Drop it at any step. */
export function* keepSearchInSteps(searchable: Searchable): Generator<void, KeptSearch> {
  const { vocabulary } = searchable;
  const isUsed = new Uint8Array(vocabulary.size());
  yield* markUsed(searchable.term, isUsed);
  yield* markUsed(searchable.case, isUsed);
  const { words, numbers } = yield* wordsOf(vocabulary, isUsed);
  return {
    words,
    term: yield* partOf(searchable.term, numbers),
    case: yield* partOf(searchable.case, numbers),
  };
}

function* markUsed<Searched>({ parts }: SearchedList<Searched>, isUsed: Uint8Array): Generator<void> {
  for (const { postings, isLive } of parts) {
    const { starts, holders } = postings;
    for (let number = 0; number + 1 < starts.length; number++) {
      for (let hit = starts[number] ?? 0; hit < (starts[number + 1] ?? 0); hit++) {
        if (isLive[holders[hit] ?? 0] === 1) {
          isUsed[number] = 1;
          break;
        }
      }
      if (number % STEP === 0) yield;
    }
  }
}

interface NumberedWords {
  readonly words: KeptWords;
  /** By new number: the one it had. */
  readonly numbers: readonly number[];
}

interface UsedWord {
  readonly number: number;
  readonly text: string;
}

function* wordsOf(vocabulary: Vocabulary, isUsed: Uint8Array): Generator<void, NumberedWords> {
  const found: UsedWord[] = [];
  for (const [number, used] of isUsed.entries()) {
    if (used === 1) found.push({ number, text: vocabulary.wordAt(number) });
    if (number % STEP === 0) yield;
  }
  const inOrder = yield* sorted(found);
  const [ofTexts, ofNames]: [UsedWord[], UsedWord[]] = [[], []];
  for (const [at, word] of inOrder.entries()) {
    (vocabulary.isName(word.number) ? ofNames : ofTexts).push(word);
    if (at % STEP === 0) yield;
  }
  const numbers = [...ofTexts, ...ofNames].map(({ number }) => number);
  yield;
  const words = joinTexts(ofTexts.map(({ text }) => text));
  yield;
  const names = joinTexts(ofNames.map(({ text }) => text));
  yield;
  const stemmed: UsedWord[] = [];
  for (const [number, before] of numbers.entries()) {
    stemmed.push({ number, text: vocabulary.stemAt(before) });
    if (number % STEP === 0) yield;
  }
  const byStem = yield* sorted(stemmed);
  const stems: string[] = [];
  const stemStarts: number[] = [];
  const stemOf = new Uint32Array(numbers.length);
  for (const [at, { number, text }] of byStem.entries()) {
    if (stems.at(-1) !== text) {
      stems.push(text);
      stemStarts.push(at);
    }
    stemOf[number] = stems.length - 1;
    if (at % STEP === 0) yield;
  }
  return {
    numbers,
    words: {
      words,
      names,
      stems: joinTexts(stems),
      stemOf,
      byStem: Uint32Array.from(byStem, ({ number }) => number),
      stemStarts: Uint32Array.from([...stemStarts, byStem.length]),
    },
  };
}

/** Merged from short runs, so that nothing waits for all of it. */
function* sorted(words: readonly UsedWord[]): Generator<void, readonly UsedWord[]> {
  let runs: (readonly UsedWord[])[] = [];
  for (let at = 0; at < words.length; at += STEP) {
    runs.push(words.slice(at, at + STEP).sort((one, other) => compare(one.text, other.text)));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly UsedWord[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(
  some: readonly UsedWord[],
  others: readonly UsedWord[],
): Generator<void, readonly UsedWord[]> {
  const all: UsedWord[] = [];
  let [at, beside] = [0, 0];
  for (;;) {
    const [one, other] = [some[at], others[beside]];
    if (one === undefined && other === undefined) return all;
    if (other === undefined || (one !== undefined && one.text <= other.text)) {
      if (one !== undefined) all.push(one);
      at += 1;
    } else {
      all.push(other);
      beside += 1;
    }
    if (all.length % STEP === 0) yield;
  }
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function* partOf<Searched>(
  { parts }: SearchedList<Searched>,
  numbers: readonly number[],
): Generator<void, KeptPart> {
  const ids: string[] = [];
  const marks: number[] = [];
  const ties: number[] = [];
  /** By part, by holder: the new one. */
  const moved: Uint32Array[] = [];
  for (const part of parts) {
    const to = new Uint32Array(part.ids.length);
    for (const [holder, id] of part.ids.entries()) {
      if (holder % STEP === 0) yield;
      if (part.isLive[holder] !== 1) continue;
      to[holder] = ids.push(id) - 1;
      marks.push(part.marks[holder] ?? 0);
      ties.push(part.ties[holder] ?? 0);
    }
    moved.push(to);
  }
  const starts = new Uint32Array(numbers.length + 1);
  const holders: number[] = [];
  const weights: number[] = [];
  for (const [number, before] of numbers.entries()) {
    for (const [at, { postings, isLive }] of parts.entries()) {
      const end = postings.starts[before + 1] ?? postings.starts[before] ?? 0;
      for (let hit = postings.starts[before] ?? end; hit < end; hit++) {
        const holder = postings.holders[hit] ?? 0;
        if (isLive[holder] !== 1) continue;
        holders.push(moved[at]?.[holder] ?? 0);
        weights.push(postings.weights[hit] ?? 0);
      }
    }
    starts[number + 1] = holders.length;
    if (number % 64 === 0) yield;
  }
  return {
    ids,
    marks: Float64Array.from(marks),
    ties: Float64Array.from(ties),
    postings: { starts, holders: Uint32Array.from(holders), weights: Uint8Array.from(weights) },
  };
}
