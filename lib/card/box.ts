/** Rectangles in px, and the few questions that placement and the grace path ask of them. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The smallest box around all of them; null of none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Distance in px from a point to a box; 0 inside it. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}

/**
 * True in the straight-sided area that two boxes span, one above the other: the way from a word to its card.
 * At the height between them its sides run straight from the corners of one to the corners of the other.
 */
export function isBetween(first: Box, second: Box, { x, y }: Point): boolean {
  const [upper, lower] = first.top <= second.top ? [first, second] : [second, first];
  if (y < upper.top || y > lower.bottom) return false;
  const share = Math.min(Math.max((y - upper.top) / Math.max(lower.top - upper.top, 1), 0), 1);
  const left = upper.left + (lower.left - upper.left) * share;
  const right = upper.right + (lower.right - upper.right) * share;
  return x >= left && x <= right;
}
