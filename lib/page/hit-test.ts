/**
 * The mention under the pointer. Asks for the caret position, not for highlights: `highlightsFromPoint` costs
 * up to 23 ms a call with many ranges, and a mention that is not painted can be hovered too. Text that cannot be
 * selected has a caret position as well (buttons, `user-select: none`; tried in both engines).
 */
import { findAt, isIntact, type PageMentions, type Placed } from './mention-places.ts';
import { boxesOf } from './visible-text.ts';

/** The mention whose letters lie at a point of the layout viewport. At most one call a frame. */
export function mentionAt(document: Document, found: PageMentions, x: number, y: number): Placed | null {
  const position = document.caretPositionFromPoint(x, y);
  const placed = position && findAt(found, position.offsetNode, position.offset);
  if (placed === null || !isIntact(placed)) return null;
  // A caret stands only in text that is shown.
  const covers = boxesOf(placed.place, true).some(
    ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return covers ? placed : null;
}
