import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, paintsAll, windowAround } from '../../../lib/page/mark-window.ts';

const COUNT = fc.integer({ min: 0, max: 60_000 });

test('a page with few marks has all of them painted', () => {
  expect(windowAround(150, { from: 3, to: 9 })).toEqual({ from: 0, to: 150 });
  expect(paintsAll(150)).toBe(true);
  expect(paintsAll(151)).toBe(false);
});

test('a page with many marks has those around the reader painted', () => {
  expect(windowAround(5_000, { from: 2_000, to: 2_040 })).toEqual({ from: 1_984, to: 2_056 });
  expect(windowAround(5_000, { from: 0, to: 5_000 })).toEqual({ from: 0, to: 1_000 });
});

test('a window always covers what it was made for, and is never too large', () => {
  fc.assert(
    fc.property(COUNT, fc.nat(), fc.nat(1_500), (count, at, length) => {
      const from = count === 0 ? 0 : at % (count + 1);
      const seen = { from, to: Math.min(count, from + length) };
      const window = windowAround(count, seen);
      return covers(window, count, seen) && window.to - window.from <= 1_000 && window.to <= count;
    }),
  );
});

test('a window is left in time', () => {
  const window = windowAround(5_000, { from: 2_000, to: 2_040 });
  expect(covers(window, 5_000, { from: 2_010, to: 2_050 })).toBe(true);
  expect(covers(window, 5_000, { from: 2_012, to: 2_052 })).toBe(false);
  expect(covers(window, 5_000, { from: 1_988, to: 2_028 })).toBe(false);
});
