/**
 * What a UTF-16 code unit is, for the boundaries of words. JavaScript's `\b` and `\w` know ASCII only, so they
 * cut words at æ, ø and å and join them at `_` (PLATFORM.md); everything in `lib/detect` asks here instead.
 *
 * Every function takes what `charCodeAt` gives: NaN outside the text is no letter, no digit and no space.
 */

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const MARK = 4;
const SPACE = 5;

/** Latin letters up to U+024F lie in a table; what is above is rare in council papers. */
const TABLE_SIZE = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

function classify(code: number): number {
  const character = String.fromCharCode(code);
  // U+FEFF is white space to a regular expression, but invisible to a reader.
  if (/\s/.test(character)) return code === 0xfeff ? 0 : SPACE;
  if (isDigit(code)) return DIGIT;
  if (character !== character.toLowerCase()) return UPPER;
  if (character !== character.toUpperCase()) return LOWER;
  // Below lies nothing else; from U+2000 the dashes, bullets, arrows and boxes that papers are full of. Classes
  // of Unicode are slow to compile, so they are left to scripts that need them.
  if (code < TABLE_SIZE || (code >= 0x2000 && code < 0x2c00)) return 0;
  if (/\p{L}/u.test(character)) return LOWER;
  return /\p{M}/u.test(character) ? MARK : 0;
}

function classOf(code: number): number {
  return code < TABLE_SIZE ? (TABLE[code] ?? 0) : classify(code);
}

export function isUpper(code: number): boolean {
  return classOf(code) === UPPER;
}

/** A letter that is not a capital, of any script. */
export function isLower(code: number): boolean {
  return classOf(code) === LOWER;
}

export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind > 0 && kind < DIGIT;
}

/** 0–9 only. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter, a digit or a combining mark: what a word consists of. `_` is none of them. */
export function isWord(code: number): boolean {
  const kind = classOf(code);
  return kind > 0 && kind < SPACE;
}

/** White space of any kind, line breaks and no-break spaces among them. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

/** Takes no room on the line: soft hyphen, zero-width and direction characters, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b &&
      (code <= 0x200f ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2060 && code <= 0x2069) ||
        code === 0xfeff))
  );
}

/** A hyphen as it is written inside a word: the keyboard's, Unicode's own and the non-breaking one. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
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
