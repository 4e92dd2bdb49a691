/** What a text itself says that a word stands for, and the sentence that a word stands in: to begin an own entry with. */
import { sentenceAround } from '../detect/definition-sentence.ts';
import { findDefinitions } from '../detect/definitions.ts';

export interface Guess {
  readonly long: string;
  readonly sentence: string;
}

/** By the word, as it is written; the first of several. */
export function guessMeanings(text: string): ReadonlyMap<string, Guess> {
  const guesses = new Map<string, Guess>();
  for (const { short, long, start, end } of findDefinitions(text)) {
    if (!guesses.has(short)) guesses.set(short, { long, sentence: sentenceAround(text, start, end) });
  }
  return guesses;
}

/** The sentence of a word that begins at `start`. */
export function sentenceOf(text: string, { start, word }: { readonly start: number; readonly word: string }) {
  return sentenceAround(text, start, start + word.length);
}
