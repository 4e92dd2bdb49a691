import { describe, expect, test } from 'vitest';
import { type ProfileThread, workOfThread } from '../../../scripts/bench/firefox-profile.ts';
import { FROM_MARK, UNTIL_MARK } from '../../../scripts/bench/page-work.ts';

const STRINGS = [
  'page.js',
  'moz-extension://id/content-scripts/council.js:1:2',
  'UserTiming',
  'Perform microtasks',
  'LongTask',
  'layout',
];
const [PAGE, OWN, TIMING, TURN, TASK, LAYOUT] = [0, 1, 2, 3, 4, 5];

type Marker = readonly [
  name: number | undefined,
  begins: number | null,
  ends: number | null,
  phase: 0 | 1 | 2 | 3,
];

/** One sample each ms from 0 to 100, each with 1 ms of work. */
function thread(ownFrom: readonly [number, number][], markers: readonly Marker[]): ProfileThread {
  const isOwn = (time: number): boolean => ownFrom.some(([from, until]) => time > from && time <= until);
  return {
    stringTable: STRINGS,
    frameTable: { schema: { location: 0 }, data: [[PAGE], [OWN], [LAYOUT]] },
    // 0: the page's; 1: ours; 2: layout that ours has forced.
    stackTable: {
      schema: { prefix: 0, frame: 1 },
      data: [
        [null, 0],
        [null, 1],
        [1, 2],
      ],
    },
    samples: {
      schema: { stack: 0, time: 1, threadCPUDelta: 2 },
      data: Array.from({ length: 101 }, (_, time) => [isOwn(time) ? 2 : 0, time, 1_000_000]),
    },
    markers: {
      schema: { name: 0, startTime: 1, endTime: 2, phase: 3, category: 4, data: 5 },
      data: [
        [TIMING, 0, null, 0, 0, { name: FROM_MARK }],
        ...markers.map((row) => [...row]),
        [TIMING, 100, null, 0, 0, { name: UNTIL_MARK }],
      ],
    },
  };
}

describe('work of ours in a profile of Firefox', () => {
  test('a turn that is told by its begin and its end is one turn, not all that went before', () => {
    const work = workOfThread(
      thread(
        [
          [10, 20],
          [50, 58],
        ],
        [
          [TURN, 9, null, 2],
          [TURN, null, 21, 3],
          [TURN, 49, null, 2],
          [TURN, null, 59, 3],
        ],
      ),
    );
    expect(work).toMatchObject({ own: 18, longestOwn: 10, longestWithOwn: 10, longestOther: 0 });
  });
  test('a turn within another has its own end', () => {
    const { longestOwn } = workOfThread(
      thread(
        [[10, 20]],
        [
          [TURN, 9, null, 2],
          [TURN, 12, null, 2],
          [TURN, null, 14, 3],
          [TURN, null, 21, 3],
        ],
      ),
    );
    expect(longestOwn).toBe(10);
  });
  test('of a long task with ours in it, our part and the whole are told', () => {
    const work = workOfThread(
      thread(
        [[10, 20]],
        [
          [TURN, 9, null, 2],
          [TURN, null, 21, 3],
          [TASK, 5, 60, 1],
        ],
      ),
    );
    expect(work).toMatchObject({ longestOwn: 10, longestWithOwn: 55 });
  });
  test("a long task without ours is the browser's", () => {
    const work = workOfThread(
      thread(
        [[10, 20]],
        [
          [TURN, 9, null, 2],
          [TURN, null, 21, 3],
          [TASK, 30, 90, 1],
        ],
      ),
    );
    expect(work).toMatchObject({ longestOwn: 10, longestOther: 60 });
  });
  test('without its marks a profile says nothing', () => {
    const { markers, ...rest } = thread([], []);
    expect(() => workOfThread({ ...rest, markers: { ...markers, data: [] } })).toThrow(FROM_MARK);
  });
});
