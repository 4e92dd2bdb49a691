/** The part of a long text that is drawn at once. A whole book in one element makes a browser stand still. */
import type { SourceSpan } from '../../model/paper.ts';

/** Characters. About forty pages. */
export const PART_LENGTH = 60_000;

/** Cut where lines end, so that no line stands in two parts; every character is in exactly one. */
export function textParts(text: string): readonly SourceSpan[] {
  const parts: SourceSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const most = start + PART_LENGTH;
    const lineEnd = most < text.length ? text.lastIndexOf('\n', most) + 1 : text.length;
    const end = lineEnd > start ? lineEnd : most;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** The part that has the position; the last one for a position behind the text. */
export function partAt(parts: readonly SourceSpan[], position: number): number {
  const at = parts.findIndex(({ end }) => position < end);
  return at === -1 ? Math.max(0, parts.length - 1) : at;
}

/** The place, inside the part and the text. Null where nothing of it is. */
export function placeInPart(part: SourceSpan, place: SourceSpan | null): SourceSpan | null {
  if (place === null) return null;
  const start = Math.max(part.start, place.start);
  const end = Math.min(part.end, place.end);
  return start < end ? { start, end } : null;
}
