/** Where the words of a search stand in a line, so that they can be marked in it as it was written. */

import { fold } from '../glossary/fold.ts';
import { isHitAt } from './query-words.ts';

export interface HitPiece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * What is folded as one: letters that become one together (a run of a, å and æ; an o or ø with the e's behind it), and
 * a letter with its accents.
 */
const FOLDED_TOGETHER =
  /(?:[aªàáâãäåāăąǎæ]\p{M}*)+|[oºòóôõöøōŏőǒ]\p{M}*(?:[eèéêëēĕėęě]\p{M}*)*|[\s\S]\p{M}*/giu;

/** The line in pieces; joined they are the line. @param words as `queryWords` gives them */
export function hitPieces(line: string, words: readonly string[]): readonly HitPiece[] {
  if (words.length === 0 || line === '') return line === '' ? [] : [{ text: line, hit: false }];
  const { folded, starts } = foldWithPlaces(line);
  const marked = new Uint8Array(folded.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (isHitAt(folded, at, word)) marked.fill(1, at, at + word.length);
    }
  }
  const pieces: HitPiece[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ text: line.slice(from, to), hit });
  };
  let from = 0;
  for (let at = 1; at < folded.length; at++) {
    const start = starts[at] ?? line.length;
    if (marked[at] === marked[at - 1] || start <= from) continue;
    add(from, start, marked[at - 1] === 1);
    from = start;
  }
  add(from, line.length, marked.at(-1) === 1);
  return pieces;
}

/** The folded line, and where in the line each of its characters comes from. */
function foldWithPlaces(line: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { 0: token, index } of line.matchAll(FOLDED_TOGETHER)) {
    const part = fold(token);
    folded += part;
    for (let count = 0; count < part.length; count++) starts.push(index);
  }
  return { folded, starts };
}
