/**
 * How well the letters of a short form lie in the words of a long one, and the words that they lie best in.
 *
 * Schwartz and Hearst (2003) take the first match from the right; here every match has a price and the cheapest
 * wins: the first letter of a word is free, a letter inside one costs (Norwegian writes words together: the J of
 * EPJ stands inside "pasientjournal"), and so does a word without any letter. Every letter is matched, in order.
 */
import { isDigit, isLetter, isUpper, isWord, lowerCode } from './characters.ts';
import { isPreposition, skipKind } from './definition-words.ts';

export interface Alignment {
  /** Positions in the text that was asked about: whole words. */
  readonly start: number;
  readonly end: number;
  /** In points. 0: every letter begins a word, and every word has one. */
  readonly cost: number;
}

export interface Reach {
  /** The first letter is the first word's, articles aside. */
  readonly fromFirstWord: boolean;
  /** The last word belongs to it, with a letter or not; otherwise it ends with the word of the last letter. */
  readonly toLastWord: boolean;
}

/** Points: tuned on sentences of our own, judged on others (tests/fixtures/definitions). */
const COST = {
  partOfWord: 2,
  inside: 14,
  afterPrevious: 10,
  smallInside: 8,
  smallAfterPrevious: 3,
  lateFirst: 8,
  smallFirstWord: 24,
  capitalSmallFirstWord: 10,
  skipped: { word: 18, small: 2, company: 0 },
  /** Once for all of "of the …" behind the last letter: "Office of the National Coordinator for …" (ONC). */
  closingPhrase: 20,
  comma: 6,
} as const;

/**
 * What it costs to have matched some letters, and where the first one stands, in one number, so that the smaller is
 * the better: of two that cost the same, the one that starts later.
 */
type State = number;
const POINT = 1024;
const NONE: State = Number.POSITIVE_INFINITY;

export interface Letter {
  readonly code: number;
  readonly small: boolean;
}

/** Letters and digits; where all are small, they count as capitals do. */
export function lettersOf(short: string): readonly Letter[] {
  const capitals = /\p{Lu}/u.test(short);
  return Array.from(short, (character) => character.charCodeAt(0))
    .filter(isWord)
    .map((code) => ({ code: lowerCode(code), small: capitals && isLetter(code) && !isUpper(code) }));
}

/**
 * The cheapest alignment, or null where the letters are not there.
 *
 * @param text shorter than 1,024 UTF-16 units.
 */
export function align(
  letters: readonly Letter[],
  text: string,
  { fromFirstWord, toLastWord }: Reach,
): Alignment | null {
  let states: readonly State[] = [];
  let begun = false;
  let best = { state: NONE, end: 0 };
  let closed = NONE;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const kind = skipKind(word);
    const complete = states[letters.length] ?? NONE;
    if (isPreposition(word)) closed = Math.min(closed, complete + COST.closingPhrase * POINT);
    const matched = matchWord(letters, word, index, states, begun && fromFirstWord, kind === 'small');
    const done = matched[letters.length] ?? NONE;
    if (done < best.state)
      best = { state: done, end: index + word.replace(/[^\p{L}\p{M}\d)\]]+$/u, '').length };
    const comma = word.endsWith(',') ? COST.comma : 0;
    states = matched.map((state, count) => {
      const cost =
        comma + (kind === 'company' && count < letters.length ? COST.skipped.word : COST.skipped[kind]);
      return Math.min(state + comma * POINT, (states[count] ?? NONE) + cost * POINT);
    });
    if (kind === 'word') begun = true;
  }
  const state = toLastWord ? Math.min(states[letters.length] ?? NONE, closed) : best.state;
  if (state === NONE) return null;
  const start = POINT - 1 - (state % POINT);
  return { start, end: toLastWord ? text.trimEnd().length : best.end, cost: Math.floor(state / POINT) };
}

/** The states after a word that takes at least one letter, by the number of letters matched. */
function matchWord(
  letters: readonly Letter[],
  word: string,
  at: number,
  before: readonly State[],
  started: boolean,
  isSmall: boolean,
): readonly State[] {
  const states = new Array<State>(letters.length + 1).fill(NONE);
  let justMatched: State[] = [];
  let first = -1;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (!isWord(code)) continue;
    if (first < 0) first = index;
    const begins = index === first ? 'word' : beginsPart(word, index) ? 'part' : 'no';
    const now: State[] = [];
    const lower = lowerCode(code);
    for (let count = letters.length; count >= 1; count -= 1) {
      const letter = letters[count - 1];
      if (letter?.code !== lower) continue;
      if (count === 1) {
        if (!started && begins !== 'no') now[1] = opened(word, at + first, isSmall, begins === 'part');
        continue;
      }
      const apart =
        Math.min(states[count - 1] ?? NONE, before[count - 1] ?? NONE) + price(letter, begins, false);
      now[count] = Math.min(apart, (justMatched[count - 1] ?? NONE) + price(letter, begins, true));
    }
    // A letter is matched once: what this character gives counts from the next one on.
    now.forEach((state, count) => {
      states[count] = Math.min(states[count] ?? NONE, state);
    });
    justMatched = now;
  }
  return states;
}

/** The first letter of the short form. The long form begins with the word that it stands in. */
function opened(word: string, start: number, isSmall: boolean, late: boolean): State {
  const small = /^\p{Lu}/u.test(word) ? COST.capitalSmallFirstWord : COST.smallFirstWord;
  return ((late ? COST.lateFirst : 0) + (isSmall ? small : 0)) * POINT + (POINT - 1 - start);
}

function price({ small }: Letter, begins: 'word' | 'part' | 'no', afterPrevious: boolean): State {
  if (begins === 'word') return 0;
  if (begins === 'part') return COST.partOfWord * POINT;
  if (afterPrevious) return (small ? COST.smallAfterPrevious : COST.afterPrevious) * POINT;
  return (small ? COST.smallInside : COST.inside) * POINT;
}

/** After a hyphen or slash, a capital after a small letter, a digit after a letter and the other way. */
function beginsPart(word: string, index: number): boolean {
  const code = word.charCodeAt(index);
  const previous = word.charCodeAt(index - 1);
  if (!isWord(previous)) return true;
  return isUpper(code) ? !isUpper(previous) : isDigit(code) ? isLetter(previous) : isDigit(previous);
}
