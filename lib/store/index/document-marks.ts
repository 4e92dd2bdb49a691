/** By what a document is known again. */
import type { DocumentId, SourceDocument } from '../../model/document.ts';
import { fingerprint } from '../../papers/fingerprint.ts';

export interface DocumentMarks {
  /** Of origin and content. */
  readonly id: DocumentId;
  /** Of text and links, whatever the origin: the same paper at another address has the same one. */
  readonly contentMark: string;
}

/** Characters: a step of one or two ms. */
const PIECE = 200_000;

/** Yields after each piece of the text. */
export function* documentMarksInSteps({
  origin,
  text,
  links,
}: Pick<SourceDocument, 'origin' | 'text' | 'links'>): Generator<void, DocumentMarks> {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE) {
    pieces.push(fingerprint(text.slice(start, start + PIECE)));
    yield;
  }
  const contentMark = fingerprint(text.length, pieces, links);
  return { id: fingerprint(origin, contentMark) as DocumentId, contentMark };
}
