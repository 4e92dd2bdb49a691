/** What a text itself says that a word stands for, and the sentence that a word stands in: to begin an own entry with. */
import { sentenceAround } from '../detect/definition-sentence.ts';
import { findDefinitions } from '../detect/definitions.ts';
import { textPieces } from '../model/text-pieces.ts';

export interface Guess {
  readonly long: string;
  readonly sentence: string;
}

/** By the word, as it is written. */
export type Guesses = ReadonlyMap<string, Guess>;

/** The first of several for a word. Yields characters gone through, each a few milliseconds: a page may be a book. */
export function* guessMeaningsInSteps(text: string): Generator<number, Guesses> {
  const guesses = new Map<string, Guess>();
  for (const { start: from, end: to } of textPieces(text)) {
    for (const { short, long, start, end } of findDefinitions(text.slice(from, to))) {
      if (guesses.has(short)) continue;
      guesses.set(short, { long, sentence: sentenceAround(text, from + start, from + end) });
    }
    yield to;
  }
  return guesses;
}

/** The sentence of a word that begins at `start`. */
export function sentenceOf(text: string, { start, word }: { readonly start: number; readonly word: string }) {
  return sentenceAround(text, start, start + word.length);
}
