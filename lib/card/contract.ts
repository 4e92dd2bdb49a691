/**
 * What the page hands to the card and gets from it. The card finds nothing in the page by itself: it is told
 * where the mention stands, what it is, and whom to ask.
 */
import type { CardKey } from '../model/card.ts';
import type { CardDrawing, PaperPage, ShownFocus } from '../model/card-drawing.ts';
import type { CardKit } from '../model/card-kit.ts';
import type { Box } from './box.ts';

/** A place in the page that a card can belong to. */
export interface CardAnchor {
  /** Same number for the same place, as long as the page does not change. */
  readonly id: number;
  /** What its card is asked for by. */
  readonly key: CardKey;
  /** Where the mention is now, one box a line, in px of the layout viewport. Empty when it is gone. */
  readonly boxes: () => readonly Box[];
  /** A text of the mention: decides which modal dialog the card must live in. */
  readonly node: Node;
}

export type OpenedBy = 'pointer' | 'touch' | 'keyboard';

/** Where "open" leads: a side panel opens on a click in Chrome; Firefox opens the workspace instead. */
export type OpenTarget = 'side-panel' | 'workspace';

export interface CardRequest {
  readonly anchor: CardAnchor;
  /** Asks for the drawing; asked again when the reader presses "try again". Null: no answer is to be had. */
  readonly load: () => Promise<CardDrawing | null>;
  readonly openedBy: OpenedBy;
}

/** `failed`: nobody answered, in time or at all. */
export type CardBody = CardDrawing | 'loading' | 'failed';

export type CardState =
  | { readonly is: 'closed' }
  /** Asked for, not yet visible: the answer is about to come. */
  | { readonly is: 'pending'; readonly request: CardRequest; readonly pinned: false }
  | { readonly is: 'open'; readonly request: CardRequest; readonly pinned: boolean };

export interface CardOptions {
  readonly kit: CardKit;
  readonly openTarget: OpenTarget;
  /** Opens a case or a term in a window of ours. False: it could not be opened. */
  readonly open: (target: OpenTarget, key: CardKey, focus: ShownFocus | PaperPage) => Promise<boolean>;
  /** Takes the card, its host and every listener away. */
  readonly signal: AbortSignal;
}

export interface Card {
  /** The one element that Saksspor adds to a page. Not in the page before the first card or announcement. */
  readonly host: HTMLElement;
  readonly state: CardState;
  /** True while nothing but the reader may close or replace it: pinned, or holding the keyboard's focus. */
  readonly held: boolean;
  /** Where the card is now, in px of the layout viewport; null when it is not visible. */
  readonly box: () => Box | null;
  /** Shows a card, in place of the one that is open. */
  readonly show: (request: CardRequest) => void;
  /** Closes it; gives focus and selection back if the card has them. */
  readonly hide: () => void;
  /** Says something to a screen reader, politely. Works without an open card. */
  readonly announce: (text: string) => void;
}
