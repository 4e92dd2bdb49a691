/** Measures the card and puts it where `placement.ts` says. */
import type { Box } from './box.ts';
import { cardWidth, isSheet, keepInside, placeCard, type Side } from './placement.ts';

export interface Frame {
  /** Beside the mention's lines, at least one. */
  readonly place: (view: Box, lines: readonly Box[]) => void;
  /** Where it is, moved only as far as the view demands. */
  readonly keep: (view: Box) => void;
  /** The next placement may choose its side anew. */
  readonly forgetSide: () => void;
}

export function createFrame(box: HTMLElement): Frame {
  let side: Side | null = null;

  const set = (property: string, px: number) => box.style.setProperty(property, `${px}px`);

  /** Height that the content would like, px, however far it is scrolled now. */
  function naturalHeight(): number {
    return box.scrollHeight + box.offsetHeight - box.clientHeight;
  }

  return {
    place(view, lines) {
      box.classList.toggle('sheet', isSheet(view));
      set('width', cardWidth(view));
      const placement = placeCard(view, lines, naturalHeight(), side);
      side = placement.side;
      set('left', placement.left);
      set('top', placement.top);
      set('max-height', placement.height);
    },
    keep(view) {
      const height = view.bottom - view.top;
      const now = box.getBoundingClientRect();
      set('width', Math.min(now.width, view.right - view.left));
      set('max-height', Math.min(now.height, height));
      const { left, top } = keepInside(view, box.getBoundingClientRect());
      set('left', left);
      set('top', top);
    },
    forgetSide() {
      side = null;
    },
  };
}
