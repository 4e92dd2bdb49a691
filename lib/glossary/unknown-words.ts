/**
 * Capital-looking words of a page that nobody knows: what the reader may want to look up or add. Looked for by the
 * extension's own pages, so that council pages do not pay for it.
 */
import { detectUnknown } from '../detect/detect.ts';
import { prepareRecogniser } from '../detect/recogniser.ts';
import type { Lexicon } from '../model/lexicon.ts';

export interface UnknownWord {
  readonly text: string;
  /** Where it begins in the page's text, in order. Never empty. */
  readonly starts: readonly number[];
}

/** Each unknown word once, in the order of first places. */
export function unknownWords(text: string, lexicon: Lexicon): readonly UnknownWord[] {
  const words = new Map<string, number[]>();
  // Years only matter to case numbers, which are not looked for here.
  for (const { text: word, start } of detectUnknown(text, prepareRecogniser(lexicon, 0))) {
    const starts = words.get(word);
    if (starts === undefined) words.set(word, [start]);
    else starts.push(start);
  }
  return [...words].map(([word, starts]) => ({ text: word, starts }));
}
