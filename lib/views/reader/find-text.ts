/**
 * Finds words in the text of a paper whatever their case and accents: "arsrapport" is found in "Årsrapport", and a word
 * that is broken over two lines is one word, since the text has it so. Pure.
 */
import { foldLetters } from '../../glossary/fold.ts';

/** A text as it is compared, and where each of its letters comes from. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the text of each letter, and of the end. */
  readonly starts: Uint32Array;
}

export interface TextHit {
  readonly start: number;
  readonly end: number;
}

/** Nobody steps through more; a single letter has a hundred thousand. */
export const MAX_HITS = 5000;
/** Characters of a query that are looked at. */
const MAX_QUERY = 200;

const SPACES = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x2007, 0x202f]);
/** What folds to several letters: at most so many for each. */
const ROOM = 4;

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = foldLetters(letter);
    known.set(letter, folded);
  }
  return folded;
}

/** White space of any length is one space. */
export function foldForFinding(text: string): FoldedText {
  const parts: string[] = [];
  let starts = new Uint32Array(text.length + ROOM);
  let length = 0;
  const add = (folded: string, from: number): void => {
    if (length + folded.length >= starts.length) {
      const longer = new Uint32Array(starts.length * 2 + folded.length);
      longer.set(starts);
      starts = longer;
    }
    parts.push(folded);
    starts.fill(from, length, length + folded.length);
    length += folded.length;
  };
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (SPACES.has(code)) {
      if (!spaced) add(' ', at);
      spaced = true;
      at += 1;
      continue;
    }
    spaced = false;
    const letter = code < 0xd800 || code > 0xdbff ? text.charAt(at) : text.slice(at, at + 2);
    add(foldLetter(letter), at);
    at += letter.length;
  }
  starts[length] = text.length;
  return { folded: parts.join(''), starts: starts.subarray(0, length + 1) };
}

/** In text order, without overlap, at most `MAX_HITS`. Empty for a query of white space alone. */
export function findInText({ folded, starts }: FoldedText, query: string): readonly TextHit[] {
  const wanted = foldForFinding(query.slice(0, MAX_QUERY)).folded.trim();
  if (wanted === '') return [];
  const hits: TextHit[] = [];
  for (let at = folded.indexOf(wanted); at !== -1 && hits.length < MAX_HITS; ) {
    const start = starts[at] ?? 0;
    const behind = at + wanted.length;
    // Letters that come from one, as "ae" from "æ", are found together.
    let last = behind;
    while (last < starts.length - 1 && starts[last] === starts[last - 1]) last += 1;
    hits.push({ start, end: endOf(starts, folded, last) });
    at = folded.indexOf(wanted, last);
  }
  return hits;
}

/** Where the last letter ends: before the white space behind it. */
function endOf(starts: Uint32Array, folded: string, behind: number): number {
  const next = starts[behind] ?? 0;
  const last = starts[behind - 1] ?? 0;
  // A run of white space is one letter here; a hit never ends in one.
  return folded[behind - 1] === ' ' ? last + 1 : next;
}

/** Index of the hit to show first: the first one that is not before `offset`, else the first. */
export function hitFrom(hits: readonly TextHit[], offset: number): number {
  const index = hits.findIndex(({ start }) => start >= offset);
  return Math.max(0, index);
}
