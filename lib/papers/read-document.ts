/**
 * A document → the papers it holds and the files it links to, whatever it is: a page, a file, pasted text. In steps
 * of a few milliseconds, so that a long document neither freezes a page nor keeps a cancel waiting.
 */
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { CaseDocument, SourceDocument } from '../model/document.ts';
import type { Paper, SourceSpan } from '../model/paper.ts';
import { caseMentionsInSteps } from './case-mentions.ts';
import { readCouncilPage } from './council-page.ts';
import { readMeetingDates } from './dates.ts';
import { type Line, readLines } from './line.ts';
import { papersOfLines } from './read-papers.ts';
import { withReferences } from './references.ts';
import { splitPapers } from './sub-document.ts';

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
  const blocks = source.headings.length > 0 || source.origin.is === 'page';
  const lines = readLines(source.text, { headings: source.headings, blocks });
  yield source.text.length * LINES_SHARE;
  const reading =
    blocks && !isPaperItself(lines)
      ? readCouncilPage(source, lines)
      : { papers: papersOfLines(source.text, lines), caseDocuments: [] };
  yield source.text.length * PAPERS_SHARE;
  if (reading.papers.length === 0) return reading;
  const mentions = yield* along(caseMentionsInSteps(source), source.text.length);
  return { ...reading, papers: withReferences(reading.papers, source.text, mentions) };
}

/** How much of the work is done once lines and papers are read. */
const LINES_SHARE = 0.2;
const PAPERS_SHARE = 0.5;

/** The steps of the last part, told as characters of the whole. */
function* along<Result>(steps: Generator<number, Result>, length: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield length * PAPERS_SHARE + step.value * (1 - PAPERS_SHARE);
  }
}

/** An innkalling or a referat as HTML: it says so in its first words, and is not one meeting of several. */
function isPaperItself(lines: readonly Line[]): boolean {
  const meetings = lines.filter((line) => line.heading > 0 && readMeetingDates(line.text).length > 0);
  const [first] = splitPapers(lines);
  return first !== undefined && first.kind !== 'presentasjon' && meetings.length < 2;
}

export function readDocument(source: SourceDocument): DocumentReading {
  const steps = readDocumentInSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
