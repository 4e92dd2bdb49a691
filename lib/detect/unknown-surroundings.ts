/**
 * Whether the place where an acronym-like word stands speaks against it: a heading in capitals, an identifier,
 * the initials of a person. Looks at a bounded stretch of the text. Capitals and small letters are the Latin ones.
 */

import { NAME_AFTER, NAME_BEFORE } from './person-name.ts';

/** A longer line than this on either side is no heading. UTF-16 units. */
const REACH = 100;

/** `C_2022EN`, `#AB`, `</TD>`, `x.AB`, `2023-AB`. */
const IDENTIFIER_BEFORE = /[_@#$%&\\<{~]$|[\wÀ-ɏ]\.$|<\/$|\d-$/;
/** `AB_1`, `AB@x`, `AB.no`, `AB-2025`. */
const IDENTIFIER_AFTER = /^(?:[_@\\>}]|\.[\wÀ-ɏ]|-[A-Z]*\d[A-Z\d]{2})/;
/** Words in capitals parted by nothing but a space. */
const RUN_BEFORE = /(?<![\wÀ-ɏ])(?:[A-ZÀ-Þ]{2,7} ){1,2}$/;
const RUN_AFTER = /^(?: [A-ZÀ-Þ]{2,7}(?![\wÀ-ɏ])){1,2}/;
/** A comma or a slash makes a list of names of a line: "HOD, FHI", "NPR/KPR". */
const NO_HEADING = /[a-zß-ÿ,/]/;
/** LUNSJ and VERDI are headings where they stand alone on a line; PLL hardly is. */
const HEADING_ALONE = 5;

/** @param known words of the glossary in lower case. */
export function speaksAgainst(text: string, start: number, end: number, known: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (IDENTIFIER_BEFORE.test(before) || IDENTIFIER_AFTER.test(after)) return true;
  // A placeholder.
  if (before.endsWith('[') && after.startsWith(']')) return true;
  // "Ola HK Nordmann".
  if (end - start <= 3 && NAME_BEFORE.test(before) && NAME_AFTER.test(after)) return true;
  const run = [...wordsOf(RUN_BEFORE.exec(before)), ...wordsOf(RUN_AFTER.exec(after))];
  // "DETTE ER VIKTIG", "OLA NORDMANN"; but beside a known one it is as likely another: "EMR QZX".
  if (run.length > 1 || run.some((word) => !known.has(word.toLowerCase()))) return true;
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
