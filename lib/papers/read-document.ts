/**
 * A document → the papers it holds and the files it links to, whatever it is: a page, a file, pasted text. In steps
 * of a few milliseconds, so that a long document neither freezes a page nor keeps a cancel waiting.
 */
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { CaseDocument, SourceDocument } from '../model/document.ts';
import type { Paper, SourceSpan } from '../model/paper.ts';
import { readPapers } from './read-papers.ts';

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
  yield 0;
  const papers = readPapers(source.text);
  yield source.text.length;
  return { papers, caseDocuments: [] };
}

export function readDocument(source: SourceDocument): DocumentReading {
  const steps = readDocumentInSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
