/** Measures the card and puts it where `placement.ts` says. */
import type { Box } from './box.ts';
import { cardWidth, isSheet, keepInside, placeCard, type Side } from './placement.ts';

export interface Frame {
  /** Beside the mention's lines, at least one. */
  readonly place: (view: Box, lines: readonly Box[]) => void;
  /** Where it is, moved only as far as the view demands. */
  readonly keep: (view: Box) => void;
}

/** One for each card that is shown: it keeps to its side. */
export function createFrame(box: HTMLElement): Frame {
  let side: Side | null = null;

  function set(sizes: Readonly<Record<string, number>>): void {
    for (const name in sizes) box.style.setProperty(name, `${sizes[name]}px`);
  }

  return {
    place(view, lines) {
      box.classList.toggle('sheet', isSheet(view));
      set({ width: cardWidth(view) });
      // The height that the content would like, however far it is scrolled now.
      const natural = box.scrollHeight + box.offsetHeight - box.clientHeight;
      const placement = placeCard(view, lines, natural, side);
      side = placement.side;
      set({ left: placement.left, top: placement.top, 'max-height': placement.height });
    },
    keep(view) {
      const { width, height } = box.getBoundingClientRect();
      set({
        width: Math.min(width, view.right - view.left),
        'max-height': Math.min(height, view.bottom - view.top),
      });
      set({ ...keepInside(view, box.getBoundingClientRect()) });
    },
  };
}
