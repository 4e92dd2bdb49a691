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

/** Shares of the viewport's width and height: the middle first, then where columns and edges may be. */
const GRID: readonly (readonly [across: number, down: number])[] = [0.5, 0.25, 0.75].flatMap((across) =>
  [0.4, 0.05, 0.75, 0.2, 0.6, 0.95].map((down) => [across, down] as const),
);
/**
 * ms for looking around. Chromium's hit test walks all siblings: next to nothing on an ordinary page, 7 ms for each
 * point in one with 30,000 paragraphs.
 */
const LOOK = 4;

/**
 * Text positions spread over the viewport, each the nearest to one point of a grid. Costs a layout if the page
 * has one due.
 */
export function visiblePositions(document: Document): readonly TextPosition[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const positions: TextPosition[] = [];
  const start = performance.now();
  for (const [across, down] of GRID) {
    const position = positionAt(document, innerWidth * across, innerHeight * down);
    if (position !== null) positions.push(position);
    if (performance.now() - start > LOOK) break;
  }
  return positions;
}
