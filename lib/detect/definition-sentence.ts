/** The sentence that a definition stands in, as evidence that a reader can check. */
import { MAX_SENTENCE } from '../model/definition.ts';

/** On one line, at most `MAX_SENTENCE` UTF-16 units. `start` and `end` are a span of `text`. */
export function sentenceAround(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').slice(0, MAX_SENTENCE);
}
