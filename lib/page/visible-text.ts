/** Where text stands on the screen: from a point to a text position, and from a place to its boxes. */
import type { Place } from './page-text.ts';

/** px of the layout viewport, one for each line. The same shape as `Box` of lib/card. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextPosition {
  readonly node: Node;
  readonly offset: number;
}

/** The text position nearest to a point; null outside the viewport. */
export function positionAt(document: Document, x: number, y: number): TextPosition | null {
  const position = document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

/** Boxes of a place, empty where it is not laid out (a closed accordion). Offsets must be within the nodes. */
export function boxesOf(place: Place): readonly LineBox[] {
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * Text positions spread over the viewport, each the nearest to one point of a grid. Costs a layout if the page
 * has one due.
 */
export function* visiblePositions(document: Document): Generator<TextPosition> {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  for (const down of [0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.98]) {
    for (const across of [0.5, 0.25, 0.75]) {
      const position = positionAt(document, innerWidth * across, innerHeight * down);
      if (position !== null) yield position;
    }
  }
}
