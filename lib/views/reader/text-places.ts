/** From a stretch of the paper's text to its place on the pages, and there. */
import type { LaidText } from '../../pdf/text-of-pages.ts';

/** ms. As the marks in a page flash: long enough to be found, short enough not to be taken for a selection. */
const FLASH_TIME = 1600;
export const FLASH = 'saksspor-flash';

export interface TextPlacesOptions {
  readonly text: () => LaidText;
  readonly nodeOf: (page: number, piece: number) => Text | null;
  readonly isWhole: () => boolean;
  readonly watchLaid: (listener: () => void, signal: AbortSignal) => void;
  readonly goToPage: (number: number) => void;
  readonly signal: AbortSignal;
}

export interface TextPlaces {
  readonly goTo: (start: number, end: number) => void;
}

/** The range of text.slice(start, end); null where it is not laid yet, or holds no letter of a piece. */
export function rangeOf(
  { pieces }: LaidText,
  nodeOf: TextPlacesOptions['nodeOf'],
  start: number,
  end: number,
): StaticRangeInit | null {
  const from = nodeAt(pieces, nodeOf, start);
  const to = nodeAt(pieces, nodeOf, end - 1);
  if (from === null || to === null) return null;
  return {
    startContainer: from.node,
    startOffset: Math.min(from.at, from.node.length),
    endContainer: to.node,
    endOffset: Math.min(to.at + 1, to.node.length),
  };
}

function nodeAt(
  pieces: LaidText['pieces'],
  nodeOf: TextPlacesOptions['nodeOf'],
  offset: number,
): { readonly node: Text; readonly at: number } | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.begin ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const placed = pieces[low - 1];
  const node = placed === undefined ? null : nodeOf(placed.page, placed.piece);
  return placed === undefined || node === null ? null : { node, at: offset - placed.begin };
}

export function textPlaces({
  text,
  nodeOf,
  isWhole,
  watchLaid,
  goToPage,
  signal,
}: TextPlacesOptions): TextPlaces {
  let waiting: { readonly start: number; readonly end: number } | null = null;
  let flashEnds: ReturnType<typeof setTimeout> | undefined;

  const tryToGo = (): void => {
    if (waiting === null) return;
    const { start, end } = waiting;
    const laid = text();
    if (end > laid.text.length && !isWhole()) return;
    waiting = null;
    const place = rangeOf(laid, nodeOf, start, end);
    if (place === null) return;
    showRange(place);
    clearTimeout(flashEnds);
    CSS.highlights.set(FLASH, new Highlight(new StaticRange(place)));
    flashEnds = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_TIME);
  };
  watchLaid(tryToGo, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(flashEnds);
    CSS.highlights.delete(FLASH);
  });
  return {
    goTo: (start, end) => {
      waiting = { start, end: Math.max(end, start + 1) };
      const page = text().pages.findLastIndex((begin) => begin <= start);
      if (page !== -1 && start < text().text.length) goToPage(page + 1);
      tryToGo();
    },
  };
}

/** Scrolls to it, unless it is well in sight already. */
export function showRange(place: StaticRangeInit): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const [box] = range.getClientRects();
  if (box === undefined) return;
  const inSight = box.top >= innerHeight * 0.2 && box.bottom <= innerHeight * 0.8;
  const across = box.left < 0 || box.right > innerWidth ? box.left - innerWidth * 0.3 : 0;
  if (inSight && across === 0) return;
  scrollBy({ top: inSight ? 0 : box.top - innerHeight * 0.4, left: across, behavior: 'instant' });
}
