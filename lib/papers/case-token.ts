/** The ways a paper writes a case number where its form says that it is one: a row's first cell, a label. */
import { CASE_KINDS, type CaseKind } from '../model/case.ts';

export interface CaseToken {
  readonly number: number;
  readonly year: number;
  /** Length of the token in the text it was read from, from its first character. */
  readonly length: number;
}

const AT_START = /^(\d{1,3})\/(\d{2})(?![\d/]|[.,]\d)/u;
const EARLIEST_YEAR = 12;

/** A case number such as "26/25" at the very start of `text`, or null. */
export function leadingCaseToken(text: string): CaseToken | null {
  const match = AT_START.exec(text);
  if (match === null) return null;
  return token(match[1], match[2], match[0].length);
}

/** The number in "Sak 26/25", "Sak 26-25" or a bare "26/25" anywhere in `text`, or null. */
export function labelledCaseToken(text: string): CaseToken | null {
  const match =
    /(?<!\d)[Ss]ak[\s_]{1,3}(\d{1,3})[-/](\d{2})(?!\d)/u.exec(text) ??
    /(?<![\d/])(\d{1,3})\/(\d{2})(?![\d/])/u.exec(text);
  return match === null ? null : token(match[1], match[2], match[0].length);
}

function token(number: string | undefined, year: string | undefined, length: number): CaseToken | null {
  const parsed = { number: Number(number), year: Number(year), length };
  if (parsed.number === 0 || parsed.year < EARLIEST_YEAR) return null;
  return { ...parsed, year: 2000 + parsed.year };
}

const KIND = /^(godkjenning|orientering\s?\/\s?drøfting|orientering|drøfting|anbefaling|tilslutning)$/iu;

/** The kind that `text` is, whatever its case, or null. */
export function readKind(text: string): CaseKind | null {
  const match = KIND.exec(text.trim());
  if (match === null) return null;
  const folded = text.trim().toLowerCase().replace(/\s/gu, '');
  return CASE_KINDS.find((kind) => kind.toLowerCase() === folded) ?? null;
}
