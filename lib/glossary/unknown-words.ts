/**
 * Capital-looking words of a text that nobody knows: what the reader may want to look up or add. Looked for by the
 * extension's own pages, so that council pages do not pay for it.
 */
import { createTextContext } from '../detect/context-of-text.ts';
import { prepareRecogniser, type Recogniser } from '../detect/recogniser.ts';
import { findUnknown } from '../detect/unknown-scanner.ts';
import type { Lexicon } from '../model/lexicon.ts';

export interface UnknownWord {
  readonly text: string;
  /** Where it begins in the text, in order. Never empty. */
  readonly starts: readonly number[];
}

/** UTF-16 units between two chances to give way: about a millisecond. */
const STEP = 16_384;

/** What knows the words of a lexicon, for as many texts as are read. */
export function recogniserOf(lexicon: Lexicon): Recogniser {
  // Years only matter to case numbers, which are not looked for here.
  return prepareRecogniser(lexicon, 0);
}

/** Each unknown word once, in the order of first places. */
export function unknownWords(text: string, lexicon: Lexicon): readonly UnknownWord[] {
  const work = unknownInSteps(text, recogniserOf(lexicon));
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same, in steps of about a millisecond. */
export function* unknownInSteps(
  text: string,
  recogniser: Recogniser,
): Generator<void, readonly UnknownWord[]> {
  const words = new Map<string, number[]>();
  const context = createTextContext(text, recogniser.patterns);
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP);
    for (const { text: word, start } of findUnknown(text, from, to, recogniser, context)) {
      const starts = words.get(word);
      if (starts === undefined) words.set(word, [start]);
      else starts.push(start);
    }
    yield;
  }
  return [...words].map(([word, starts]) => ({ text: word, starts }));
}
