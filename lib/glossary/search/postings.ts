/**
 * Who has a word, for texts that were read together: built once and never changed, so that an answer is never half
 * old and half new. Four bytes a hit for who and one for how much it weighs.
 */
import type { SearchedTexts } from './searched-texts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { rawWords } from './words.ts';

export interface Postings {
  /** By the number of a word: where its hits begin; they end where the next one's begin. */
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly weights: Uint8Array;
}

/** Words between two looks at the clock. */
const STEP = 64;
/** Each word beyond the first takes this share from the weight of a short text, down to the least. */
const LENGTH_COST = 0.025;
const LEAST_SHARE = 0.7;
/** Texts of this weight and more are short and say what a thing is; how many words they have counts. */
const SHORT_TEXT = 100;
/** What a short text begins with is more often its subject. */
const FIRST = 1.1;
const MOST_WORD_WEIGHT = 250;

/** Reads the texts of each of `all`. A step is some words or some hits; drop it at any step and nothing has happened. */
export function* buildPostings<Searched>(
  all: readonly Searched[],
  textsOf: (searched: Searched, holder: number) => SearchedTexts,
  vocabulary: Vocabulary,
): Generator<void, Postings> {
  const words: number[] = [];
  const holders: number[] = [];
  const weights: number[] = [];
  for (const [holder, searched] of all.entries()) {
    const best = new Map<number, number>();
    const hit = (word: number, weight: number): void => {
      if ((best.get(word) ?? 0) < weight) best.set(word, weight);
    };
    const { names, texts } = textsOf(searched, holder);
    for (const { text, weight } of names) hit(vocabulary.learnName(text), weight);
    for (const { text, weight } of texts) {
      const found = rawWords(text);
      const isShort = weight >= SHORT_TEXT;
      const worth = isShort ? weight * shareOf(found.length) : weight;
      for (const [place, raw] of found.entries()) {
        const here = Math.min(Math.round(isShort && place === 0 ? FIRST * worth : worth), MOST_WORD_WEIGHT);
        for (const number of vocabulary.learnWord(raw)) hit(number, here);
        if (place % STEP === STEP - 1) yield;
      }
    }
    for (const [word, weight] of best) {
      words.push(word);
      holders.push(holder);
      weights.push(weight);
    }
    yield;
  }
  return yield* ordered(words, holders, weights, vocabulary.size());
}

function shareOf(length: number): number {
  return Math.max(LEAST_SHARE, 1 - LENGTH_COST * (length - 1));
}

/** By the numbers of the words: counted, then each hit laid in its place. */
function* ordered(
  words: readonly number[],
  holders: readonly number[],
  weights: readonly number[],
  count: number,
): Generator<void, Postings> {
  const starts = new Uint32Array(count + 1);
  for (const [at, word] of words.entries()) {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    if (at % 4096 === 0) yield;
  }
  for (let word = 0; word < count; word++) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    if (word % 4096 === 0) yield;
  }
  const next = starts.slice();
  const placed = { starts, holders: new Uint32Array(words.length), weights: new Uint8Array(words.length) };
  for (const [at, word] of words.entries()) {
    const place = next[word] ?? 0;
    next[word] = place + 1;
    placed.holders[place] = holders[at] ?? 0;
    placed.weights[place] = weights[at] ?? 0;
    if (at % 4096 === 0) yield;
  }
  return placed;
}
