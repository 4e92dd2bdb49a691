/**
 * The one loop over a text, a window at a time: notes the few places that a scan of words has to look at. What it asks of
 * each character is reckoned and not branched on: a branch that cannot be foretold takes as long as ten characters.
 */
import {
  INVISIBLE,
  isBoundary,
  isWord,
  KINDS,
  kindOf,
  MARK,
  previousVisible,
  UNKNOWN,
  WORD,
} from './characters.ts';
import { type WordFilter, wordHash } from './word-filter.ts';

/** No first word of a form is longer, and no acronym. UTF-16 units. */
const AHEAD = 256;

export interface Words {
  /** In or right behind words that may begin a form. */
  readonly forms: Places;
  /** Capitals that are not the first letter of their word. */
  readonly capitals: Places;
  readTo: number;
}

interface Places {
  readonly all: number[];
  /** Those before it are passed. */
  next: number;
}

/** Notes the places of every word that starts from `from` on and before `to`. Windows follow each other. */
export function readWords(text: string, from: number, to: number, filter: WordFilter, words: Words): Words {
  const end = Math.min(text.length, to + AHEAD);
  if (end > words.readTo) {
    words.readTo = end;
    const { forms } = words;
    const { length } = forms.all;
    // "a" and a ring for "å", a soft hyphen: nothing that the filter could judge.
    if ((note(text, from, end, filter, words, 0) & (MARK | INVISIBLE | UNKNOWN)) > 0) {
      for (let at = from; at < end; at += 1) kindOf(text.charCodeAt(at));
      forms.all.length = length;
      note(text, from, end, filter, words, 1);
    }
  }
  return words;
}

/** @param every 1 where each word has to be looked at, otherwise 0. @returns the kinds of all characters together. */
function note(
  text: string,
  from: number,
  to: number,
  filter: WordFilter,
  { forms, capitals }: Words,
  every: 0 | 1,
): number {
  let kinds = 0;
  let kind = 0;
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    const before = kind;
    const code = text.charCodeAt(at);
    kind = KINDS[code] ?? 0;
    kinds |= kind;
    // A word's first character begins a hash; what is no part of a word counts as 0.
    hash = wordHash(hash & -(before & WORD), code & -(kind & WORD));
    // A word may go on behind a hyphen (64) and a line break (white space: 32): "helsetekno-⏎logi".
    const isBroken = (before >> 6) & (kind >> 5);
    if ((((filter[hash] ?? 0) | isBroken | (kind & ~before & every)) & 1) > 0) forms.all.push(at);
    // A capital is 2.
    if (((kind >> 1) & (before | every) & 1) > 0) capitals.all.push(at);
  }
  return kinds;
}

/** Where the next word with one of the places starts, from `at` on, which never decreases; Infinity where there is none. */
export function nextWord(text: string, places: Places, at: number): number {
  const { all } = places;
  for (; places.next < all.length; places.next += 1) {
    let start = all[places.next] ?? 0;
    while (start >= at && !isWord(text.charCodeAt(start))) start -= 1;
    // A word whose beginning is part of a mention is looked at from there on.
    while (start > at && !isBoundary(text, start)) start = previousVisible(text, start);
    if (start >= at) return start;
  }
  return Number.POSITIVE_INFINITY;
}
