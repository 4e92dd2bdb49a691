/** Weighs and measures the text of a file before its meaning is asked for: it may come from anywhere (TRUST.md rule 12). */

/**
 * UTF-16 units, which are bytes but for accents. Ten thousand notes of two pages with five earlier states each fit; a
 * browser's longest text is twice this.
 */
export const MAX_BACKUP_SIZE = 250_000_000;
/** An encrypted file holds UTF-8 as base64; Norwegian has one letter in thirty that takes two bytes. */
export const MAX_SEALED_SIZE = 1.5 * MAX_BACKUP_SIZE;
/** File, glossary, word, revisions, state, choice, term, marking, rule, conditions, condition, words: twelve. */
const MAX_DEPTH = 13;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type ParsedText =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'rejected'; readonly why: 'too-large' | 'too-deep' | 'not-json' | 'forbidden-key' };

export function parseGuarded(text: string, maxSize = MAX_BACKUP_SIZE): ParsedText {
  if (text.length > maxSize) return { is: 'rejected', why: 'too-large' };
  if (depthOf(text) > MAX_DEPTH) return { is: 'rejected', why: 'too-deep' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { is: 'rejected', why: 'not-json' };
  }
  return hasForbiddenKey(value) ? { is: 'rejected', why: 'forbidden-key' } : { is: 'value', value };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Or 0x20: "[" and "{", "]" and "}" differ in that bit alone. */
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** How deep lists and objects stand in each other, before anything is parsed: a parser takes 200,000 levels. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfQuoted(text, at + 1);
    else if ((unit | 0x20) === OPENING) depth += 1;
    else if ((unit | 0x20) === CLOSING) depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Where the quotation mark stands that ends what begins at `start`; the end of the text where there is none. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let first = at;
    while (first > start && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((at - first) % 2 === 0) return at;
  }
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => FORBIDDEN_KEYS.has(key) || hasForbiddenKey(member));
}
