/** Laid pages → their text: pieces and what stands between them, one after the other. An account of every offset. */
import type { HeadingSpan } from '../model/mention.ts';
import type { LaidPage } from './laid-page.ts';

export interface PlacedPiece {
  /** Index in the pages that were given. */
  readonly page: number;
  /** Index in the page's pieces. */
  readonly piece: number;
  /** Where it begins in the text. */
  readonly begin: number;
}

export interface LaidText {
  readonly text: string;
  /** Where each page begins in the text: ascending, the first at 0. A page without text begins where the next does. */
  readonly pages: readonly number[];
  readonly headings: readonly HeadingSpan[];
  /** Those that are in the text, in text order. */
  readonly pieces: readonly PlacedPiece[];
}

export function textOfPages(pages: readonly LaidPage[]): LaidText {
  const parts: string[] = [];
  const begins: (number | null)[] = [];
  const headings: { start: number; end: number; level: number }[] = [];
  const pieces: PlacedPiece[] = [];
  let length = 0;
  pages.forEach((page, at) => {
    let first = true;
    page.pieces.forEach(({ text, dropped, separator, heading }, index) => {
      if (page.outside.has(index)) return;
      if (length > 0) {
        parts.push(separator);
        length += separator.length;
      }
      if (first) begins.push(at === 0 ? 0 : length);
      first = false;
      pieces.push({ page: at, piece: index, begin: length });
      const words = dropped === 0 ? text : text.slice(0, -dropped);
      const before = headings.at(-1);
      if (heading > 0) {
        const goesOn = before?.level === heading && before.end + separator.length === length;
        if (goesOn && !separator.includes('\n')) before.end = length + words.length;
        else headings.push({ start: length, end: length + words.length, level: heading });
      }
      parts.push(words);
      length += words.length;
    });
    if (first) begins.push(null);
  });
  return { text: parts.join(''), pages: filled(begins, length), headings, pieces };
}

/** Each that is missing is the next one's; the first page begins where the text does. */
function filled(begins: readonly (number | null)[], length: number): readonly number[] {
  let next = length;
  const all = begins.map(() => 0);
  for (let at = begins.length - 1; at > 0; at--) {
    next = begins[at] ?? next;
    all[at] = next;
  }
  return all;
}
