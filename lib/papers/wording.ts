/**
 * From the source's characters to words: markup removed, lines joined, white space collapsed.
 *
 * Text from a PDF breaks words at line ends with a hyphen that is the word's own ("e-" + "helse", "2023-" +
 * "2025", "NAV-" + "data", "helse-" + "og") or only the line's ("behand-" + "ling"). The hyphen stays after a
 * lone letter, a capital or a digit, and before "og"/"eller"; otherwise the halves are joined.
 */

const INLINE_TAG = /<\/?(?:a|b|i|u|em|strong|span|sub|sup|small|mark)(?:\s[^<>]{0,300})?>/giu;
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/giu;
const FOOTNOTE = /<sup>[^<>]{0,10}<\/sup>/giu;
const MARKDOWN_LINK = /\[([^[\]\n]{0,400})\]\([^()\n]{0,600}\)/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** One line's worth of words: tags, Markdown and entities removed, white space collapsed, trimmed. */
export function cleanWording(source: string): string {
  let text = source;
  if (text.includes('<')) text = text.replace(FOOTNOTE, '').replace(INLINE_TAG, '').replace(TAG, ' ');
  if (text.includes('](')) text = text.replace(MARKDOWN_LINK, '$1');
  if (text.includes('&'))
    text = text.replace(/&(?:nbsp|amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity);
  return text
    .replace(/^\s{0,3}#{1,6}\s/u, '')
    .replace(/\*\*|^\*(?=\S)|(?<=\S)\*$/gu, '')
    .replace(/\\+(?=[_*#[\]])/gu, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/gu, '')
    .replace(/(\d)[\u00a0\u2009\u202f]?\/[\u00a0\u2009\u202f]?(?=\d)/gu, '$1/')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Joins cleaned lines into running words. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    if (line === '') continue;
    if (joined === '') joined = line;
    else if (!/[\p{L}\d]-$/u.test(joined)) joined += ` ${line}`;
    else if (/^(?:og|eller)\s/u.test(line)) joined += ` ${line}`;
    else if (keepsHyphen(joined)) joined += line;
    else joined = joined.slice(0, -1) + line;
  }
  return joined;
}

function keepsHyphen(text: string): boolean {
  return /(?:(?<![\p{L}\d])\p{L}|\p{Lu}|\d)-$/u.test(text.slice(-3));
}

/** For comparing titles: case, dashes, quotation marks and white space folded. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[-–—]/gu, '-')
    .replace(/["«»“”]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim();
}
