/**
 * Reads case numbers as they are written (DOMAIN.md §2.1): `26/25`, and after the word "sak" also `37-23`,
 * `26/2025`, lists (`35, 36 og 37/23`) and ranges (`35–37/23`).
 *
 * Every number that is written is a token of its own; in a list the year stands last and holds for all. The
 * cases inside a range are not written, so they have no token.
 *
 * Soft hyphens and zero-width characters inside a number are read past. Characters that change the direction of
 * writing are not: with them, what is shown is not what is stored, and the number is refused.
 */
import { isDigit, isLetter } from './characters.ts';

/** The first year that a number can be of: NUFA's oldest known papers are from 2015, with room before. */
export const EARLIEST_YEAR = 2012;
/** More written numbers than a sentence holds; what follows is read as a new list. */
const LIST_LIMIT = 24;

export interface CaseToken {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly year: number;
}

export interface CaseList {
  readonly tokens: readonly CaseToken[];
  /** End of the last token. */
  readonly end: number;
}

/** What the list is read with: after "sak" more forms are numbers. */
export interface CaseGrammar {
  /** The word "sak" stands before the list, in one of its forms. */
  readonly afterCaseWord: boolean;
  /** A lone `12-16` is a case: after "sak", but after "sakene" it is a range of numbers without a year. */
  readonly hyphen: boolean;
  readonly latestYear: number;
}

interface Digits {
  readonly end: number;
  readonly value: number;
  readonly count: number;
}

type Written = { start: number; end: number; number: number; year: number | null };

const SEPARATOR =
  /[^\S\t]{0,3}(?:[,;&–-]|og|samt|eller|til)?[^\S\t]{0,3}(?:(?:og|samt|eller)\s)?\s?(?:sak(?:ene|en|er|a)?\s)?/iy;

/** The list whose first digit is at `start`, or null if there is no case number. */
export function readCaseList(text: string, start: number, grammar: CaseGrammar): CaseList | null {
  const tokens: CaseToken[] = [];
  let waiting: { start: number; end: number; number: number }[] = [];
  let at = start;
  for (let count = 0; count < LIST_LIMIT; count += 1) {
    const written = readOne(text, at, grammar, tokens.length + waiting.length > 0);
    if (written === null) break;
    const { year } = written;
    if (year === null) {
      waiting.push(written);
    } else {
      for (const earlier of waiting) tokens.push({ ...earlier, year });
      tokens.push({ ...written, year });
      waiting = [];
    }
    SEPARATOR.lastIndex = written.end;
    const separator = SEPARATOR.exec(text)?.[0] ?? '';
    // White space alone separates rows, not members of a list.
    if (separator.trim() === '') break;
    at = written.end + separator.length;
  }
  const last = tokens.at(-1);
  return last === undefined ? null : { tokens, end: last.end };
}

/** Where the digits before the slash at `slash` start, or -1 if no case number can stand there. */
export function numberStart(text: string, slash: number): number {
  let at = slash;
  let start = -1;
  for (let seen = 0; seen < 4; ) {
    const code = text.charCodeAt(at - 1);
    if (isDigit(code)) {
      start = at - 1;
      seen += 1;
    } else if (!isTolerated(code) && !(start < 0 && isNoBreakSpace(code))) {
      break;
    }
    at -= 1;
  }
  return start;
}

/** True where the characters before `start` let a number begin there. */
export function mayBegin(text: string, start: number, listEnd: number): boolean {
  let at = start - 1;
  while (isTolerated(text.charCodeAt(at))) at -= 1;
  const code = text.charCodeAt(at);
  // "25/23,26/23": the comma is no decimal sign where a case ends before it.
  if (code === 44 && at === listEnd) return true;
  if (code === 0x2013 || code === 0x2014) return !isDigit(text.charCodeAt(at - 1));
  return !(
    isDigit(code) ||
    isLetter(code) ||
    turnsWriting(code) ||
    '/.,-+=#:~$€£'.includes(text.charAt(at) || ' ')
  );
}

function readOne(text: string, start: number, grammar: CaseGrammar, inList: boolean): Written | null {
  const number = readDigits(text, start);
  if (number === null || number.count > 3 || number.value === 0 || text[start] === '0') return null;
  const sign = skip(text, number.end, true);
  const code = text.charCodeAt(sign);
  const base = { start, number: number.value };
  const year =
    code === 47 || code === 45 || code === 0x2011 ? readDigits(text, skip(text, sign + 1, true)) : null;
  if (year !== null) {
    const full = fullYear(year, grammar);
    const slash = code === 47;
    const hyphen = !slash && (grammar.hyphen || inList) && grammar.afterCaseWord;
    if (full !== null && (slash || hyphen) && mayEnd(text, year.end))
      return { ...base, end: year.end, year: full };
    if (slash) return null;
  }
  // A number without its year: only after "sak", and only where the year can still come.
  if (!grammar.afterCaseWord || !mayContinue(text, number.end)) return null;
  return { ...base, end: number.end, year: null };
}

function fullYear({ value, count }: Digits, { afterCaseWord, latestYear }: CaseGrammar): number | null {
  if (count !== 2 && !(count === 4 && afterCaseWord)) return null;
  const year = count === 2 ? 2000 + value : value;
  return year >= EARLIEST_YEAR && year <= latestYear ? year : null;
}

/** One to four digits from `start` on, with what takes no room between them. */
function readDigits(text: string, start: number): Digits | null {
  let value = 0;
  let count = 0;
  let end = start;
  for (let at = start; count < 5; at = skip(text, at + 1, false)) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) break;
    value = value * 10 + code - 48;
    count += 1;
    end = at + 1;
  }
  return count === 0 || count === 5 ? null : { end, value, count };
}

/** Not before more digits, a decimal, another slash or a sign that turns the writing. */
function mayEnd(text: string, end: number): boolean {
  const at = skip(text, end, false);
  const code = text.charCodeAt(at);
  if (isDigit(code) || code === 47 || code === 37 || turnsWriting(code)) return false;
  const next = text.charCodeAt(at + 1);
  if (code === 46 || code === 45) return !isDigit(next);
  // "3/25,5" is a decimal, "25/23,26/23" is a list.
  return !(code === 44 && isDigit(next) && !/^\d{1,3}\//.test(text.slice(at + 1, at + 5)));
}

function mayContinue(text: string, end: number): boolean {
  SEPARATOR.lastIndex = end;
  const separator = SEPARATOR.exec(text)?.[0] ?? '';
  return separator.trim() !== '' && isDigit(text.charCodeAt(end + separator.length));
}

function skip(text: string, from: number, spaces: boolean): number {
  let at = from;
  while (at - from < 8) {
    const code = text.charCodeAt(at);
    if (!isTolerated(code) && !(spaces && isNoBreakSpace(code))) break;
    at += 1;
  }
  return at;
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
function isTolerated(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9). */
function turnsWriting(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
