/** The line of a note that a list shows: the first, or the first in which the search found something. */
import { fold } from '../glossary/fold.ts';
import { isHitAt } from './query-words.ts';

/** UTF-16 units: two lines of the side panel. */
const LENGTH = 140;
/** Units of a text that are looked through for a hit; a list draws fifty rows at once. */
const LOOKED_THROUGH = 20_000;

/** Light Markdown that only says how a line is to look. */
const LINE_START = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+|#{1,6}\s+|>\s*)/;
const EMPHASIS = /\*\*|__|`/g;
const LINE_OF_DASHES = /^\s*(?:[-*_]\s*){3,}$/;

/** Without the marks of Markdown and cut to two lines; empty where the note has no text. @param words folded */
export function excerptOf(text: string, words: readonly string[]): string {
  const lines = text
    .slice(0, LOOKED_THROUGH)
    .split('\n')
    .filter((line) => line.trim() !== '' && !LINE_OF_DASHES.test(line));
  const found = words.length === 0 ? undefined : lines.find((line) => placeIn(line, words) !== null);
  const line = plain(found ?? lines[0] ?? '');
  return cut(line, (found === undefined ? null : placeIn(line, words)) ?? 0);
}

function plain(line: string): string {
  return line.replace(LINE_START, '').replaceAll(EMPHASIS, '').trim();
}

/** Roughly where the first of the words stands: folding moves places by a few characters. */
function placeIn(line: string, words: readonly string[]): number | null {
  const folded = fold(line);
  let first: number | null = null;
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (!isHitAt(folded, at, word)) continue;
      first = Math.min(first ?? at, at);
      break;
    }
  }
  return first;
}

/** Around the place where the line is long, between words. */
function cut(line: string, place: number): string {
  if (line.length <= LENGTH) return line;
  const wanted = place < LENGTH - 40 ? 0 : Math.min(place - 50, line.length - LENGTH);
  const from = wanted === 0 ? 0 : wordStart(line, wanted);
  const end = from + LENGTH;
  const to = end >= line.length ? line.length : wordEnd(line, end, from);
  return `${from > 0 ? '… ' : ''}${line.slice(from, to).trimEnd()}${to < line.length ? ' …' : ''}`;
}

function wordStart(line: string, from: number): number {
  const space = line.lastIndexOf(' ', from);
  return space === -1 || from - space > 40 ? whole(line, from) : space + 1;
}

function wordEnd(line: string, to: number, from: number): number {
  const space = line.lastIndexOf(' ', to);
  return space <= from + LENGTH / 2 ? whole(line, to) : space;
}

/** Never between the halves of a character. */
function whole(line: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at - 1 : at;
}
