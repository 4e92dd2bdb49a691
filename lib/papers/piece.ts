/** A piece is a run of words with its place: a line, or a cell of a table. Quotes are made of pieces. */
import type { Quote } from '../model/paper.ts';
import { joinLines } from './wording.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces as one quote, or null where they hold no words. Neighbouring pieces share one span. */
export function quote(pieces: readonly Piece[]): Quote | null {
  const text = joinLines(pieces.map((piece) => piece.text));
  if (text === '') return null;
  return {
    text,
    spans: pieces.filter((piece) => piece.text !== '').map(({ start, end }) => ({ start, end })),
  };
}

export function joinPieces(pieces: readonly Piece[]): string {
  return joinLines(pieces.map((piece) => piece.text));
}
