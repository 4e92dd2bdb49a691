/**
 * A text as running words, with the way back: tags, Markdown signs and invisible characters are gone, white space
 * is one character, and a word that a line break split is whole again. Linear in the length of the text.
 */
import { isDigit, isLetter, isSpace, isUpper, isWord } from './characters.ts';

/** The end of a paragraph, a bullet, a tag that ends a block: no name reaches across. */
export const BREAK = '\n';
/** The end of a table cell. */
export const CELL = '\t';
/** The end of a line inside a paragraph. */
export const LINE = '\r';
/** Weakest first. */
const STRENGTH = [' ', LINE, CELL, BREAK];

export interface PlainText {
  readonly text: string;
  /** Where in the source the character at a position stands. */
  at(position: number): number;
}

/** A character that is not a word's, and what belongs to it. */
const SPECIAL =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*`\\\-\u2010\u2011<&[\]|_•·▪●◦\uf000-\uf8ff]/g;
const WHOLE: readonly RegExp[] = [
  /\u00ad\s*\n\s*/y,
  /[-\u2010\u2011][^\S\n]*\n[^\S\n]*(?=\p{L})/uy,
  /[^\S\ufeff]+/y,
  /<sup>[^<>]{0,10}<\/sup>/iy,
  /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/iy,
  /&(?:nbsp|amp|shy);/y,
  /\]\([^()\s]{0,600}\)/y,
  /\[(?=[^[\]\n]{1,300}\]\([^()\s]{0,600}\))/y,
];
const ALONE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*`\\\u2010\u2011|_•·▪●◦\uf000-\uf8ff]/;
const INLINE_TAG = /^<\/?(?:a|b|i|u|em|strong|span|sub|sup|small|mark)\b/i;
/** "helse-" + "og" keeps its hyphen and its space. */
const LINKING_WORD = /(?:og|eller|and|or)(?!\p{L})/iuy;

export function plainText(source: string): PlainText {
  const places = new Int32Array(source.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let tail = '';
  const add = (piece: string, from: number, step: 0 | 1) => {
    for (let index = 0; index < piece.length; index += 1) places[length + index] = from + index * step;
    pieces.push(piece);
    length += piece.length;
    tail = (tail + piece.slice(-2)).slice(-2);
  };
  const put = (sign: string, from: number) => {
    const last = tail === '' ? -1 : STRENGTH.indexOf(tail.slice(-1));
    const strength = STRENGTH.indexOf(sign);
    if (strength < 0 || last < 0) {
      if (sign !== '') add(sign, from, 0);
    } else if (strength > last) {
      pieces.push((pieces.pop() ?? '').slice(0, -1) + sign);
      tail = tail.slice(0, -1) + sign;
    }
  };
  let done = 0;
  for (const { index } of source.matchAll(SPECIAL)) {
    // A lone space stays: most of what is found.
    if (index < done || (index > done && isLoneSpace(source, index))) continue;
    const found = specialAt(source, index);
    if (found === '') continue;
    if (index > done) add(source.slice(done, index), done, 1);
    done = index + found.length;
    const plain = replacement(found, tail, source, done);
    if (plain === '- ') put('-', index);
    put(plain === '- ' ? ' ' : plain, index);
  }
  if (source.length > done) add(source.slice(done), done, 1);
  return { text: pieces.join(''), at: (position) => places[position] ?? source.length };
}

function isLoneSpace(source: string, index: number): boolean {
  return source.charCodeAt(index) === 32 && !isSpace(source.charCodeAt(index + 1));
}

/** The characters at a place that are no words, or '' where it is part of one. */
function specialAt(source: string, index: number): string {
  for (const pattern of WHOLE) {
    pattern.lastIndex = index;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined && (found.charAt(0) !== '-' || isWord(source.charCodeAt(index - 1))))
      return found;
  }
  const character = source.charAt(index);
  return ALONE.test(character) ? character : '';
}

/** @param before the last two characters of what is plain already. @param after where the source goes on. */
function replacement(found: string, before: string, source: string, after: number): string {
  const first = found.charAt(0);
  if (first === '<') return INLINE_TAG.test(found) ? '' : /^<br/i.test(found) ? LINE : BREAK;
  if (first === '&') return found.length === 6 ? ' ' : found.length === 5 && found[1] === 'a' ? '&' : '';
  if (first === '|') return CELL;
  if (first === '_') return ' ';
  if (/[•·▪●◦\uf000-\uf8ff]/.test(first)) return BREAK;
  if (/[-\u2010\u2011]/.test(first)) return found.length === 1 ? '-' : hyphen(before, source, after);
  if (!/^\s/.test(found) || first === '\ufeff') return '';
  if (/\f|\n[^\S\n]*\n/.test(found)) return BREAK;
  if (found.includes('\n') && startsItem(source, after)) return BREAK;
  return found.includes('\t') ? CELL : found.includes('\n') ? LINE : ' ';
}

/** "- Norsk pasientregister (NPR)": a line of a list. */
function startsItem(source: string, at: number): boolean {
  return /[-–—]/.test(source.charAt(at)) && isSpace(source.charCodeAt(at + 1));
}

/** The hyphen of a line end: the word's own after a lone letter, a capital or a digit, otherwise only the line's. */
function hyphen(before: string, source: string, after: number): string {
  LINKING_WORD.lastIndex = after;
  if (LINKING_WORD.test(source)) return '- ';
  const last = before.charCodeAt(before.length - 1);
  const own =
    isUpper(last) || isDigit(last) || (isLetter(last) && !isWord(before.charCodeAt(before.length - 2)));
  return own ? '-' : '';
}

/** On one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
