/**
 * Whether the place where an acronym-like word stands speaks against it: a heading in capitals, an identifier,
 * the initials of a person. Looks at a bounded stretch of the text. Capitals and small letters are the Latin ones.
 */

/** A longer line than this on either side is no heading. UTF-16 units. */
const REACH = 100;

/** `C_2022EN`, `#AB`, `</TD>`, `x.AB`, `2023-AB`. */
const IDENTIFIER_BEFORE = /[_@#$%&\\<{~]$|[\wÀ-ɏ]\.$|<\/$|\d-$/;
/** `AB_1`, `AB@x`, `AB.no`, `AB-2025`. */
const IDENTIFIER_AFTER = /^(?:[_@\\>}]|\.[\wÀ-ɏ]|-[A-Z]*\d[A-Z\d]{2})/;
/** `Ola HK Nordmann`. */
const NAME_BEFORE = /[A-ZÀ-Þ][a-zß-ÿ]+ $/;
const NAME_AFTER = /^ [A-ZÀ-Þ][a-zß-ÿ]/;
/** Words in capitals parted by nothing but a space. */
const RUN_BEFORE = /(?<![\wÀ-ɏ])(?:[A-ZÀ-Þ]{2,7} ){1,2}$/;
const RUN_AFTER = /^(?: [A-ZÀ-Þ]{2,7}(?![\wÀ-ɏ])){1,2}/;
/** A comma or a slash makes a list of names of a line: "HOD, FHI", "NPR/KPR". */
const NO_HEADING = /[a-zß-ÿ,/]/;
/** LUNSJ and VERDI are headings where they stand alone on a line; PLL hardly is. */
const HEADING_ALONE = 5;

export function speaksAgainst(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (IDENTIFIER_BEFORE.test(before) || IDENTIFIER_AFTER.test(after)) return true;
  // A placeholder.
  if (before.endsWith('[') && after.startsWith(']')) return true;
  if (end - start <= 3 && NAME_BEFORE.test(before) && NAME_AFTER.test(after)) return true;
  if (countWords(RUN_BEFORE.exec(before)) + countWords(RUN_AFTER.exec(after)) >= 2) return true;
  return isHeading(before, after, end - start);
}

function countWords(run: RegExpExecArray | null): number {
  return run === null ? 0 : run[0].trim().split(' ').length;
}

/** In a line or cell that is all in capitals. */
function isHeading(before: string, after: string, length: number): boolean {
  const left = before.slice(before.search(/[^\n\r\t]*$/));
  const right = /^[^\n\r\t]*/.exec(after)?.[0] ?? '';
  const others = left + right;
  if (left.length === REACH || right.length === REACH || NO_HEADING.test(others)) return false;
  return /[A-ZÀ-Þ]{2}/.test(others) || (length >= HEADING_ALONE && !/[A-ZÀ-Þ]/.test(others));
}
