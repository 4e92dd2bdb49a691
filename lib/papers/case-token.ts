/** The ways a paper writes a case number where its form says that it is one: a row's first cell, a label. */
import { readCaseList } from '../detect/case-number.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import { CASE_KINDS, type CaseKind } from '../model/case.ts';

export interface CaseToken {
  readonly number: number;
  readonly year: number;
  /** Length of the token in the text it was read from, with the word "sak" and what joins it to a title. */
  readonly length: number;
  /** The word "sak" stands before the number. */
  readonly afterCaseWord: boolean;
}

/** "Sak 26/25", "SAK_26-25", "Sak nr. 26/25", "Saksnr: 26/25"; the number itself is detection's to read. */
const CASE_WORD = /^sak(?:s?\s?nr\.?|snummer)?[\s_:.]{1,4}(?=\d)/iu;
/** What joins number and title. */
const JOIN = /^\s?[:–_-]\s?/u;
/** Which years can be meant is asked of the paper, not of today. */
const LATEST_YEAR = 2099;

/** A bare case number such as "26/25" at the very start of `text`, or null. */
export function leadingCaseToken(text: string): CaseToken | null {
  // Most lines begin with a letter, and asking that is cheap.
  return /^\d/.test(text) ? readToken(text, 0) : null;
}

/** A case number at the start of `text`, bare or after "sak", or null. */
export function rowCaseToken(text: string): CaseToken | null {
  const word = CASE_WORD.exec(text)?.[0];
  return word === undefined ? leadingCaseToken(text) : readToken(text, word.length);
}

/** The number in "Sak 26/25", "Sak 26-25" or a bare "26/25" anywhere in `text`, or null. */
export function labelledCaseToken(text: string): CaseToken | null {
  const word = /(?<![\p{L}\d])sak[\s_]{1,3}(?=\d)/iu.exec(text);
  const bare = /(?<![\d/])\d{1,3}\s?\/\s?\d/u.exec(text);
  if (word !== null) return readToken(text, word.index + word[0].length);
  return bare === null ? null : readToken(text.replace(/(\d)\s?\/\s?(?=\d)/gu, '$1/'), bare.index, true);
}

/** @param labelled the place says that it is a case number, so that its year may have four digits. */
function readToken(text: string, at: number, labelled = at > 0): CaseToken | null {
  const grammar = { afterCaseWord: labelled, hyphen: labelled, latestYear: LATEST_YEAR };
  const [first] = readCaseList(text, at, grammar, PATTERNS);
  if (first === undefined) return null;
  const end = labelled ? first.end + (JOIN.exec(text.slice(first.end))?.[0].length ?? 0) : first.end;
  return { number: first.number, year: first.year, length: end, afterCaseWord: labelled };
}

const KIND = /^(godkjenning|orientering\s?\/\s?drøfting|orientering|drøfting|anbefaling|tilslutning)$/iu;

/** The kind that `text` is, whatever its case, or null. */
export function readKind(text: string): CaseKind | null {
  const match = KIND.exec(text.trim());
  if (match === null) return null;
  const folded = text.trim().toLowerCase().replace(/\s/gu, '');
  return CASE_KINDS.find((kind) => kind.toLowerCase() === folded) ?? null;
}
