/**
 * Whether the place where an acronym-like word stands speaks against it: a heading in capitals, an identifier,
 * the initials of a person. Each question looks at a bounded stretch of the text.
 */
import { isDigit, isLineBreak, isLower, isUpper, isWord } from './characters.ts';

/** A longer line than this is no heading. UTF-16 units on either side of the word. */
const MAX_LINE = 100;
/** A single word of this length in capitals on a line of its own is a heading: LUNSJ, VERDI. */
const HEADING_WORD = 5;

/** Part of an identifier, an address, a tag or a placeholder: `C_2022EN`, `#AB`, `[XYZ]`, `2023-AB`, `AB-2025`. */
export function isIdentifierPart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && '_@#$%&\\<{~'.includes(before)) return true;
  if (after !== '' && '_@\\>}'.includes(after)) return true;
  if (before === '[' && after === ']') return true;
  if (before === '.' && isWord(text.charCodeAt(start - 2))) return true;
  if (after === '.' && isWord(text.charCodeAt(end + 1))) return true;
  if (before === '/' && text.charAt(start - 2) === '<') return true;
  if (before === '-' && isDigit(text.charCodeAt(start - 2))) return true;
  return after === '-' && /^[A-Z]*\d[A-Z\d]{2,}/.test(text.slice(end + 1, end + 12));
}

/** In a line or cell all in capitals, or in a run of at least three words in capitals. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < MAX_LINE && from > 0 && !endsCell(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to - end < MAX_LINE && to < text.length && !endsCell(text.charCodeAt(to))) to += 1;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (countWords(RUN_BEFORE.exec(before)) + countWords(RUN_AFTER.exec(after)) >= 2) return true;
  // A comma or a slash makes a list of names of it: "HOD, FHI", "NPR/KPR".
  if (start - from === MAX_LINE || to - end === MAX_LINE || /[\p{Ll},/]/u.test(before + after)) return false;
  return (
    /\p{Lu}{2}/u.test(before + after) || (end - start >= HEADING_WORD && !/\p{Lu}/u.test(before + after))
  );
}

function endsCell(code: number): boolean {
  return isLineBreak(code) || code === 9;
}

/** Words in capitals parted by nothing but spaces. */
const RUN_BEFORE = /(?<![\p{L}\d])(?:\p{Lu}{2,7} ){1,2}$/u;
const RUN_AFTER = /^(?: \p{Lu}{2,7}(?![\p{L}\d])){1,2}/u;

function countWords(run: RegExpExecArray | null): number {
  return run?.[0].trim().split(' ').length ?? 0;
}

/** `Ola HK Nordmann`: two or three capitals between two words that begin with one. */
export function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.charAt(start - 1) !== ' ' || text.charAt(end) !== ' ') return false;
  if (!isUpper(text.charCodeAt(end + 1)) || !isLower(text.charCodeAt(end + 2))) return false;
  return /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start));
}
