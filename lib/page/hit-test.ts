/**
 * The mention under the pointer. Asks for the caret position, not for highlights: `highlightsFromPoint` costs
 * up to 23 ms a call with many ranges, and a mention that is not painted can be hovered too.
 */
import { findAt, indexFrom, isIntact, type PageMentions, type Placed } from './mention-places.ts';
import { boxesOf } from './visible-text.ts';

/** Boxes measured at most for one point where the browser gives no caret position in the text. */
const MEASURED = 50;

/** The mention whose letters lie at a point of the layout viewport. At most one call a frame. */
export function mentionAt(document: Document, found: PageMentions, x: number, y: number): Placed | null {
  const position = document.caretPositionFromPoint(x, y);
  if (position === null) return null;
  const { page, mentions } = found;
  if (page.order.has(position.offsetNode)) {
    const placed = findAt(page, mentions, position.offsetNode, position.offset);
    return placed !== null && covers(placed, x, y) ? placed : null;
  }
  // Text that cannot be selected, in a button for one, has no caret position in Firefox.
  const candidates = mentionsIn(found, document.elementFromPoint(x, y)?.childNodes ?? []);
  return candidates.find((placed) => covers(placed, x, y)) ?? null;
}

function mentionsIn(found: PageMentions, nodes: Iterable<Node>): readonly Placed[] {
  const inside: Placed[] = [];
  for (const node of nodes) {
    const first = indexFrom(found, node, 0);
    if (first === null) continue;
    for (let index = first; inside.length < MEASURED; index += 1) {
      const placed = found.mentions[index];
      if (placed?.place.startContainer !== node) break;
      inside.push(placed);
    }
  }
  return inside;
}

function covers(placed: Placed, x: number, y: number): boolean {
  if (!isIntact(placed)) return false;
  return boxesOf(placed.place).some(
    ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
