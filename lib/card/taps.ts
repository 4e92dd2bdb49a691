/**
 * Presses: outside the card they close it, a tap of finger or pen on a mention opens one. Nothing is prevented:
 * a tap on a link, a button or a field is the page's, and no card opens there.
 */
import type { Card, CardAnchor } from './contract.ts';

/** px that a finger rolls in a tap; the slop of Android's touch system is 8 dp. */
const TAP_SLOP = 10;
/** ms; a longer press is the browser's (selection, menu). */
const TAP_TIME = 500;

const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,option,[role=button],[role=link],[role=tab],[onclick],[contenteditable]';

interface Press {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** The mention whose card the press closed. */
  readonly closed: number | null;
}

export function watchTaps(options: {
  readonly document: Document;
  readonly card: Card;
  readonly anchorAt: (x: number, y: number) => CardAnchor | null;
  readonly open: (anchor: CardAnchor) => void;
  readonly signal: AbortSignal;
}): void {
  const { document, card, anchorAt, open, signal } = options;
  let press: Press | null = null;

  function onDown(event: PointerEvent): void {
    press = null;
    if (!event.isTrusted || event.target === card.host) return;
    const { state } = card;
    const closes = state.is === 'pending' || (state.is === 'open' && !state.pinned);
    if (closes) card.hide('outside');
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    const closed = closes ? state.request.anchor.id : null;
    press = { x: event.clientX, y: event.clientY, at: event.timeStamp, closed };
  }

  function onUp(event: PointerEvent): void {
    const start = press;
    press = null;
    if (start === null || !event.isTrusted || event.timeStamp - start.at > TAP_TIME) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    const anchor = anchorAt(event.clientX, event.clientY);
    if (anchor !== null && anchor.id !== start.closed) open(anchor);
  }

  const listening = { capture: true, passive: true, signal };
  const view = document.defaultView;
  view?.addEventListener('pointerdown', onDown, listening);
  view?.addEventListener('pointerup', onUp, listening);
  view?.addEventListener(
    'pointercancel',
    () => {
      press = null;
    },
    listening,
  );
}
