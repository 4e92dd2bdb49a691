/** A document as it is searched: its pages, and on each the words with the best place where they stand. */
import { rawWords } from '../../glossary/search/words.ts';
import type { DocumentId, DocumentOrigin, KeptDocument } from '../../model/document.ts';
import type { SourceSpan } from '../../model/paper.ts';
import type { CaseStatement } from '../../model/statement.ts';
import type { Place } from './bucket.ts';
import { stemsOf } from './text-words.ts';

export interface SearchedDocument {
  readonly id: DocumentId;
  readonly origin: DocumentOrigin;
  readonly title: string;
  /** ISO day of its meeting, else of the day when it was read. */
  readonly date: string;
  /** Its parts are the pages of a PDF. */
  readonly hasPages: boolean;
  /** Where each part begins in the text (UTF-16): ascending, the first at 0. */
  readonly begins: readonly number[];
  readonly length: number;
}

/**
 * UTF-16 units of a part where there are no pages. A council page is one part: the longest known has half as many
 * letters. A book that was pasted is found by words that stand near each other.
 */
const LONGEST_PART = 60_000;

export function searchedDocument(
  { id, origin, title, text, pages, firstRead }: KeptDocument,
  statements: readonly CaseStatement[],
): SearchedDocument {
  const own = statements.filter(({ role }) => role !== 'quoted');
  const days = own.flatMap(({ meetingDates }) => meetingDates).toSorted();
  const hasPages = pages !== undefined && pages.length > 0;
  return {
    id,
    origin,
    title,
    date: days.at(-1) ?? firstRead.slice(0, 10),
    hasPages,
    begins: hasPages ? pages : parts(text),
    length: text.length,
  };
}

/** Each step is a part: its words. */
export function* wordsOfParts(
  { text, headings, title }: KeptDocument,
  statements: readonly CaseStatement[],
  { begins }: SearchedDocument,
): Generator<ReadonlyMap<string, Place>> {
  const wordings = statements.flatMap((one) => wordingSpans(text, one));
  for (const [part, start] of begins.entries()) {
    const end = begins[part + 1] ?? text.length;
    const words = new Map<string, Place>();
    const add = (from: number, to: number, place: Place): void => {
      if (from < to) addWords(words, text.slice(from, to), place);
    };
    add(start, end, 0);
    for (const span of wordings) add(Math.max(start, span.start), Math.min(end, span.end), 1);
    for (const span of headings) add(Math.max(start, span.start), Math.min(end, span.end), 2);
    if (part === 0) addWords(words, title, 3);
    yield words;
  }
}

function addWords(words: Map<string, Place>, text: string, place: Place): void {
  for (const raw of rawWords(text))
    for (const stem of stemsOf(raw)) if ((words.get(stem) ?? -1) < place) words.set(stem, place);
}

/** UTF-16 units by which a wording is found in its paper: enough to be its own, few enough to stand on one line. */
const BEGINNING = 24;

/** Proposal and decision; their words are joined from lines, so that they end about where they should. */
function wordingSpans(text: string, { place, proposal, decision }: CaseStatement): readonly SourceSpan[] {
  return [proposal, decision].flatMap((wording) => {
    const at =
      wording === null ? -1 : text.slice(place.start, place.end).indexOf(wording.slice(0, BEGINNING));
    if (wording === null || at === -1) return [];
    return [{ start: place.start + at, end: place.start + at + wording.length }];
  });
}

function parts(text: string): readonly number[] {
  const begins = [0];
  for (let begin = 0; text.length - begin > LONGEST_PART; begins.push(begin)) {
    const line = text.lastIndexOf('\n', begin + LONGEST_PART);
    begin = line > begin ? line + 1 : begin + LONGEST_PART;
  }
  return begins;
}
