/** How large pages are shown. */
import { describe, expect, test } from 'vitest';
import { FULL_SIZE, scaleFor, zoomByWheel, zoomStep } from '../../../../lib/views/reader/zoom.ts';

const A4 = { width: 595, height: 842 };

describe('scaleFor', () => {
  test.each([
    ['a number is of full size', 1.5, 0, { width: 100, height: 100 }, 1.5 * FULL_SIZE],
    ['the whole width', 'width', 0, { width: 1190, height: 100 }, 2],
    ['the whole width of a page that lies', 'width', 90, { width: 842, height: 100 }, 1],
    ['the whole page', 'page', 0, { width: 1190, height: 421 }, 0.5],
    ['fitted is never wider than there is room', 'auto', 0, { width: 297.5, height: 900 }, 0.5],
    ['fitted is never larger than reads well', 'auto', 0, { width: 5950, height: 900 }, 1.3 * FULL_SIZE],
    ['no room at all leaves a small page', 'width', 0, { width: 0, height: 0 }, 0.1 * FULL_SIZE],
  ] as const)('%s', (_, zoom, turn, room, scale) => {
    expect(scaleFor(zoom, A4, turn, room)).toBeCloseTo(scale, 5);
  });
});

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [1.06, 1, 1.1],
  [1.06, -1, 1],
  [5, 1, 5],
  [0.25, -1, 0.25],
] as const)('from %f a step of %i leads to %f', (shown, direction, next) => {
  expect(zoomStep(shown, direction)).toBe(next);
});

test('a wheel up enlarges and a wheel down makes smaller, within bounds', () => {
  expect(zoomByWheel(1, -100)).toBeGreaterThan(1.2);
  expect(zoomByWheel(1, 100)).toBeLessThan(0.85);
  expect(zoomByWheel(5, -100)).toBe(5);
  expect(zoomByWheel(0.25, 1000)).toBe(0.25);
});
