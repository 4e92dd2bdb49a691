/** Goes from mark to mark by keyboard, and knows which one the reader means. */
import { HOST } from '../detect/element-kind.ts';
import { findAt, isIntact, type PageMentions, type Placed } from './mention-places.ts';
import { boxesOf, countAbove } from './visible-text.ts';

export interface StepThrough {
  /** The next (1) or previous (-1) mark that can be seen, from where the reader is; round at the end. */
  readonly step: (found: PageMentions, marks: readonly Placed[], direction: 1 | -1) => Placed | null;
  /** Where the reader is: the mark last stepped to, the focused link's, the selection's, or the first in sight. */
  readonly current: (found: PageMentions, marks: readonly Placed[]) => Placed | null;
}

export function createStepThrough(document: Document): StepThrough {
  let last: { readonly placed: Placed; readonly focus: Element | null } | null = null;

  const stepped = (): Placed | null => {
    if (last === null || !isIntact(last.placed)) return null;
    const focus = document.activeElement;
    return focus === last.focus || focus?.localName === HOST ? last.placed : null;
  };

  const isAt = (found: PageMentions): Placed | null =>
    stepped() ?? inFocus(document, found) ?? inSelection(document, found);

  return {
    step: (found, marks, direction) => {
      const from = isAt(found);
      // The first mark that does not stand before where the reader is.
      const here =
        from === null
          ? countAbove(marks, 0)
          : marks.filter(({ mention }) => mention.start < from.mention.start).length;
      const skipsHere = direction === 1 && from !== null && marks[here]?.id === from.id;
      for (let count = 0; count < marks.length; count += 1) {
        const ahead = direction === 1 ? here + count + (skipsHere ? 1 : 0) : here - 1 - count;
        const placed = marks[(ahead + marks.length) % marks.length];
        if (placed === undefined || !isIntact(placed) || boxesOf(placed.place).length === 0) continue;
        last = { placed, focus: document.activeElement };
        return placed;
      }
      return null;
    },
    current: (found, marks) => isAt(found) ?? marks[countAbove(marks, 0)] ?? null,
  };
}

function inFocus(document: Document, found: PageMentions): Placed | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  return found.mentions.find((one) => element.contains(one.place.startContainer) && isIntact(one)) ?? null;
}

function inSelection(document: Document, found: PageMentions): Placed | null {
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return null;
  const placed =
    findAt(found, node, selection.focusOffset) ??
    found.mentions.find(
      ({ place }) => !selection.isCollapsed && selection.containsNode(place.startContainer, true),
    );
  return placed !== undefined && isIntact(placed) ? placed : null;
}
