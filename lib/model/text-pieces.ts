/** A long text in pieces, each a step of work: none ends inside a paragraph, unless that is longer than a piece. */
import type { SourceSpan } from './paper.ts';

/** Characters: to search them for definitions takes a millisecond or two of the processor. */
const PIECE = 8_000;

/** Stretches that together are the text. */
export function* textPieces(text: string): Generator<SourceSpan> {
  let start = 0;
  while (start < text.length) {
    const end = start + PIECE >= text.length ? text.length : pieceEnd(text, start);
    yield { start, end };
    start = end;
  }
}

/** After the last blank line of the piece, else after its last line, else after its last word. */
function pieceEnd(text: string, start: number): number {
  const piece = text.slice(start, start + PIECE);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = piece.lastIndexOf(gap);
    if (at > PIECE / 2) return start + at + gap.length;
  }
  return start + PIECE;
}
