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
 * True on the way from a word to its card, above or below it: an area whose sides run straight from the far
 * corners of the word to the near corners of the card, and then the card itself.
 */
export function isOnWay(word: Box, card: Box, { x, y }: Point): boolean {
  const below = card.top > word.top;
  const start = below ? word.top : word.bottom;
  const end = below ? card.top : card.bottom;
  const share = end === start ? 1 : Math.min((y - start) / (end - start), 1);
  if (share < 0 || y < Math.min(word.top, card.top) || y > Math.max(word.bottom, card.bottom)) return false;
  const left = word.left + (card.left - word.left) * share;
  const right = word.right + (card.right - word.right) * share;
  return x >= left && x <= right;
}
