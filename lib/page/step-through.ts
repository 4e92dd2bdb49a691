/** Goes from mark to mark by keyboard, and knows which one the reader means. */
import { HOST } from './element-kind.ts';
import { findAt, indexFrom, isIntact, type PageMentions, type Placed } from './mention-places.ts';
import { boxesOf, visiblePositions } from './visible-text.ts';

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

  return {
    step: (found, marks, direction) => {
      const from = stepped() ?? inFocus(document, found) ?? inSelection(document, found);
      const start = from === null ? firstVisible(document, found) : from.mention.start;
      const after = marks.findIndex(({ mention }) => mention.start >= start);
      const here = after === -1 ? marks.length : after;
      const isOnMark = from !== null && marks[here]?.id === from.id;
      const first = direction === -1 ? here - 1 : here + (isOnMark ? 1 : 0);
      for (let count = 0; count < marks.length; count += 1) {
        const placed = marks[(first + count * direction + 2 * marks.length) % marks.length];
        if (placed === undefined || !isIntact(placed) || boxesOf(placed.place).length === 0) continue;
        last = { placed, focus: document.activeElement };
        return placed;
      }
      return null;
    },
    current: (found, marks) => {
      const there = stepped() ?? inFocus(document, found) ?? inSelection(document, found);
      if (there !== null) return there;
      const start = firstVisible(document, found);
      return marks.find(({ mention }) => mention.start >= start) ?? null;
    },
  };
}

function inFocus(document: Document, found: PageMentions): Placed | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const index = indexFrom(found, node, 0);
    if (index === null) continue;
    const placed = found.mentions[index];
    return placed !== undefined && element.contains(placed.place.startContainer) && isIntact(placed)
      ? placed
      : null;
  }
  return null;
}

function inSelection(document: Document, found: PageMentions): Placed | null {
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return null;
  const placed = findAt(found.page, found.mentions, node, selection.focusOffset);
  return placed !== null && isIntact(placed) ? placed : null;
}

/** Offset in the text of the first mention in sight; 0 where none is. */
function firstVisible(document: Document, found: PageMentions): number {
  let first: number | null = null;
  for (const { node, offset } of visiblePositions(document)) {
    const start = found.mentions[indexFrom(found, node, offset) ?? -1]?.mention.start;
    if (start !== undefined && (first === null || start < first)) first = start;
  }
  return first ?? 0;
}
