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
import type { Patterns } from './language/patterns.ts';

/** The first year that a number can be of: NUFA's oldest known papers are from 2015, with room before. */
const EARLIEST_YEAR = 2012;
/** More written numbers than a sentence holds; what follows is read as a new list. */
const LIST_LIMIT = 24;

export interface CaseToken {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly year: number;
}

/** What the list is read with: after "sak" more forms are numbers. */
export interface CaseGrammar {
  /** The word "sak" stands before the list, in one of its forms. */
  readonly afterCaseWord: boolean;
  /** A lone `12-16` is a case: after "sak", but after "sakene" it is a range of numbers without a year. */
  readonly hyphen: boolean;
  readonly latestYear: number;
}

/** The list whose first digit is at `start`; empty if there is no case number. */
export function readCaseList(
  text: string,
  start: number,
  grammar: CaseGrammar,
  { caseItem, caseSeparator }: Patterns,
): readonly CaseToken[] {
  const tokens: CaseToken[] = [];
  let waiting: Omit<CaseToken, 'year'>[] = [];
  let at = start;
  for (let count = 0; count < LIST_LIMIT; count += 1) {
    caseItem.lastIndex = at;
    const [whole, digits = '', sign, yearDigits] = caseItem.exec(text) ?? [];
    if (whole === undefined) break;
    const year = sign === '/' || grammar.hyphen || count > 0 ? fullYear(yearDigits, grammar) : null;
    if (year === null && (sign === '/' || !grammar.afterCaseWord)) break;
    const end = at + (year === null ? digits : whole).length;
    waiting.push({ start: at, end, number: numberOf(digits) });
    if (year !== null) {
      for (const item of waiting) tokens.push({ ...item, year });
      waiting = [];
    }
    caseSeparator.lastIndex = end;
    const separator = caseSeparator.exec(text);
    // "møte 4/25, sak 26/25": what stands before a bare number does not hold for a case behind it.
    if (separator === null || (separator[1] !== undefined && !grammar.afterCaseWord)) break;
    at = caseSeparator.lastIndex;
  }
  return tokens;
}

function fullYear(digits: string | undefined, { afterCaseWord, latestYear }: CaseGrammar): number | null {
  if (digits === undefined) return null;
  const value = numberOf(digits);
  if (value > 99 && !afterCaseWord) return null;
  const year = value > 99 ? value : 2000 + value;
  return year >= EARLIEST_YEAR && year <= latestYear ? year : null;
}

function numberOf(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}
