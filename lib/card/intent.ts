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

interface Waiting {
  readonly target: number;
  /** Since when the pointer has been slow over it, ms. */
  readonly since: number;
}

export type HoverState =
  | { readonly is: 'idle' }
  | ({ readonly is: 'waiting' } & Waiting)
  | {
      readonly is: 'open';
      readonly target: number;
      /** Another mention that the pointer is waiting over. */
      readonly next: Waiting | null;
      /** Since when the pointer has been away without coming nearer, and how near it has been, px. */
      readonly away: { readonly since: number; readonly nearest: number; readonly onPath: boolean } | null;
    }
  /** Closed by the reader while the pointer was on it: not again before the pointer has left. */
  | { readonly is: 'dismissed'; readonly target: number };

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
  /** The page moved under a pointer at rest: may close, never opens. */
  | { readonly is: 'scrolled'; readonly at: number; readonly over: Over }
  /** Time passed; sent at `deadline(state)`. */
  | { readonly is: 'waited'; readonly at: number }
  /** A card was opened for this mention by other means (a tap, a key). */
  | { readonly is: 'taken' }
  /** The card is held: nothing is pending. */
  | { readonly is: 'held' }
  /** The card closed, not by the pointer. */
  | { readonly is: 'closed' };

export const IDLE: HoverState = { is: 'idle' };

/** When `waited` is due, ms; null when nothing is pending. */
export function deadline(state: HoverState): number | null {
  if (state.is === 'waiting') return state.since + OPEN_DELAY;
  if (state.is !== 'open') return null;
  const opens = state.next === null ? null : state.next.since + OPEN_DELAY;
  const closes =
    state.away === null ? null : state.away.since + (state.away.onPath ? PATH_GRACE : LEAVE_GRACE);
  if (opens === null || closes === null) return opens ?? closes;
  return Math.min(opens, closes);
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
      return state.is === 'open' ? { ...state, next: null, away: null } : IDLE;
    case 'closed':
      return state.is === 'open' ? { is: 'dismissed', target: state.target } : IDLE;
  }
}

/** Carries out what is due. */
function settle(state: HoverState, at: number): HoverState {
  const due = deadline(state);
  if (due === null || at < due) return state;
  if (state.is === 'waiting') return { is: 'open', target: state.target, next: null, away: null };
  if (state.is !== 'open') return state;
  const { next } = state;
  if (next === null) return IDLE;
  if (at >= next.since + OPEN_DELAY) return { is: 'open', target: next.target, next: null, away: null };
  return { is: 'waiting', ...next };
}

function wait(before: Waiting | null, target: number, at: number, speed: number): Waiting {
  const kept = before?.target === target && speed <= SPEED_GATE;
  return kept ? before : { target, since: at };
}

function moved(state: HoverState, event: HoverEvent & { is: 'moved' }): HoverState {
  const { at, over, speed } = event;
  if (state.is === 'dismissed' && over === state.target) return state;
  if (state.is !== 'open') {
    if (typeof over !== 'number') return IDLE;
    return { is: 'waiting', ...wait(state.is === 'waiting' ? state : null, over, at, speed) };
  }
  if (over === 'card' || over === state.target) return { ...state, next: null, away: null };
  const next = over === null ? null : wait(state.next, over, at, speed);
  const { distance, onPath } = event;
  const before = state.away;
  const nearer = before === null || (onPath && distance < before.nearest);
  const away = nearer
    ? { since: at, nearest: distance, onPath }
    : { since: before.since, nearest: before.nearest, onPath };
  return { ...state, next, away };
}

function scrolled(state: HoverState, at: number, over: Over): HoverState {
  if (state.is === 'waiting') return IDLE;
  if (state.is === 'dismissed') return over === state.target ? state : IDLE;
  if (state.is !== 'open') return state;
  if (over === 'card' || over === state.target) return { ...state, next: null, away: null };
  return { ...state, next: null, away: state.away ?? { since: at, nearest: 0, onPath: false } };
}
