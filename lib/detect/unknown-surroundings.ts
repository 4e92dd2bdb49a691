/**
 * Whether the place where an acronym-like word stands speaks against it: a heading in capitals, an identifier,
 * the initials of a person. Looks at a bounded stretch of the text. Capitals and small letters are the Latin ones.
 */
import { formWordsOf } from './form-words.ts';
import type { Recogniser } from './recogniser.ts';

/** A longer line than this on either side is no heading. UTF-16 units. */
const REACH = 100;

/** A comma or a slash makes a list of names of a line: "HOD, FHI", "NPR/KPR". */
const NO_HEADING = /[a-zß-ÿ,/]/;
/** LUNSJ and VERDI are headings where they stand alone on a line; PLL hardly is. */
const HEADING_ALONE = 5;

export function speaksAgainst(text: string, start: number, end: number, recogniser: Recogniser): boolean {
  const { patterns } = recogniser;
  const formWords = formWordsOf(recogniser);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (patterns.identifierBefore.test(before) || patterns.identifierAfter.test(after)) return true;
  // A placeholder.
  if (before.endsWith('[') && after.startsWith(']')) return true;
  // "Ola HK Nordmann".
  if (end - start <= 3 && patterns.nameBefore.test(before) && patterns.nameAfter.test(after)) return true;
  const run = [
    ...wordsOf(patterns.capitalsBefore.exec(before)),
    ...wordsOf(patterns.capitalsAfter.exec(after)),
  ];
  // "DETTE ER VIKTIG", "OLA NORDMANN"; but beside a known one it is as likely another: "EMR QZX".
  if (run.length > 1 || run.some((word) => !formWords.has(word.toLowerCase()))) return true;
  return isHeading(before, after, end - start);
}

function wordsOf(run: RegExpExecArray | null): string[] {
  return run === null ? [] : run[0].trim().split(' ');
}

/** In a line or cell that is all in capitals. */
function isHeading(before: string, after: string, length: number): boolean {
  const left = before.slice(before.search(/[^\n\r\t]*$/));
  const right = /^[^\n\r\t]*/.exec(after)?.[0] ?? '';
  const others = left + right;
  if (left.length === REACH || right.length === REACH || NO_HEADING.test(others)) return false;
  return /[A-ZÀ-Þ]{2}/.test(others) || (length >= HEADING_ALONE && !/[A-ZÀ-Þ]/.test(others));
}
