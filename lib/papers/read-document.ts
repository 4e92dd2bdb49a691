/**
 * A document → the papers it holds and the files it links to, whatever it is: a page, a file, pasted text. In steps
 * of a few milliseconds, so that a long document neither freezes a page nor keeps a cancel waiting.
 */
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { CaseDocument, SourceDocument } from '../model/document.ts';
import type { Paper, SourceSpan } from '../model/paper.ts';
import { caseMentionsInSteps } from './case-mentions.ts';
import { rowCaseToken } from './case-token.ts';
import { readCouncilPage } from './council-page.ts';
import { readMeetingDates } from './dates.ts';
import { type Line, readLinesInSteps } from './line.ts';
import { papersInSteps } from './read-papers.ts';
import { withReferencesInSteps } from './references.ts';
import { isDeck } from './slide-deck.ts';
import { beginsAsPaper } from './sub-document.ts';

/** A file that names a case, with what the place of its link says about the meeting. */
export interface PlacedCaseDocument extends CaseDocument {
  readonly council: CouncilId | null;
  readonly meetingDates: readonly IsoDate[];
  /** Of the link's words. */
  readonly place: SourceSpan;
}

export interface DocumentReading {
  readonly papers: readonly Paper[];
  readonly caseDocuments: readonly PlacedCaseDocument[];
}

/** Yields characters read so far, ascending. */
export function* readDocumentInSteps(source: SourceDocument): Generator<number, DocumentReading> {
  const { text, headings, origin, pages } = source;
  // A file with pages is no council's page, and its text comes in blocks as a page's does.
  const isPrint = pages !== undefined;
  const blocks = headings.length > 0 || origin.is === 'page' || isPrint;
  const part = parts(text.length);
  const lines = yield* part(0, 0.2, readLinesInSteps(text, { headings, blocks, pages: source.pages ?? [] }));
  const reading =
    blocks && !isPrint && !isPaperItself(lines) && !isDeck(lines) && !isPrintedText(lines)
      ? readCouncilPage(source, lines)
      : { papers: yield* part(0.2, 0.6, papersInSteps(text, lines)), caseDocuments: [] };
  if (reading.papers.length === 0) return reading;
  const mentions = yield* part(0.6, 0.9, caseMentionsInSteps(source));
  const papers = yield* part(0.9, 1, withReferencesInSteps(reading.papers, text, mentions));
  return { ...reading, papers };
}

/** Tells the steps of a part of the work, from one share of it to another, as characters of the whole. */
function parts(length: number) {
  return function* <Result>(
    from: number,
    to: number,
    steps: Generator<number, Result>,
  ): Generator<number, Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield Math.min(length, Math.round(length * from + step.value * (to - from)));
    }
  };
}

/** An innkalling or a referat as HTML: it says so in its first words, and is not one meeting of several. */
function isPaperItself(lines: readonly Line[]): boolean {
  let meetings = 0;
  for (const line of lines)
    if (line.heading > 0 && rowCaseToken(line.text) === null && readMeetingDates(line.text).length > 0)
      meetings += 1;
  return meetings < 2 && beginsAsPaper(lines);
}

/** The lines of a PDF, each as a block: what a council writes on its page is written in whole blocks. */
function isPrintedText(lines: readonly Line[]): boolean {
  return !lines.some(({ whole, heading }) => whole && heading === 0);
}

export function readDocument(source: SourceDocument): DocumentReading {
  const steps = readDocumentInSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
