/**
 * Whether the place where an acronym-like word stands speaks against it: a heading in capitals, emphasis, an
 * identifier, the initials of a person. Each question looks at a bounded stretch of the text.
 */
import { isBoundary, isDigit, isLineBreak, isLower, isUpper, isWord } from './characters.ts';

/** A longer line than this is no heading. UTF-16 units on either side of the word. */
const MAX_LINE = 100;
/** Emphasis is told by the same word in small letters this near. */
const EMPHASIS_REACH = 5000;
/** A single word of this length in capitals on a line of its own is a heading: LUNSJ, VERDI. */
const HEADING_WORD = 5;

/** Part of an identifier, an address, a tag or a placeholder: `C_2022EN`, `#AB`, `[XYZ]`, `2023-AB`, `AB-2025`. */
export function isIdentifierPart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if ('_@#$%&\\[<{~'.includes(before) && before !== '') return true;
  if ('_@\\]>}'.includes(after) && after !== '') return true;
  if (before === '.' && isWord(text.charCodeAt(start - 2))) return true;
  if (after === '.' && isWord(text.charCodeAt(end + 1))) return true;
  if (before === '/' && text[start - 2] === '<') return true;
  if (before === '-' && isDigit(text.charCodeAt(start - 2))) return true;
  return after === '-' && /^[A-Z]*\d[A-Z\d]{2,}/.test(text.slice(end + 1, end + 12));
}

/** A line or cell all in capitals, or a run of at least three words in capitals. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < MAX_LINE && from > 0 && !endsCell(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to - end < MAX_LINE && to < text.length && !endsCell(text.charCodeAt(to))) to += 1;
  const before = capitalsBefore(text.slice(from, start));
  const after = capitalsAfter(text.slice(end, to));
  if (before.words + after.words >= 2) return true;
  const whole = start - from < MAX_LINE && to - end < MAX_LINE && before.all && after.all;
  return whole && (before.words + after.words > 0 || end - start >= HEADING_WORD);
}

function endsCell(code: number): boolean {
  return isLineBreak(code) || code === 9;
}

interface Capitals {
  /** How many words in capitals lie next to the word, parted by spaces. */
  readonly words: number;
  /** Whether there is nothing else up to the end of the line. */
  readonly all: boolean;
}

const CAPITAL_WORD = /^[\p{Lu}\d]*\p{Lu}{2}[\p{Lu}\d]*[.,:;!?»"]*$/u;

function countCapitals(words: readonly string[]): Capitals {
  let count = 0;
  for (const word of words) {
    if (!CAPITAL_WORD.test(word)) return { words: count, all: !/\p{Ll}/u.test(words.join('')) };
    count += 1;
  }
  return { words: count, all: true };
}

function capitalsBefore(text: string): Capitals {
  // Only a space joins: "NPR/KPR" and "(HDAB" are no run of words.
  if (text !== '' && !/\s$/.test(text)) return { words: 0, all: !/\p{L}/u.test(text) };
  return countCapitals(text.trim().split(/\s+/).filter(Boolean).reverse());
}

function capitalsAfter(text: string): Capitals {
  if (text !== '' && !/^[.,:;!?]?(?:\s|$)/.test(text)) return { words: 0, all: !/\p{L}/u.test(text) };
  return countCapitals(
    text
      .slice(/^[.,:;!?]/.test(text) ? 1 : 0)
      .trim()
      .split(/\s+/)
      .filter(Boolean),
  );
}

/** `Ola HK Nordmann`: two or three capitals between two words that begin with one. */
export function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text[start - 1] !== ' ' || text[end] !== ' ') return false;
  if (!isUpper(text.charCodeAt(end + 1)) || !isLower(text.charCodeAt(end + 2))) return false;
  return /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start));
}

/** The same word stands nearby in small letters, so its capitals are emphasis: IKKE beside "ikke". */
export function isEmphasis(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const nearby = text.slice(Math.max(0, start - EMPHASIS_REACH), end + EMPHASIS_REACH);
  const small = word.toLowerCase();
  // "Verdi" tells no less than "verdi", but of two or three letters it is as likely a name.
  return holds(nearby, small) || (word.length > 3 && holds(nearby, word.slice(0, 1) + small.slice(1)));
}

function holds(text: string, word: string): boolean {
  let at = text.indexOf(word);
  while (at >= 0) {
    if (isBoundary(text, at) && isBoundary(text, at + word.length)) return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}
