/** The ways a paper writes a case number where its form says that it is one: a row's first cell, a label. */
import { CASE_KINDS, type CaseKind } from '../model/case.ts';

export interface CaseToken {
  readonly number: number;
  readonly year: number;
  /** Length of the token in the text it was read from, with the word "sak" and what joins it to a title. */
  readonly length: number;
  /** The word "sak" stands before the number. */
  readonly afterCaseWord: boolean;
}

const BARE = /^(\d{1,3})\/(\d{2})(?![\d/]|[.,]\d)/u;
/** "Sak 26/25: …", "Sak 26-25_…", "SAK 26/2025 – …", "Sak nr. 26/25", "Saksnr: 26/25". */
const WITH_WORD =
  /^sak(?:s?\s?nr\.?|snummer)?[\s_:.]{1,4}(\d{1,3})\s?[-/]\s?(20\d{2}|\d{2})(?![\d/]|[.,]\d)(?:\s?[:–_-]\s?)?/iu;
const EARLIEST_YEAR = 2012;

/** A bare case number such as "26/25" at the very start of `text`, or null. */
export function leadingCaseToken(text: string): CaseToken | null {
  const match = BARE.exec(text);
  return match === null ? null : token(match[1], match[2], match[0].length, false);
}

/** A case number at the start of `text`, bare or after "sak", or null. */
export function rowCaseToken(text: string): CaseToken | null {
  const match = WITH_WORD.exec(text);
  return match === null ? leadingCaseToken(text) : token(match[1], match[2], match[0].length, true);
}

/** The number in "Sak 26/25", "Sak 26-25" or a bare "26/25" anywhere in `text`, or null. */
export function labelledCaseToken(text: string): CaseToken | null {
  const match =
    /(?<!\d)[Ss]ak[\s_]{1,3}(\d{1,3})[-/](\d{2})(?!\d)/u.exec(text) ??
    /(?<![\d/])(\d{1,3})\s?\/\s?(20\d{2}|\d{2})(?![\d/])/u.exec(text);
  return match === null ? null : token(match[1], match[2], match[0].length, false);
}

function token(
  number: string | undefined,
  digits: string | undefined,
  length: number,
  afterCaseWord: boolean,
): CaseToken | null {
  const year = digits?.length === 4 ? Number(digits) : 2000 + Number(digits);
  if (Number(number) === 0 || year < EARLIEST_YEAR) return null;
  return { number: Number(number), year, length, afterCaseWord };
}

const KIND = /^(godkjenning|orientering\s?\/\s?drøfting|orientering|drøfting|anbefaling|tilslutning)$/iu;

/** The kind that `text` is, whatever its case, or null. */
export function readKind(text: string): CaseKind | null {
  const match = KIND.exec(text.trim());
  if (match === null) return null;
  const folded = text.trim().toLowerCase().replace(/\s/gu, '');
  return CASE_KINDS.find((kind) => kind.toLowerCase() === folded) ?? null;
}
