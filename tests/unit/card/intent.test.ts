import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deadline,
  type HoverEvent,
  type HoverState,
  hoverStep,
  IDLE,
  LEAVE_GRACE,
  OPEN_DELAY,
  type Over,
  PATH_GRACE,
  SPEED_GATE,
} from '../../../lib/card/intent.ts';

interface Move {
  readonly at: number;
  readonly over: Over;
  readonly speed?: number;
  readonly distance?: number;
  readonly onPath?: boolean;
}

function move({ at, over, speed = 0, distance = 100, onPath = false }: Move): HoverEvent {
  return { is: 'moved', at, over, speed, distance, onPath };
}

/** Runs events, and lets time pass to each of them as the driver's timer does. */
function run(events: readonly HoverEvent[], until: number, start: HoverState = IDLE): HoverState {
  let state = start;
  const pass = (to: number) => {
    for (let due = deadline(state); due !== null && due <= to; due = deadline(state)) {
      state = hoverStep(state, { is: 'waited', at: due });
    }
  };
  for (const event of events) {
    if ('at' in event) pass(event.at);
    state = hoverStep(state, event);
  }
  pass(until);
  return state;
}

function shown(state: HoverState): number | null {
  return state.is === 'open' ? state.target : null;
}

const OPEN: HoverState = { is: 'open', target: 1, next: null, away: null };
const FAST = SPEED_GATE * 2;

describe('opening', () => {
  test.each<[string, readonly HoverEvent[], number, number | null]>([
    ['a rest on a mention opens it', [move({ at: 0, over: 1 })], OPEN_DELAY, 1],
    ['not before the delay is over', [move({ at: 0, over: 1 })], OPEN_DELAY - 1, null],
    ['nothing under the pointer opens nothing', [move({ at: 0, over: null })], 10_000, null],
    [
      'a slow pointer inside the mention does not start anew',
      [move({ at: 0, over: 1 }), move({ at: 200, over: 1, speed: SPEED_GATE })],
      OPEN_DELAY,
      1,
    ],
    [
      'a sweeping pointer does',
      [move({ at: 0, over: 1 }), move({ at: 200, over: 1, speed: FAST })],
      OPEN_DELAY + 199,
      null,
    ],
    [
      'passing over several mentions opens none',
      [1, 2, 3, 4, 5]
        .map((over) => move({ at: over * 80, over, speed: FAST }))
        .concat(move({ at: 480, over: null })),
      10_000,
      null,
    ],
    [
      'the last of several, where the pointer stops',
      [1, 2, 3].map((over) => move({ at: over * 80, over, speed: FAST })),
      240 + OPEN_DELAY,
      3,
    ],
    [
      'leaving in time opens nothing',
      [move({ at: 0, over: 1 }), move({ at: 299, over: null })],
      10_000,
      null,
    ],
    [
      'a page that scrolls under the pointer opens nothing',
      [move({ at: 0, over: 1 }), { is: 'scrolled', at: 100, over: 2 }],
      10_000,
      null,
    ],
    ['a held card stops what was about to open', [move({ at: 0, over: 1 }), { is: 'held' }], 10_000, null],
    ['so does a card opened by a key', [move({ at: 0, over: 1 }), { is: 'taken' }], 10_000, null],
  ])('%s', (_name, events, until, expected) => {
    expect(shown(run(events, until))).toBe(expected);
  });
});

describe('staying and closing', () => {
  const left = move({ at: 0, over: null });
  test.each<[string, readonly HoverEvent[], number, number | null]>([
    ['stays while the pointer is on the mention', [move({ at: 0, over: 1 })], 100_000, 1],
    ['stays while the pointer is on the card', [move({ at: 0, over: 'card' })], 100_000, 1],
    ['stays for the grace', [left], LEAVE_GRACE - 1, 1],
    ['closes after it', [left], LEAVE_GRACE, null],
    [
      'a move elsewhere does not prolong it',
      [left, move({ at: 200, over: null, distance: 5 })],
      LEAVE_GRACE,
      null,
    ],
    ['coming back in time keeps it', [left, move({ at: 299, over: 'card' })], 100_000, 1],
    [
      'on the way to the card it waits longer',
      [move({ at: 0, over: null, onPath: true, distance: 9 })],
      PATH_GRACE - 1,
      1,
    ],
    ['but not for ever', [move({ at: 0, over: null, onPath: true, distance: 9 })], PATH_GRACE, null],
    [
      'each step nearer to the card starts the wait anew',
      [30, 20, 10].map((distance, step) => move({ at: step * 900, over: null, onPath: true, distance })),
      1800 + PATH_GRACE - 1,
      1,
    ],
    [
      'a step back does not',
      [10, 20, 30].map((distance, step) => move({ at: step * 400, over: null, onPath: true, distance })),
      PATH_GRACE,
      null,
    ],
    [
      'a mention crossed on the way does not take over',
      [
        move({ at: 0, over: null, onPath: true, distance: 20 }),
        move({ at: 50, over: 2, onPath: true, distance: 10, speed: FAST }),
        move({ at: 100, over: 'card' }),
      ],
      100_000,
      1,
    ],
    ['a rest on another mention does', [move({ at: 0, over: 2 })], OPEN_DELAY, 2],
    ['scrolling away from the pointer closes it', [{ is: 'scrolled', at: 0, over: null }], LEAVE_GRACE, null],
    [
      'scrolling that leaves the card under it does not',
      [{ is: 'scrolled', at: 0, over: 'card' }],
      100_000,
      1,
    ],
    ['a held card does not close', [left, { is: 'held' }], 100_000, 1],
  ])('%s', (_name, events, until, expected) => {
    expect(shown(run(events, until, OPEN))).toBe(expected);
  });

  test('closed by the reader, it stays closed until the pointer has left the mention', () => {
    const closed = run([{ is: 'closed' }, move({ at: 0, over: 1 })], 100_000, OPEN);
    expect(shown(closed)).toBe(null);
    const back = [move({ at: 0, over: null }), move({ at: 10, over: 1 })];
    expect(shown(run(back, 100_000, closed))).toBe(1);
    expect(shown(run([move({ at: 0, over: 2 })], 100_000, closed))).toBe(2);
  });
});

test('an open card under a pointer that never rests outside it never closes by itself', () => {
  const step = fc.record({
    pause: fc.integer({ min: 1, max: LEAVE_GRACE - 1 }),
    over: fc.constantFrom<Over>(1, 'card', null),
    speed: fc.double({ min: 0, max: 5, noNaN: true }),
    onPath: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let at = 0;
      const events = steps.flatMap(({ pause, over, speed, onPath }) => {
        at += pause;
        const back = over === null ? [move({ at: at + pause, over: 'card' })] : [];
        const events = [move({ at, over, speed, onPath }), ...back];
        at += over === null ? pause : 0;
        return events;
      });
      expect(shown(run(events, at, OPEN))).toBe(1);
    }),
  );
});

test('whatever happens, a due time lies ahead of the last event or is carried out at once', () => {
  const event = fc.oneof(
    fc.record({
      is: fc.constant('moved' as const),
      at: fc.nat(10_000),
      over: fc.constantFrom<Over>(1, 2, 3, 'card', null),
      speed: fc.double({ min: 0, max: 5, noNaN: true }),
      distance: fc.nat(500),
      onPath: fc.boolean(),
    }),
    fc.record({
      is: fc.constant('scrolled' as const),
      at: fc.nat(10_000),
      over: fc.constantFrom<Over>(1, 2, 'card', null),
    }),
    fc.constantFrom<HoverEvent>({ is: 'taken' }, { is: 'held' }, { is: 'closed' }),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const ordered = events.map((one, index) => ('at' in one ? { ...one, at: index * 137 } : one));
      const end = run(ordered, Number.MAX_SAFE_INTEGER);
      expect(deadline(end)).toBe(null);
    }),
  );
});
