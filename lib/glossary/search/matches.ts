/** Which words of the vocabulary a word of a query may mean, and how surely. */

import { fold } from '../fold.ts';
import { STRONG } from './searched-texts.ts';
import { BEGINNING, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Each with its own place in three lists. */
export interface Matches {
  readonly numbers: number[];
  /** 0 to 1. */
  readonly qualities: number[];
  /** Hits that weigh less do not count. */
  readonly least: number[];
}

const EXACT = 1;
const SAME_STEM = 0.92;
/** Grows by how much of the word is written. */
const BEGINS = 0.6;
const BEGINS_MORE = 0.3;
const ENDS = 0.5;
const INSIDE = 0.42;
const TYPO = 0.6;
const UNFINISHED_TYPO = 0.5;

/** A word inside another is found from this length on: "journal" in "kjernejournal". */
const INNER_LENGTH = 4;
/** Half a word that stands inside more words than these says little. */
const MOST_INSIDE = 300;
/** Shorter words begin too much: only where they stand in a name or a title. */
const TELLING_LENGTH = 4;
/** One other letter makes another acronym of three letters; two that have changed places do not. */
const TYPO_LENGTH = 4;
const UNFINISHED_LENGTH = 5;
/** "17268" may be 17269, "2025" is not 2024; "26/25" and "29.10.2025" are never others. */
const NUMBER_TYPO_LENGTH = 5;

export function matchesOf({ key, stem }: Word, vocabulary: Vocabulary): Matches {
  const found = createMatches();
  const exact = vocabulary.numberOf(key);
  if (exact !== null) found.add(exact, EXACT, 0);
  if (key.length < BEGINNING) return found;
  for (const number of vocabulary.withStem(stem)) if (number !== exact) found.add(number, SAME_STEM, 0);
  const least = key.length < TELLING_LENGTH ? STRONG : 0;
  for (const number of vocabulary.beginningWith(key)) {
    if (number !== exact)
      found.add(number, BEGINS + (BEGINS_MORE * key.length) / vocabulary.wordAt(number).length, least);
  }
  return found;
}

/** Besides those: compounds that have the word inside. */
export function compoundsOf({ key }: Word, vocabulary: Vocabulary): Matches {
  const found = createMatches();
  if (key.length < INNER_LENGTH || /^\d/.test(key)) return found;
  for (const number of vocabulary.withInside(key, MOST_INSIDE))
    found.add(number, vocabulary.wordAt(number).endsWith(key) ? ENDS : INSIDE, 0);
  return found;
}

/** Besides those: one letter more, less or other, or two that have changed places. */
export function typosOf({ key, stem, letters }: Word, vocabulary: Vocabulary): Matches {
  const found = createMatches();
  const isNumber = /\d/.test(key);
  if (/[./]/.test(key)) return found;
  if (key.length < (isNumber ? NUMBER_TYPO_LENGTH : TYPO_LENGTH - 1)) return found;
  // "oelseCERT" is folded to two letters off, and so is "personell" with its o and n the other way round.
  const typed = [...new Set([key, letters])];
  const swapped = new Set(typed.flatMap(withTwoSwapped).map(fold));
  for (const one of swapped) {
    const number = vocabulary.numberOf(one);
    if (number !== null) found.add(number, TYPO, 0);
  }
  if (key.length < TYPO_LENGTH) return found;
  for (const one of typed) for (const number of vocabulary.oneLetterOff(one)) found.add(number, TYPO, 0);
  if (key.length < UNFINISHED_LENGTH || isNumber) return found;
  for (const number of vocabulary.nearBeginning(key)) {
    const word = vocabulary.wordAt(number);
    if (beginsWithTypo(word, key) || (stem.length >= UNFINISHED_LENGTH && beginsWithTypo(word, stem)))
      found.add(number, UNFINISHED_TYPO, 0);
  }
  return found;
}

function withTwoSwapped(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** Both; a word that is in both counts as in the first. */
export function joinMatches(matches: Matches, others: Matches): Matches {
  return {
    numbers: [...matches.numbers, ...others.numbers],
    qualities: [...matches.qualities, ...others.qualities],
    least: [...matches.least, ...others.least],
  };
}

function createMatches(): Matches & {
  readonly add: (number: number, quality: number, least: number) => void;
} {
  const numbers: number[] = [];
  const qualities: number[] = [];
  const least: number[] = [];
  const add = (number: number, quality: number, atLeast: number): void => {
    numbers.push(number);
    qualities.push(quality);
    least.push(atLeast);
  };
  return { numbers, qualities, least, add };
}

/** Whether the word begins as what is typed would without one typo. */
export function beginsWithTypo(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && word.charCodeAt(at) === typed.charCodeAt(at)) at += 1;
  if (at >= typed.length || at >= word.length) return false;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (word.charCodeAt(at) === typed.charCodeAt(at + 1) &&
      word.charCodeAt(at + 1) === typed.charCodeAt(at) &&
      word.startsWith(typed.slice(at + 2), at + 2))
  );
}
