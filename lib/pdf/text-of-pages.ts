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

export interface PagesText {
  readonly text: string;
  /** Where each page begins in the text: ascending, the first at 0. A page without text begins where the next does. */
  readonly pages: readonly number[];
  readonly headings: readonly HeadingSpan[];
}

export interface LaidText extends PagesText {
  /** Those that are in the text, in text order. */
  readonly pieces: readonly PlacedPiece[];
}

export function textOfPages(pages: readonly LaidPage[]): LaidText {
  const writer = writePages();
  const pieces = pages.flatMap((page) => writer.add(page));
  return { ...writer.end(), pieces };
}

/** For pages that come one at a time: nothing of a page is kept but its text. */
export function writePages(): {
  /** The page's pieces that are in the text. */
  add(page: LaidPage): readonly PlacedPiece[];
  /** The text so far; more may be added behind it. */
  end(): PagesText;
} {
  const parts: string[] = [];
  const begins: (number | null)[] = [];
  const headings: { start: number; end: number; level: number }[] = [];
  let length = 0;
  return {
    add(page) {
      const pieces: PlacedPiece[] = [];
      const words: string[] = [];
      page.pieces.forEach(({ text, dropped, separator, heading }, index) => {
        if (page.outside.has(index)) return;
        const between = length > 0 ? separator : '';
        const start = length + between.length;
        const shown = dropped === 0 ? text : text.slice(0, -dropped);
        const before = headings.at(-1);
        length = start + shown.length;
        words.push(between, shown);
        pieces.push({ page: begins.length, piece: index, begin: start });
        if (heading === 0) return;
        const goesOn = before?.level === heading && before.end + between.length === start;
        if (goesOn && !between.includes('\n')) before.end = length;
        else headings.push({ start, end: length, level: heading });
      });
      begins.push(pieces[0]?.begin ?? null);
      parts.push(words.join(''));
      return pieces;
    },
    end: () => ({
      text: parts.join(''),
      pages: filled(begins, length),
      // The last one may go on with the next page.
      headings: headings.map((heading) => ({ ...heading })),
    }),
  };
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
