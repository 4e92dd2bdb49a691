/**
 * Presses: outside the card they close it, a tap of finger or pen on a mention opens one. Nothing is prevented:
 * a tap on a link, a button or a field is the page's, and no card opens there.
 */
import type { Card, CardAnchor } from './contract.ts';
import { listen } from './until.ts';

/** px that a finger rolls in a tap; the slop of Android's touch system is 8 dp. */
const TAP_SLOP = 10;
/** ms; a longer press is the browser's (selection, menu). */
const TAP_TIME = 500;

const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,option,[role=button],[role=link],[role=tab],[onclick],[contenteditable]';

export function watchTaps(options: {
  readonly card: Card;
  readonly anchorAt: (x: number, y: number) => CardAnchor | null;
  readonly open: (anchor: CardAnchor) => void;
  readonly signal: AbortSignal;
}): void {
  const { card, anchorAt, open, signal } = options;
  /** A press that is cancelled is followed by none that ends: nothing needs to forget it. */
  let pressed: PointerEvent | null = null;
  /** The mention whose card the press closed. */
  let closed: number | null = null;

  function onDown(event: PointerEvent): void {
    pressed = null;
    if (!event.isTrusted || event.target === card.host) return;
    const { state } = card;
    closed = null;
    if (state.is !== 'closed' && !state.pinned) {
      closed = state.request.anchor.id;
      card.hide();
    }
    if (event.pointerType !== 'mouse' && event.isPrimary) pressed = event;
  }

  function onUp(event: PointerEvent): void {
    const start = pressed;
    pressed = null;
    if (start === null || !event.isTrusted || event.timeStamp - start.timeStamp > TAP_TIME) return;
    const { clientX: x, clientY: y, target } = event;
    if (Math.hypot(x - start.clientX, y - start.clientY) > TAP_SLOP) return;
    if (target instanceof Element && target.closest(INTERACTIVE)) return;
    const anchor = anchorAt(x, y);
    if (anchor !== null && anchor.id !== closed) open(anchor);
  }

  listen(window, 'pointerdown', onDown, signal);
  listen(window, 'pointerup', onUp, signal);
}
