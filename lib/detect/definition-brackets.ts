/** "long form (SHORT)", "SHORT (long form)", "norsk navn (English name, SHORT)", and words of introduction in them. */
import { type Found, foundAt, longForm } from './definition-pair.ts';
import { endsWithPerson } from './definition-people.ts';
import { isClearlyShort, shortForm } from './definition-short.ts';
import { windowBefore } from './definition-window.ts';

/** Longer brackets are asides. */
const LONGEST = 220;
const PAIR = { ')': '(', ']': '[' } as const;
const INTRODUCTION =
  /^(?:["«“'‘]|(?:heretter|hereafter|hereinafter|herefter|også|ofte|vanligvis|gjerne|also|often|eller|or|omtalt|omtala|kalt|kalla|kaldet|called|known|kjent|benevnt|betegnet|forkortet|forkorta|forkortes|forkortelse|forkorting|abbreviated|abbreviation|referred|the|for|som|til|as|to|bare)\s+|(?:på |in )?(?:engelsk|english|eng|norsk|no)[.:]\s*|(?:på|in) (?:engelsk|english)\s+)+/iu;
const SEPARATOR = /[,;:]\s|\s?=\s?|\s[–—-]\s|$/gu;

/** Linear: each bracket is read once, and brackets are bounded. */
export function findInBrackets(text: string): readonly Found[] {
  const open: number[] = [];
  const found: Found[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push(index);
    else {
      const start = open.pop();
      if (start === undefined || text.charAt(start) !== PAIR[sign as ')' | ']']) continue;
      if (index - start > LONGEST || index - start < 3) continue;
      const definition = ofBracket(text, start, index);
      if (definition !== null) found.push(definition);
    }
  }
  return found;
}

function ofBracket(text: string, open: number, close: number): Found | null {
  const content = text.slice(open + 1, close);
  const from = open + 1 + (INTRODUCTION.exec(content)?.[0].length ?? /^\s*/.exec(content)?.[0].length ?? 0);
  const parts = partsOf(text, from, close);
  const [first] = parts;
  if (first === undefined) return null;
  const short = shortForm(first.words);
  const named = short === null ? null : before(text, short, open, close);
  const explained = short === null || parts.length < 2 ? null : shortFirst(text, short, first, close);
  // "Pasientrapporterte utfallsmål (PROM – Patient Reported Outcome Measures)": the words in the bracket fit better.
  if (named !== null && (explained === null || named.cost <= explained.cost)) return named;
  return (
    explained ?? shortLast(text, parts, from, open, close) ?? shortBefore(text, open, from, close, first)
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function partsOf(text: string, from: number, close: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  const content = text.slice(from, close);
  for (const { 0: sign, index } of content.matchAll(SEPARATOR)) {
    const words = text.slice(start, from + index).replace(/^["«“'‘\s]+|["»”'’\s]+$/gu, '');
    parts.push({ start, end: from + index, words });
    start = from + index + sign.length;
  }
  return parts;
}

/** "long form (SHORT)". */
function before(text: string, short: string, open: number, close: number): Found | null {
  const { start, text: words, quoted } = windowBefore(text, open);
  if (!quoted && endsWithPerson(words)) return null;
  const long = longForm(
    short,
    words,
    { fromFirstWord: quoted, toLastWord: true },
    quoted ? 'quoted' : 'bracket',
  );
  return long === null ? null : foundAt(short, start, long, start + long.start, close + 1);
}

/** "(SHORT, long form)". */
function shortFirst(text: string, short: string, first: Part, close: number): Found | null {
  const from = first.end + (/^[\s,;:=–—-]*/.exec(text.slice(first.end, close))?.[0].length ?? 0);
  return inside(text, short, from, close, first.start, close + 1);
}

/** "(long form, SHORT)". */
function shortLast(
  text: string,
  parts: readonly Part[],
  from: number,
  open: number,
  close: number,
): Found | null {
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    const short = shortForm(part.words);
    const previous = parts[index - 1];
    if (short === null || !isClearlyShort(short) || previous === undefined) continue;
    return inside(text, short, from, previous.end, from, close + 1) ?? before(text, short, open, close);
  }
  return null;
}

/** "SHORT (long form)". */
function shortBefore(text: string, open: number, from: number, close: number, first: Part): Found | null {
  const word = /(?:^|[\s"«“(/])([^\s"«“(/]{2,16})["»”]?\s?$/u.exec(text.slice(Math.max(0, open - 24), open));
  const short = shortForm(word?.[1] ?? '');
  if (short === null || !isClearlyShort(short) || word === null) return null;
  const start = Math.max(0, open - 24) + word.index + word[0].indexOf(word[1] ?? '');
  return (
    inside(text, short, from, close, start, close + 1) ??
    inside(text, short, from, first.end, start, close + 1)
  );
}

/** The words between two places are the long form. */
function inside(
  text: string,
  short: string,
  from: number,
  to: number,
  start: number,
  end: number,
): Found | null {
  const quotes = /^["«“'‘\s]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const words = text.slice(from + quotes, to).replace(/(?:\s\([^()]*\))?["»”'’\s.]*$/u, '');
  const long = longForm(short, words, { fromFirstWord: true, toLastWord: true }, 'bracket');
  return long === null ? null : foundAt(short, from + quotes, long, start, end);
}
