/** The words before or after a place that a long form may be made of: bounded, and within one sentence. */

/** UTF-16 units. The longest long forms of papers are about 150. */
const LONGEST = 260;
const BEFORE =
  /(?<glued>[\p{L}\d-][([][^()[\]\s]{1,40}[)\]])|[\n\t;!?{}]|[()[\]](?![\p{L}\d-])|(?<![\p{L}\d-])[([]|:\s|\s[–—-]\s|(?<=[\p{L}\d)]{3})\.\s+(?=["«“]?\p{Lu})|\.\.\./gu;
const AFTER = /[\n\t;!?()[\]{}]|:\s|\s[–—-]\s|(?<=[\p{L}\d)]{3})\.(?:\s|$)|$/u;

export interface Window {
  readonly start: number;
  readonly text: string;
}

/** The words before `end`. A quotation that ends there is the whole window. */
export function windowBefore(text: string, end: number): Window & { readonly quoted: boolean } {
  const from = Math.max(0, end - LONGEST);
  const before = text.slice(from, end);
  const trimmed = before.trimEnd();
  const close = trimmed.slice(-1);
  const open = { '»': '«', '”': '“', '"': '"', '’': '‘' }[close];
  if (open !== undefined) {
    const at = trimmed.lastIndexOf(open, trimmed.length - 2);
    if (at >= 0) return { start: from + at + 1, text: trimmed.slice(at + 1, -1), quoted: true };
  }
  let start = 0;
  for (const { 0: found, index, groups } of trimmed.matchAll(BEFORE)) {
    // "N-(1-naphthyl) ethylene", "E(2)": part of the word.
    if (groups?.glued === undefined) start = index + found.length;
  }
  if (start === 0 && from > 0) start = Math.max(0, trimmed.search(/\s/));
  return { start: from + start, text: trimmed.slice(start), quoted: false };
}

/** The words after `start`; a quotation that begins there is the whole window. */
export function windowAfter(text: string, start: number): Window & { readonly quoted: boolean } {
  const after = text.slice(start, start + LONGEST);
  const close = { '«': '»', '“': '”', '"': '"', '‘': '’', '„': '“' }[after.charAt(0)];
  const end = close === undefined ? -1 : after.indexOf(close, 1);
  if (end > 0) return { start: start + 1, text: after.slice(1, end), quoted: true };
  return { start, text: after.slice(0, AFTER.exec(after)?.index), quoted: false };
}
