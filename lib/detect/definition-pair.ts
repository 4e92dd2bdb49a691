/** Whether a short and a long form belong together, and how much of the words the long one is. */
import { type Alignment, align, type Letter, lettersOf, type Reach } from './definition-align.ts';
import { isNameLike, isPerson } from './definition-people.ts';
import { isClearlyShort } from './definition-short.ts';
import { oneLine } from './definition-text.ts';
import { isSmallWord, skipKind } from './definition-words.ts';

/** A definition in the plain text, the long form as a span of it. */
export interface Found {
  readonly short: string;
  readonly longStart: number;
  readonly longEnd: number;
  readonly start: number;
  readonly end: number;
  /** Of the alignment: which of two readings of the same words is the better one. */
  readonly cost: number;
}

/** @param from where the words of the alignment stand. */
export function foundAt(short: string, from: number, long: Alignment, start: number, end: number): Found {
  return { short, longStart: from + long.start, longEnd: from + long.end, start, end, cost: long.cost };
}

/** What the text says besides the letters: nothing but a bracket, hardly anything, or that it is so. */
export type Evidence = 'bracket' | 'weak' | 'quoted';

/**
 * @param words may hold more than the long form. Short.
 * @returns the long form as a span of `words`, or null.
 */
export function longForm(short: string, words: string, reach: Reach, evidence: Evidence): Alignment | null {
  if (words.length <= short.length + 1) return null;
  // "FHI, NHN, KS": a list of short forms.
  if (evidence === 'weak' && /\p{Lu}{2,}$/u.test(words) && skipKind(words.slice(-3).trim()) !== 'company')
    return null;
  const letters = lettersOf(short);
  const { from, text } = nearWords(words, 2 * mostWords(letters.length), reach);
  const found = pairedIn(short, letters, text, reach, evidence);
  return found === null ? null : { ...found, start: from + found.start, end: from + found.end };
}

/** The words on the side of the short form: more than `most` no long form has, and they are not looked at. */
function nearWords(words: string, most: number, reach: Reach) {
  const gaps = [...words.matchAll(/\s+/g)];
  const first = gaps.at(-most);
  if (gaps.length <= most || first === undefined) return { from: 0, text: words };
  if (reach.toLastWord && reach.fromFirstWord) return { from: 0, text: '' };
  if (!reach.toLastWord) return { from: 0, text: words.slice(0, gaps[most]?.index) };
  const from = first.index + first[0].length;
  return { from, text: words.slice(from) };
}

/** Most points for a long form that begins with a small word: all its letters begin words. */
const WITH_SMALL_FIRST = 28;

/** Words that are not small ones. Schwartz and Hearst have two for each letter at most, or five more than letters. */
function mostWords(count: number): number {
  return Math.min(2 * count + 2, count + 5);
}

function pairedIn(
  short: string,
  letters: readonly Letter[],
  words: string,
  reach: Reach,
  evidence: Evidence,
): Alignment | null {
  const whole = align(letters, words, reach);
  if (whole !== null && isGood(short, letters.length, whole, words, evidence)) return whole;
  // "National Early Warning Score (NEWS2)": a version, which the long form does not have.
  const [, name] = /^(\p{Lu}{3,})-?\d{1,2}$/u.exec(short) ?? [];
  if (name === undefined) return null;
  const unnumbered = align(lettersOf(name), words, reach);
  return unnumbered !== null && isGood(name, name.length, unnumbered, words, 'weak') ? unnumbered : null;
}

function isGood(short: string, count: number, found: Alignment, words: string, evidence: Evidence): boolean {
  if (found.cost > limit(short, count, evidence)) return false;
  const long = oneLine(words.slice(found.start, found.end));
  // "helsenorge.no (HN)": an address, a path, or words of two quotations.
  if (/[\p{L}\d][.@]\p{L}|\/\S*\/|["“”«»]/u.test(long)) return false;
  // "in vitro fertilisation (IVF)", but not "by penicillin …".
  if (found.cost > WITH_SMALL_FIRST && isSmallWord(/^\p{Ll}+/u.exec(long)?.[0] ?? 'X')) return false;
  if (long.includes(short) || isSpelling(short, long)) return false;
  if (long.split(' ').filter((word) => !isSmallWord(word)).length > mostWords(count)) return false;
  return !isPerson(long) && !(isNameLike(long) && !everyWordCounts(short, long));
}

/** "SNOMED CT (SNOMED-CT)": the same, written otherwise. */
function isSpelling(short: string, long: string): boolean {
  const [one, other] = [short, long].map((form) => form.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  return (other ?? '').length < 2 * (one ?? '').length && (other ?? '').includes(one ?? '');
}

/** Highest cost of an alignment, in points. Two letters fit many words by chance, so they have to fit well. */
function limit(short: string, count: number, evidence: Evidence): number {
  if (evidence === 'quoted') return Math.max(28, 16 * count);
  if (!/\p{Lu}/u.test(short)) return 6;
  if (!isClearlyShort(short)) return 7 * count;
  if (evidence === 'weak') return count === 2 ? 9 : 9 * (count - 1);
  return [0, 0, 15, 38, 48][count] ?? 12 * count;
}

const ANYWHERE = { fromFirstWord: false, toLastWord: false } as const;

/** A name in capitals gives its words to the short form ("Health Data Access Bodies"), of three the last may not. */
function everyWordCounts(short: string, long: string): boolean {
  const spaced = short.split('').join(' ');
  const initials = long.split(/[\s-]/).map((word) => word.charAt(0));
  const fits = (letters: readonly string[]) => align(lettersOf(letters.join('')), spaced, ANYWHERE) !== null;
  return fits(initials) || (initials.length > 2 && fits(initials.slice(0, -1)));
}
