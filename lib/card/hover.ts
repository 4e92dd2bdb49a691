/**
 * Opens and closes the card by mouse, pen and touch: turns pointer events into those of `intent.ts`, and its
 * states into calls. Events that a script made are not the reader's and are passed over.
 */
import { around, distanceTo, isOnWay, type Point } from './box.ts';
import type { Card, CardAnchor, OpenedBy } from './contract.ts';
import { deadline, type HoverEvent, type HoverState, hoverStep, IDLE, type Over } from './intent.ts';
import { watchTaps } from './taps.ts';

export interface HoverOptions {
  readonly document: Document;
  readonly card: Card;
  /** The mention at a point of the layout viewport; the same `id` for the same mention. Called once a frame. */
  readonly anchorAt: (x: number, y: number) => CardAnchor | null;
  /** Asked to show the card of a mention: calls `card.show`, before it returns. */
  readonly open: (anchor: CardAnchor, openedBy: OpenedBy) => void;
  readonly signal: AbortSignal;
}

interface Sample extends Point {
  readonly at: number;
  readonly onCard: boolean;
}

export function watchHover(options: HoverOptions): void {
  const { document, card, anchorAt, open, signal } = options;
  const view = document.defaultView;
  if (view === null) return;
  let state: HoverState = IDLE;
  let sample: Sample | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Mentions that the state may name. */
  const seen = new Map<number, CardAnchor>();

  function dispatch(event: HoverEvent): void {
    const before = state;
    state = hoverStep(before, event);
    if (state.is === 'open' && (before.is !== 'open' || before.target !== state.target)) {
      const anchor = seen.get(state.target);
      if (anchor !== undefined) open(anchor, 'pointer');
    } else if (before.is === 'open' && state.is !== 'open' && event.is !== 'closed' && event.is !== 'taken') {
      card.hide('left');
    }
    if (state.is === 'idle') seen.clear();
    clearTimeout(timer);
    const due = deadline(state);
    if (due === null || signal.aborted) return;
    timer = setTimeout(
      () => {
        if (follow()) dispatch({ is: 'waited', at: Math.max(performance.now(), due) });
      },
      Math.max(due - performance.now(), 0),
    );
  }

  /** Takes in what became of the card by other means. False while the card is held: the pointer has no say. */
  function follow(): boolean {
    if (state.is === 'open') {
      if (card.state.is === 'closed') dispatch({ is: 'closed' });
      else if (card.state.request.anchor.id !== state.target) dispatch({ is: 'taken' });
    }
    if (card.held) dispatch({ is: 'held' });
    return !card.held;
  }

  function overAt({ x, y, onCard }: Sample): Over {
    if (onCard) return 'card';
    const anchor = anchorAt(x, y);
    if (anchor === null) return null;
    seen.set(anchor.id, anchor);
    return anchor.id;
  }

  function move(next: Sample): void {
    const last = sample;
    sample = next;
    if (!follow()) return;
    const over = overAt(next);
    const { at } = next;
    const travelled = last === null ? 0 : Math.hypot(next.x - last.x, next.y - last.y);
    // Browsers report a move when the page moved under a pointer at rest.
    if (last !== null && travelled === 0) {
      dispatch({ is: 'scrolled', at, over });
      return;
    }
    const speed = last === null ? 0 : travelled / Math.max(at - last.at, 1);
    const cardBox = card.box();
    const lines = card.state.is === 'open' ? around(card.state.request.anchor.boxes()) : null;
    const onPath = cardBox !== null && lines !== null && isOnWay(lines, cardBox, next);
    const distance = cardBox === null ? 0 : distanceTo(cardBox, next);
    dispatch({ is: 'moved', at, over, speed, distance, onPath });
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      // Selecting or dragging: nothing opens, and nothing closes under the reader's hand.
      dispatch({ is: 'held' });
      return;
    }
    const next: Sample = {
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      onCard: event.target === card.host,
    };
    inFrame(() => move(next));
  }

  function onLeave(): void {
    sample = null;
    if (!follow()) return;
    dispatch({ is: 'moved', at: performance.now(), over: null, speed: 0, distance: 0, onPath: false });
  }

  function onScroll(): void {
    const last = sample;
    if (last === null || state.is === 'idle') return;
    inFrame(() => {
      if (!follow()) return;
      const onCard = document.elementFromPoint(last.x, last.y) === card.host;
      dispatch({ is: 'scrolled', at: performance.now(), over: overAt({ ...last, onCard }) });
    });
  }

  function inFrame(act: () => void): void {
    view?.cancelAnimationFrame(frame);
    frame = view?.requestAnimationFrame(() => !signal.aborted && act()) ?? 0;
  }

  const listening = { capture: true, passive: true, signal };
  view.addEventListener('pointermove', onMove, listening);
  view.addEventListener('scroll', onScroll, listening);
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  watchTaps({
    ...options,
    open(anchor) {
      dispatch({ is: 'taken' });
      open(anchor, 'touch');
    },
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
}
