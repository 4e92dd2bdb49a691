/**
 * The lines of one column → its paragraphs. A line goes on in the next where that stands at the column's usual distance,
 * begins with a word that had no room on the line, or plainly continues its sentence.
 */
import type { Segment } from './bands.ts';
import { isCutNumber } from './join-words.ts';

export interface Paragraph {
  readonly lines: readonly Segment[];
  /** More white space above it than lines of one paragraph have. */
  readonly apart: boolean;
}

/** Of the smallest usual distance between two lines. */
const SAME_DISTANCE = 1.12;
/** Base line to base line, of the letters' size: lines of one text are never further apart. */
const FARTHEST = 1.8;
/** And where nothing shows what is usual. */
const USUAL = 1.65;
const SAME_SIZE = 0.09;
const LIST_ENTRY =
  /^(?:[•·▪‣◦●○■□–—*\uf0b7\uf0a7\uf097\uf0d8\uf0fc-]\s?|\(?\d{1,2}[.)]\s(?!\s?(?:[–-]|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des))|\(?[a-z][.)]\s)(?=\S)/iu;
const CASE_ROW = /^(?:sak\s)?\d{1,3}[/-]\d{2}(?!\d)/iu;
/** Labels and kinds that fill a cell or a line: one below another is never the rest of it. */
const ALONE =
  /^(?:møte(?:nummer|dato|sted|stad)?|dato|tid|tidspunkt|sted|stad|medlemm[ea]r|(?:ikke )?til stede|forfall|deltak[ea]re?|stedfortredere?|til|fra|frå|saksnummer|saksnr\.?|innretning|sakstype|type|saksbehandle?r|saksbehandlar|godkjenning|orientering|drøfting|anbefaling|tilslutning|eventuelt|pause|lunsj|vedtak):?$/iu;
/** A part of a case, named with a colon behind it. */
const PART = /^(?:vedlegg\s\d{1,2}\s?[a-z]?|(?:forslag|framlegg) til vedtak|vedtak|innspill|innspel)\s?:/iu;
/** "Vedlegg 3:", on a line of its own. */
const LABEL = /^.{1,32}:$/u;
/** What goes on in a number: "innspill på sak" + "19/23". */
const BEFORE_NUMBER = /(?:\bsak(?:en|ene|er)?|\bog|\bi|\bse|\btil|\bav|\bNUFA|\bNUIT|\bNEH[RS]|,|\()$/iu;
/** Ends a sentence or opens a list: what follows is new. */
const CLOSED = /[.:;!?]$/u;

/** @param leading usual for the file's running text, in sizes; null where it is not known. */
export function paragraphsOf(
  lines: readonly Segment[],
  right: number,
  leading: number | null,
): readonly Paragraph[] {
  const distance = leastOf(usualDistance(lines), leading);
  const paragraphs: { lines: Segment[]; apart: boolean }[] = [];
  let before: Segment | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (before !== null && open !== undefined && goesOn(before, line, { distance, right }))
      open.lines.push(line);
    else paragraphs.push({ lines: [line], apart: before !== null && !isNear(before, line, distance) });
    before = line;
  }
  return paragraphs;
}

/** Where each line is a paragraph, what is usual among them is more than within one. */
export function leastOf(distance: number | null, leading: number | null): number | null {
  if (distance === null || leading === null) return distance ?? leading;
  return Math.min(distance, leading);
}

/** Of the letters' size: what the nearest fifth of the lines keep. Null where there is nothing to see it by. */
export function usualDistance(lines: readonly Segment[]): number | null {
  const distances: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !isSameSize(before, line)) return;
    const distance = (line.baseline - before.baseline) / line.size;
    if (distance > 0.95 && distance < FARTHEST) distances.push(distance);
  });
  distances.sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 5)] ?? null;
}

function isSameSize(one: Segment, other: Segment): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size);
}

/** At the distance of two lines of one paragraph. */
export function isNear(before: Segment, line: Segment, distance: number | null): boolean {
  const apart = (line.baseline - before.baseline) / line.size;
  return apart > 0.5 && apart <= Math.min(FARTHEST, distance === null ? USUAL : distance * SAME_DISTANCE);
}

interface Column {
  readonly distance: number | null;
  /** Where its lines end at the latest. */
  readonly right: number;
}

export function goesOn(before: Segment, line: Segment, { distance, right }: Column): boolean {
  if (!isSameSize(before, line) || !isNear(before, line, distance)) return false;
  if (isCutNumber(before.text, line.text)) return true;
  if (LABEL.test(before.text)) return false;
  if (LIST_ENTRY.test(line.text) || ALONE.test(line.text) || PART.test(line.text)) return false;
  if (CASE_ROW.test(line.text)) return BEFORE_NUMBER.test(before.text);
  if (/[\p{L}\p{N}][-/\u2010\u2011]$/u.test(before.text)) return true;
  // Set in from both sides, or a new level of a list.
  if (line.left > before.indent + 2.5 * line.size && !isCentred(before, line)) return false;
  if (!hadRoom(before, line, right)) return true;
  return /^\p{Ll}/u.test(line.text) && !CLOSED.test(before.text) && line.text.length > 1;
}

function isCentred(before: Segment, line: Segment): boolean {
  return Math.abs(before.left + before.right - line.left - line.right) < line.size;
}

/** Its first word would have stood on the line before. */
function hadRoom(before: Segment, line: Segment, right: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  return before.right + 0.25 * line.size + width < right - 0.1 * line.size;
}
