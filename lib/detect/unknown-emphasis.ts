/** Tells emphasis from an acronym: the same word stands nearby in small letters, as IKKE beside "ikke". */
import { isBoundary } from './characters.ts';

/** How far on either side the word is looked for. UTF-16 units. */
const REACH = 5000;
/** In "nufa-fagutvalet", "@nhn.no" and "/api/" a word is a piece of an address. */
const JOINED_BEFORE = /[-_@/.=%#]/;
const JOINED_AFTER = /^(?:[-_@/=%]|\.\S)/;

/** How far a word has been looked for, and where it was last found. */
interface Sought {
  upTo: number;
  last: number;
}

/** Questions about one text, asked in text order: what has been searched for a word is not searched again. */
export type EmphasisMemory = Map<string, Sought>;

export function isEmphasis(text: string, start: number, end: number, memory: EmphasisMemory): boolean {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  if (standsNearby(text, start, end, small, memory)) return true;
  // "Verdi" tells no less than "verdi", but a capital and one or two letters are as likely a name.
  return word.length > 3 && standsNearby(text, start, end, word.slice(0, 1) + small.slice(1), memory);
}

function standsNearby(
  text: string,
  start: number,
  end: number,
  word: string,
  memory: EmphasisMemory,
): boolean {
  const sought = memory.get(word) ?? { upTo: 0, last: Number.NEGATIVE_INFINITY };
  memory.set(word, sought);
  if (sought.last >= start - REACH) return true;
  const from = Math.max(sought.upTo, start - REACH, 0);
  const nearby = text.slice(from, end + REACH);
  let at = nearby.indexOf(word);
  while (at >= 0 && !isFree(text, from + at, from + at + word.length)) at = nearby.indexOf(word, at + 1);
  if (at >= 0) sought.last = from + at;
  sought.upTo = at >= 0 ? from + at + 1 : Math.max(from, end + REACH - word.length + 1);
  return at >= 0;
}

function isFree(text: string, start: number, end: number): boolean {
  return (
    isBoundary(text, start) &&
    isBoundary(text, end) &&
    !JOINED_BEFORE.test(text.charAt(start - 1)) &&
    !JOINED_AFTER.test(text.slice(end, end + 2))
  );
}
