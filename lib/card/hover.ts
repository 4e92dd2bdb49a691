/**
 * Opens and closes the card by mouse, pen and touch: turns pointer events into those of `intent.ts`, and its
 * states into calls. Events that a script made are not the reader's and are passed over.
 */
import { around, distanceTo, isOnWay, type Point } from './box.ts';
import type { Card, CardAnchor, OpenedBy } from './contract.ts';
import {
  deadline,
  type HoverEvent,
  type HoverState,
  hoverStep,
  IDLE,
  NEVER,
  type Over,
  SPEED_GATE,
} from './intent.ts';
import { watchTaps } from './taps.ts';
import { listen, onceAFrame } from './until.ts';

export interface HoverOptions {
  readonly card: Card;
  /** The mention at a point of the layout viewport; the same `id` for the same mention. Called once a frame at most. */
  readonly anchorAt: (x: number, y: number) => CardAnchor | null;
  /** Asked to show the card of a mention: calls `card.show`, before it returns. */
  readonly open: (anchor: CardAnchor, openedBy: OpenedBy) => void;
  readonly signal: AbortSignal;
}

/** Where the pointer was, and when. */
interface Sample extends Point {
  readonly at: number;
}

/** ms without a movement after which a sweep has ended: two frames. The wait for intent counts from the movement. */
const STOPPED = 35;

/** On the clock of `Event.timeStamp`, ms. */
const now = () => performance.now();

export function watchHover({ card, anchorAt, open, signal }: HoverOptions): void {
  let state: HoverState = IDLE;
  let sample: Sample | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inFrame = onceAFrame(signal);
  /** Mentions that the state may name. */
  const seen = new Map<number, CardAnchor>();

  function dispatch(event: HoverEvent): void {
    const before = state;
    state = hoverStep(before, event);
    if (state.is === 'open' && (before.is !== 'open' || before.target !== state.target)) {
      const anchor = seen.get(state.target);
      if (anchor !== undefined) open(anchor, 'pointer');
    } else if (before.is === 'open' && state.is !== 'open' && event.is !== 'closed' && event.is !== 'taken') {
      card.hide();
    }
    if (state === IDLE) seen.clear();
    clearTimeout(timer);
    const due = deadline(state);
    if (due === null || signal.aborted) return;
    timer = setTimeout(() => {
      if (follow()) dispatch({ is: 'waited', at: Math.max(now(), due) });
    }, due - now());
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

  function overAt({ x, y }: Point, onCard: boolean): Over {
    if (onCard) return 'card';
    const anchor = anchorAt(x, y);
    if (anchor === null) return null;
    seen.set(anchor.id, anchor);
    return anchor.id;
  }

  function move(next: Sample, onCard: boolean): void {
    const { at } = next;
    const last = sample ?? next;
    sample = next;
    if (!follow()) return;
    const travelled = Math.hypot(next.x - last.x, next.y - last.y);
    const speed = travelled / Math.max(at - last.at, 1);
    // A sweep while no card is open, and none was closed by the reader here: nothing hangs on what it passes over.
    if (speed > SPEED_GATE && state.is === 'closed' && state.next?.since !== NEVER) {
      if (state !== IDLE) dispatch({ is: 'held' });
      clearTimeout(timer);
      // Unless it has moved on by then, or left, or the page has scrolled under it.
      timer = setTimeout(() => sample === next && move(next, onCard), STOPPED);
      return;
    }
    const over = overAt(next, onCard);
    // Browsers report a move when the page moved under a pointer at rest.
    if (last !== next && travelled === 0) {
      dispatch({ is: 'scrolled', at, over });
      return;
    }
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
    const { clientX: x, clientY: y, timeStamp: at } = event;
    // Browsers tell of it once a frame.
    move({ x, y, at }, event.target === card.host);
  }

  function onLeave(): void {
    sample = null;
    if (follow()) dispatch({ is: 'scrolled', at: now(), over: null });
  }

  function onScroll(): void {
    sample &&= { ...sample };
    if (state === IDLE) return;
    inFrame(() => {
      if (sample === null || !follow()) return;
      const onCard = document.elementFromPoint(sample.x, sample.y) === card.host;
      dispatch({ is: 'scrolled', at: now(), over: overAt(sample, onCard) });
    });
  }

  listen(window, 'pointermove', onMove, signal);
  listen(window, 'scroll', onScroll, signal);
  // Not caught on the way: only the root's own leave counts.
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  watchTaps({
    card,
    anchorAt,
    open(anchor) {
      dispatch({ is: 'taken' });
      open(anchor, 'touch');
    },
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
