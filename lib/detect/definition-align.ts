/**
 * How well the letters of a short form lie in the words of a long one, and the words that they lie best in.
 *
 * Schwartz and Hearst (2003) take the first match from the right; here every match has a price and the cheapest
 * wins: the first letter of a word is free, a letter inside one costs (Norwegian writes words together: the J of
 * EPJ stands inside "pasientjournal"), and so does a word without any letter. Every letter is matched, in order.
 */
import { isDigit, isLetter, isUpper, isWord } from './characters.ts';
import { COMPANY_FORM, isPreposition, isSmallWord } from './definition-words.ts';

export interface Alignment {
  /** Positions in the text that was asked about: whole words. */
  readonly start: number;
  readonly end: number;
  /** 0: every letter begins a word, and every word has one. */
  readonly cost: number;
}

export interface Reach {
  /** The first letter is the first word's, articles aside. */
  readonly fromFirstWord: boolean;
  /** The last word belongs to it, with a letter or not; otherwise it ends with the word of the last letter. */
  readonly toLastWord: boolean;
}

const COST = {
  partOfWord: 0.1,
  inside: 0.7,
  afterPrevious: 0.5,
  smallInside: 0.4,
  smallAfterPrevious: 0.15,
  lateFirst: 0.4,
  smallFirstWord: 1.2,
  capitalSmallFirstWord: 0.5,
  skippedWord: 0.9,
  skippedSmallWord: 0.1,
  /** Once for all of "of the …" behind the last letter: "Office of the National Coordinator for …" (ONC). */
  closingPhrase: 1,
  comma: 0.3,
} as const;

interface State {
  readonly cost: number;
  readonly start: number;
  readonly end: number;
}

interface Letter {
  readonly code: number;
  readonly small: boolean;
}

/** Letters and digits; where all are small, they count as capitals do. */
function lettersOf(short: string): readonly Letter[] {
  const capitals = /\p{Lu}/u.test(short);
  return [...short]
    .filter((character) => isWord(character.charCodeAt(0)))
    .map((character) => ({
      code: folded(character.charCodeAt(0)),
      small: capitals && character !== character.toUpperCase(),
    }));
}

function folded(code: number): number {
  return isUpper(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

/** How many letters and digits a short form has. */
export function letterCount(short: string): number {
  return lettersOf(short).length;
}

/** The cheapest alignment, the nearest to the end of equal ones, or null where the letters are not there. */
export function align(short: string, text: string, { fromFirstWord, toLastWord }: Reach): Alignment | null {
  const letters = lettersOf(short);
  const { length } = letters;
  let states: (State | undefined)[] = [];
  let begun = false;
  let best: State | undefined;
  let closed: State | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const mayStart = !begun || !fromFirstWord;
    if (isPreposition(word)) closed = cheaper(closed, plus(states[length], COST.closingPhrase));
    const matched = matchWord(letters, word, index, states, mayStart);
    const next: (State | undefined)[] = [];
    for (let count = 1; count <= length; count += 1) {
      next[count] = cheaper(matched[count], skipped(states[count], word, count === length));
    }
    const done = matched[length];
    if (!toLastWord && done !== undefined && (best === undefined || done.cost < best.cost)) best = done;
    states = next;
    if (!isSmallWord(word)) begun = true;
  }
  const found = toLastWord ? cheaper(states[length], closed) : best;
  if (found === undefined) return null;
  return { start: found.start, end: toLastWord ? text.trimEnd().length : found.end, cost: found.cost };
}

/** The states after a word that takes at least one letter, by the number of letters matched. */
function matchWord(
  letters: readonly Letter[],
  word: string,
  at: number,
  before: readonly (State | undefined)[],
  mayStart: boolean,
): (State | undefined)[] {
  const states: (State | undefined)[] = [];
  let justMatched: (State | undefined)[] = [];
  let first = -1;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (!isWord(code)) continue;
    if (first < 0) first = index;
    const begins = index === first ? 'word' : beginsPart(word, index) ? 'part' : 'no';
    const now: (State | undefined)[] = [];
    for (let count = letters.length; count >= 1; count -= 1) {
      const letter = letters[count - 1];
      if (letter === undefined || letter.code !== folded(code)) continue;
      const price = priceOf(letter, begins, false);
      const state =
        count === 1
          ? mayStart && begins !== 'no'
            ? opened(word, at, first, begins === 'part')
            : undefined
          : cheaper(
              plus(justMatched[count - 1], Math.min(price, priceOf(letter, begins, true))),
              plus(cheaper(states[count - 1], before[count - 1]), price),
            );
      if (state !== undefined) now[count] = { ...state, end: at + trimmedEnd(word) };
    }
    // A letter is matched once: what this character gives counts from the next one on.
    now.forEach((state, count) => {
      states[count] = cheaper(states[count], state);
    });
    justMatched = now;
  }
  return /[,]$/.test(word) ? states.map((state) => plus(state, COST.comma)) : states;
}

function opened(word: string, at: number, first: number, late: boolean): State {
  const small = isUpper(word.charCodeAt(first)) ? COST.capitalSmallFirstWord : COST.smallFirstWord;
  const cost = (late ? COST.lateFirst : 0) + (isSmallWord(word) ? small : 0);
  return { cost, start: at + first, end: at };
}

function priceOf({ small }: Letter, begins: 'word' | 'part' | 'no', afterPrevious: boolean): number {
  if (begins === 'word') return 0;
  if (begins === 'part') return COST.partOfWord;
  if (afterPrevious) return small ? COST.smallAfterPrevious : COST.afterPrevious;
  return small ? COST.smallInside : COST.inside;
}

/** After a hyphen or slash, a capital after a small letter, a digit after a letter and the other way. */
function beginsPart(word: string, index: number): boolean {
  const code = word.charCodeAt(index);
  const previous = word.charCodeAt(index - 1);
  if (!isWord(previous)) return true;
  return (
    (isUpper(code) && !isUpper(previous)) ||
    (isDigit(code) && isLetter(previous)) ||
    (isLetter(code) && isDigit(previous))
  );
}

function trimmedEnd(word: string): number {
  return word.replace(/[^\p{L}\p{M}\d)\]]+$/u, '').length;
}

/** A word without a letter, between two that have one or after the last. */
function skipped(state: State | undefined, word: string, complete: boolean): State | undefined {
  if (state === undefined) return undefined;
  const comma = word.endsWith(',') ? COST.comma : 0;
  if (complete && COMPANY_FORM.test(word)) return state;
  return plus(state, comma + (isSmallWord(word) ? COST.skippedSmallWord : COST.skippedWord));
}

function plus(state: State | undefined, cost: number): State | undefined {
  return state === undefined ? undefined : { ...state, cost: state.cost + cost };
}

/** The later one where they cost the same: the shorter long form. */
function cheaper(one: State | undefined, other: State | undefined): State | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (Math.abs(one.cost - other.cost) < 1e-9) return one.start >= other.start ? one : other;
  return one.cost < other.cost ? one : other;
}
