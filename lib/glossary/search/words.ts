/**
 * Words of a text and of a query, cut alike and written alike, so that one finds the other: folded, a hyphen inside
 * left out ("e-helse" is "ehelse") with the parts beside, numbers in one notation, and a stem that the inflected
 * forms of a word have in common.
 */
import { fold, foldLetters } from '../fold.ts';

export interface Word {
  /** Folded, without hyphens. */
  readonly key: string;
  /** Folded. What inflected forms have in common; the key itself where nothing can be taken off. */
  readonly stem: string;
  /** The key where aa and oe stay two letters. */
  readonly letters: string;
  /** Keys of the parts between hyphens, of two letters or more; empty where there is only one. */
  readonly parts: readonly string[];
}

/** Numbers with what joins them ("29.10.2025", "26/25"), and letters and digits with hyphens or apostrophes inside. */
const WORD = /\p{Nd}+(?:[./]\p{Nd}+)+|[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011'’][\p{L}\p{N}\p{M}]+)*/gu;
/** With the soft hyphens that a text may have anywhere. */
const PLACED_WORD =
  /\p{Nd}+(?:[./]\p{Nd}+)+|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad]*(?:[-\u2010\u2011'’][\p{L}\p{N}\p{M}\u00ad]+)*/gu;
const JOINTS = /[-\u2010\u2011'’]/;
const ALL_JOINTS = /[-\u2010\u2011'’]+/g;
const NO_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]+/gu;

const DAY = /^0?(\d{1,2})\.0?(\d{1,2})(?:\.(?:20)?(\d{2}))?$/;
const ISO_DAY = /^20(\d{2})-0?(\d{1,2})-0?(\d{1,2})$/;
const SHORT_YEAR = /^(\d{1,3}\/)20(\d{2})$/;
const ONLY_DIGITS = /^[\d-]+$/;

/**
 * Endings of Norwegian nouns, adjectives and verbs in both written forms, longest first. What is left has to have
 * `SHORTEST_STEM` letters. Written as they are before folding: "miljøet" ends in "et", its folded form does not.
 */
// biome-ignore format: one line for each kind
const ENDINGS = [
  'hetenes', 'hetene', 'hetens', 'heten', 'heter',
  'endes', 'ende', 'enes', 'anes', 'ene', 'ane', 'ens', 'ers', 'ets',
  'ar', 'en', 'er', 'et', 'es', 'as', 'or', 'a', 'e', 's',
] as const;
const SHORTEST_STEM = 3;

/** The words of a text as they are written there, in small letters, each as often as it stands. */
export function rawWords(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('\u00ad', '').match(WORD) ?? [];
}

/** The same words, each with its place in the text as it is. */
export function placedWords(
  text: string,
): readonly { readonly raw: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(PLACED_WORD)].map(({ 0: word, index }) => ({
    raw: word.toLowerCase().replaceAll('\u00ad', ''),
    start: index,
    end: index + word.length,
  }));
}

/** @param raw as `rawWords` gives it */
export function readWord(raw: string): Word {
  const number = numberKey(raw);
  if (number !== null) return { key: number, stem: number, letters: number, parts: [] };
  if (!JOINTS.test(raw)) return { ...wordOf(raw), parts: [] };
  const parts = raw
    .split(ALL_JOINTS)
    .map(fold)
    .filter((part) => part.length > 1);
  if (ONLY_DIGITS.test(raw)) return { ...wordOf(parts[0] ?? raw), parts };
  return { ...wordOf(raw.replaceAll(ALL_JOINTS, '')), parts };
}

/** A whole name as one word: "Health Data Access Body" is "healthdataaccessbody". Never empty. */
export function readName(name: string): Word {
  const letters = name.toLowerCase().replaceAll(NO_LETTERS_OR_DIGITS, '');
  if (fold(letters) !== '') return { ...wordOf(letters), parts: [] };
  const signs = name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return { key: signs, stem: signs, letters: signs, parts: [] };
}

/** What may be a name with an ending of inflection behind it: each is the folded name. Longest first. */
export function namesWithin(name: string): readonly string[] {
  const letters = name.toLowerCase().replaceAll(NO_LETTERS_OR_DIGITS, '');
  return ENDINGS.filter((ending) => letters.endsWith(ending) && letters.length - ending.length >= 2)
    .map((ending) => fold(letters.slice(0, -ending.length)))
    .toSorted((one, other) => other.length - one.length);
}

function wordOf(raw: string): Omit<Word, 'parts'> {
  return { key: fold(raw), stem: stemOf(raw), letters: foldLetters(raw) };
}

function stemOf(raw: string): string {
  if (/\p{Nd}/u.test(raw)) return fold(raw);
  const ending = ENDINGS.find((one) => raw.endsWith(one) && raw.length - one.length >= SHORTEST_STEM);
  const stem = fold(ending === undefined ? raw : raw.slice(0, -ending.length));
  // "programmet" and "program".
  return stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** Days as "29.10.25", case numbers as "26/25", whatever the notation; null where it is neither. */
function numberKey(raw: string): string | null {
  if (!/^\d/.test(raw)) return null;
  const [isIso, isoYear, isoMonth, isoDay] = ISO_DAY.exec(raw) ?? [];
  if (isIso !== undefined) return `${isoDay}.${isoMonth}.${isoYear}`;
  const [isDay, day, month, year] = DAY.exec(raw) ?? [];
  if (isDay !== undefined) return `${day}.${month}${year === undefined ? '' : `.${year}`}`;
  const [isNumber, number, shortYear] = SHORT_YEAR.exec(raw) ?? [];
  return isNumber === undefined ? null : `${number}${shortYear}`;
}
