/** Opens and closes the card by mouse, pen and touch. (Being built: the signature stands.) */
import type { Card, CardAnchor, OpenedBy } from './contract.ts';

export interface HoverOptions {
  readonly document: Document;
  readonly card: Card;
  /** The mention at a point of the layout viewport; the same `id` for the same mention. Called once a frame. */
  readonly anchorAt: (x: number, y: number) => CardAnchor | null;
  /** Asked to show the card of a mention: calls `card.show`. */
  readonly open: (anchor: CardAnchor, openedBy: OpenedBy) => void;
  readonly signal: AbortSignal;
}

export declare function watchHover(options: HoverOptions): void;
