/**
 * When the pointer means a card to open and when to close. A state machine without clock or DOM:
 *
 *            over a mention, slowly                    for OPEN_DELAY
 *     idle ─────────────────────────▶ waiting ─────────────────────────▶ open
 *      ▲  ◀──────────────── left ────────┘                             │   │
 *      │                                                               │   │ away from mention and card
 *      │ ◀──────────── off the mention ── dismissed ◀── Esc, button ───┘   │ for LEAVE_GRACE, or PATH_GRACE
 *      └───────────────────────────────────────────────────────────────────┘ on the way to the card
 *
 * `open` with another mention under the slow pointer for OPEN_DELAY is `open` for that one.
 */

/**
 * ms of slow hovering before a card opens. Page Previews waits 500 ms on links of running prose, where a card
 * is often unwanted; marks are rarer and the content is local, so that 300 ms is enough to tell a stop from a
 * pass, and below the 400 ms at which waiting is felt.
 */
export const OPEN_DELAY = 300;
/** px/ms above which the pointer is sweeping, not pointing: the threshold of 10ten Japanese Reader. */
export const SPEED_GATE = 0.5;
/** ms outside mention and card before it closes: the abandon delay of Page Previews. */
export const LEAVE_GRACE = 300;
/** ms without progress on the way to the card before it closes: long enough for an unsteady hand (WCAG 1.4.13). */
export const PATH_GRACE = 1000;

/** Id of the mention that the pointer is over, `card`, or null. */
export type Over = number | 'card' | null;

/** A mention that the pointer is waiting over. */
interface Waiting {
  readonly target: number;
  /** Since when the pointer has been slow over it, ms; `NEVER`: the reader closed its card and has not left it. */
  readonly since: number;
}

/** Such a wait has no end. */
export const NEVER = Number.POSITIVE_INFINITY;

export type HoverState =
  /** In the drawing: idle without `next`, otherwise waiting or dismissed. */
  | { readonly is: 'closed'; readonly next: Waiting | null }
  | {
      readonly is: 'open';
      readonly target: number;
      /** Another mention. */
      readonly next: Waiting | null;
      /** Since when the pointer has been away without coming nearer, and how near it has been, px. */
      readonly away: { readonly since: number; readonly nearest: number; readonly onPath: boolean } | null;
    };

export type HoverEvent =
  | {
      readonly is: 'moved';
      /** ms, any origin. */
      readonly at: number;
      readonly over: Over;
      /** px/ms. */
      readonly speed: number;
      /** px from the open card; 0 where there is none. */
      readonly distance: number;
      /** Between the mention and its card. */
      readonly onPath: boolean;
    }
  /** The page moved under a pointer at rest, or the pointer left the page: may close, never opens. */
  | { readonly is: 'scrolled'; readonly at: number; readonly over: Over }
  /** Time passed; sent at `deadline(state)`. */
  | { readonly is: 'waited'; readonly at: number }
  /** A card was opened for this mention by other means (a tap, a key). */
  | { readonly is: 'taken' }
  /** The card is held: nothing is pending. */
  | { readonly is: 'held' }
  /** The card closed, not by the pointer. */
  | { readonly is: 'closed' };

export const IDLE: HoverState = { is: 'closed', next: null };

function opened(target: number): HoverState {
  return { is: 'open', target, next: null, away: null };
}

/** When `waited` is due, ms; null when nothing is pending. */
export function deadline(state: HoverState): number | null {
  const due = Math.min(opensAt(state), closesAt(state));
  return due === NEVER ? null : due;
}

function opensAt({ next }: HoverState): number {
  return next === null ? NEVER : next.since + OPEN_DELAY;
}

function closesAt(state: HoverState): number {
  if (state.is === 'closed' || state.away === null) return NEVER;
  return state.away.since + (state.away.onPath ? PATH_GRACE : LEAVE_GRACE);
}

export function hoverStep(state: HoverState, event: HoverEvent): HoverState {
  switch (event.is) {
    case 'moved':
      return moved(settle(state, event.at), event);
    case 'scrolled':
      return scrolled(state, event.at, event.over);
    case 'waited':
      return settle(state, event.at);
    case 'taken':
      return IDLE;
    case 'held':
      return state.is === 'open' ? opened(state.target) : IDLE;
    case 'closed':
      return { is: 'closed', next: state.is === 'open' ? { target: state.target, since: NEVER } : null };
  }
}

/** Carries out what is due. */
function settle(state: HoverState, at: number): HoverState {
  const { next } = state;
  if (next !== null && at >= opensAt(state)) return opened(next.target);
  return at >= closesAt(state) ? { is: 'closed', next } : state;
}

function isOn(state: HoverState, over: Over): state is HoverState & { is: 'open' } {
  return state.is === 'open' && (over === 'card' || over === state.target);
}

function wait(before: Waiting | null, target: number, at: number, speed: number): Waiting {
  const goesOn = before?.target === target && (speed <= SPEED_GATE || before.since === NEVER);
  return goesOn ? before : { target, since: at };
}

function moved(state: HoverState, event: HoverEvent & { is: 'moved' }): HoverState {
  const { at, over, speed, distance, onPath } = event;
  if (isOn(state, over)) return opened(state.target);
  const next = typeof over === 'number' ? wait(state.next, over, at, speed) : null;
  if (state.is === 'closed') return { is: 'closed', next };
  const { away } = state;
  const isNearer = away === null || (onPath && distance < away.nearest);
  return { ...state, next, away: isNearer ? { since: at, nearest: distance, onPath } : { ...away, onPath } };
}

function scrolled(state: HoverState, at: number, over: Over): HoverState {
  if (isOn(state, over)) return opened(state.target);
  if (state.is === 'open') {
    return { ...state, next: null, away: state.away ?? { since: at, nearest: 0, onPath: false } };
  }
  return state.next?.since === NEVER && state.next.target === over ? state : IDLE;
}
