/**
 * The text beside a number, made plain for comparing: tags, Markdown signs and invisible characters removed,
 * every space one space, line breaks and tabs kept. Windows are short and bounded, so work stays linear; their
 * positions do not map back to the text and are never given out.
 */

/** How far a rule may look from a number, in UTF-16 units. Two wrapped lines of a paper are about 200. */
export const WINDOW = 220;

const TAG = /<\/?[a-z][^<>]{0,80}>/gi;
/** Overrides (U+202D, U+202E) stay: a rule asks for them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g;
/** Escaped underscores of file names and Markdown emphasis separate words. */
const SIGNS = /[\\_*#[\] \u00a0\u2000-\u200a\u202f]+/g;
const BREAK = / ?[\n\r\f] ?/g;

/** Most windows have nothing to change, and asking once is cheaper than five replacements. */
const UNPLAIN =
  /[<\\_*#[\]\r\f\u00a0\u00ad\u2000-\u200f\u202a-\u202c\u202f\u2060-\u2069\ufeff]|[\u0300-\u036f]| [ \n]|\n /;

/** `text.slice(from, to)`, made plain. */
export function plain(text: string, from: number, to: number): string {
  const window = text.slice(Math.max(0, from), to);
  if (!UNPLAIN.test(window)) return window;
  return window.replace(TAG, '').replace(INVISIBLE, '').replace(SIGNS, ' ').replace(BREAK, '\n').normalize();
}
