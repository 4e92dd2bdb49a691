/**
 * What a UTF-16 code unit is, for the boundaries of words. JavaScript's `\b` and `\w` know ASCII only, so they
 * cut words at æ, ø and å and join them at `_` (PLATFORM.md); everything in `lib/detect` asks here instead.
 *
 * Every function takes what `charCodeAt` gives: NaN outside the text is no letter, no digit and no space.
 */

/** Kinds are sums of these. A digit is a word character and nothing else. */
export const WORD = 1;
const UPPER = 2;
const LOWER = 4;
export const MARK = 8;
export const INVISIBLE = 16;
const SPACE = 32;
const HYPHEN = 64;
/** Not asked for yet. */
export const UNKNOWN = 128;

/** The kind of each code unit, found out when it is first asked for: all of them would take longer than a page. */
export const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

export function kindOf(code: number): number {
  // Outside the text is where the code is 0: no kind at all.
  const at = code | 0;
  const kind = KINDS[at] ?? 0;
  if (kind !== UNKNOWN) return kind;
  const found = kindOfCharacter(String.fromCharCode(at));
  KINDS[at] = found;
  return found;
}

function kindOfCharacter(character: string): number {
  // The keyboard's, Unicode's own and the non-breaking one: as they are written inside a word.
  if (/[-\u2010\u2011]/.test(character)) return HYPHEN;
  // Soft hyphen, zero-width and direction characters, byte order mark: they take no room on the line. The last is
  // white space to a regular expression.
  if (/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return WORD;
  if (character !== character.toLowerCase()) return WORD | UPPER;
  if (character !== character.toUpperCase()) return WORD | LOWER;
  // Dashes, bullets, arrows and boxes, which papers are full of. Classes of Unicode are slow to compile, so they are
  // left to scripts that need them.
  if (/[\0-\u024f\u2000-\u2bff]/.test(character)) return 0;
  if (/\p{L}/u.test(character)) return WORD | LOWER;
  return /\p{M}/u.test(character) ? WORD | MARK : 0;
}

export function isUpper(code: number): boolean {
  return (kindOf(code) & UPPER) > 0;
}

/** A letter that is not a capital, of any script. */
export function isLower(code: number): boolean {
  return (kindOf(code) & LOWER) > 0;
}

export function isLetter(code: number): boolean {
  return (kindOf(code) & (UPPER | LOWER)) > 0;
}

/** 0–9 only. */
export function isDigit(code: number): boolean {
  return kindOf(code) === WORD;
}

/** A letter, a digit or a combining mark. */
export function isWord(code: number): boolean {
  return (kindOf(code) & WORD) > 0;
}

/** White space of any kind, line breaks and no-break spaces among them. */
export function isSpace(code: number): boolean {
  return kindOf(code) === SPACE;
}

export function isInvisible(code: number): boolean {
  return kindOf(code) === INVISIBLE;
}

export function isHyphen(code: number): boolean {
  return kindOf(code) === HYPHEN;
}

/** More invisible characters than this in a row end a word; it keeps every look around a place short. */
const MAX_INVISIBLE = 16;

/** The first position at or after `position` that is not invisible. */
export function skipInvisible(text: string, position: number): number {
  let at = position;
  while (at - position < MAX_INVISIBLE && isInvisible(text.charCodeAt(at))) at += 1;
  return at;
}

/** The position of the last character before `position` that is not invisible, or -1. */
export function previousVisible(text: string, position: number): number {
  let at = position - 1;
  while (position - at <= MAX_INVISIBLE && isInvisible(text.charCodeAt(at))) at -= 1;
  return at;
}

/** True where no word runs across `position`: one may start or end there. Invisible characters do not end one. */
export function isBoundary(text: string, position: number): boolean {
  return !(
    isWord(text.charCodeAt(previousVisible(text, position))) &&
    isWord(text.charCodeAt(skipInvisible(text, position)))
  );
}

/** The end of the word that goes on at `position`. */
export function wordEnd(text: string, position: number): number {
  let end = position;
  for (;;) {
    while (isWord(text.charCodeAt(end))) end += 1;
    const next = skipInvisible(text, end);
    if (next === end || !isWord(text.charCodeAt(next))) return end;
    end = next;
  }
}

/** The first position from `from` on, in steps of 1 or -1, whose code unit is not one that `is` wants; `most` steps. */
export function skip(
  text: string,
  from: number,
  step: 1 | -1,
  most: number,
  is: (code: number) => boolean,
): number {
  let at = from;
  while (Math.abs(at - from) < most && is(text.charCodeAt(at))) at += step;
  return at;
}

/** The small letter of a capital; anything else as it is. */
export function lowerCode(code: number): number {
  return isUpper(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}
