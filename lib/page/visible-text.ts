/** Where text stands on the screen: from a point to a text position, and from a place to its boxes. */
import { lastNotAbove, type Place } from './page-text.ts';

/** px of the layout viewport, one for each line. The same shape as `Box` of lib/card. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a closed `details` holds has boxes, but is not shown. */
function isShown(element: Element | null): boolean {
  return (
    element?.checkVisibility({ visibilityProperty: true }) === true && !element.matches('details:not([open])')
  );
}

/** Boxes of a place; empty where it is not there any more, or not shown (a closed accordion). */
export function boxesOf(
  { startContainer, startOffset, endContainer, endOffset }: Place,
  shown = isShown(startContainer.parentElement),
): readonly LineBox[] {
  if (!shown || startOffset > startContainer.length || endOffset > endContainer.length) return [];
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * How many of the places lie above a height of the viewport (px). Places come in reading order, so that a
 * search by halves does; a hit test would walk all siblings in Chromium (7 ms in a page of 30,000 paragraphs).
 * Text in a column of its own may be counted on the wrong side. Costs a layout if the page has one due.
 */
export function countAbove(places: readonly { readonly place: Place }[], height: number): number {
  return (
    lastNotAbove(
      places.length,
      (index) => bottomOf(places[index]?.place) ?? Number.NEGATIVE_INFINITY,
      height,
    ) + 1
  );
}

/** The lower end of a place, or of what stands before it where it is not laid out. */
function bottomOf(place: Place | undefined): number | undefined {
  const box = place && boxesOf(place).at(-1);
  if (box !== undefined) return box.bottom;
  let element: Element | null = place?.startContainer.parentElement ?? null;
  let isBefore = false;
  while (element !== null) {
    if (isShown(element)) {
      const { top, bottom } = element.getBoundingClientRect();
      return isBefore ? bottom : top;
    }
    isBefore = element.previousElementSibling !== null;
    element = element.previousElementSibling ?? element.parentElement;
  }
  return undefined;
}
