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
  const all = (edge: keyof Box) => boxes.map((box) => box[edge]);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...all('left')),
    top: Math.min(...all('top')),
    right: Math.max(...all('right')),
    bottom: Math.max(...all('bottom')),
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
export function isOnWay(word: Box, card: Box, point: Point): boolean {
  const whole = around([word, card]);
  if (whole === null || distanceTo(whole, point) > 0) return false;
  const edge = card.top > word.top ? 'top' : 'bottom';
  const way = card[edge] - word[edge];
  const share = way === 0 ? 1 : Math.min((point.y - word[edge]) / way, 1);
  const between = (side: 'left' | 'right') => word[side] + (card[side] - word[side]) * share;
  return point.x >= between('left') && point.x <= between('right');
}
