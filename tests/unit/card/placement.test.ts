import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../lib/card/box.ts';
import {
  cardWidth,
  keepInside,
  LEAST_HEIGHT,
  type Placement,
  placeCard,
} from '../../../lib/card/placement.ts';

const VIEW: Box = { left: 0, top: 0, right: 1280, bottom: 800 };

function line(left: number, top: number, width = 60, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function boxOf({ left, top, width, height }: Placement): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('beside the line', () => {
  test.each<[string, Box, Box, number, Partial<Placement>]>([
    ['below, when there is room', VIEW, line(300, 200), 300, { side: 'below', top: 226, left: 283 }],
    ['above, when there is none below', VIEW, line(300, 700), 300, { side: 'above', top: 394 }],
    ['not taller than it must be', VIEW, line(300, 200), 2000, { height: 460 }],
    [
      'cut to the larger side',
      { ...VIEW, bottom: 500 },
      line(300, 300),
      460,
      { side: 'above', height: 286, top: 8 },
    ],
    ['at the left edge', VIEW, line(2, 200), 300, { left: 8 }],
    ['at the right edge', VIEW, line(1270, 200), 300, { left: 872 }],
    [
      'a sheet at the foot of a narrow view',
      { ...VIEW, right: 320 },
      line(20, 100),
      300,
      { sheet: true, left: 0, width: 320, top: 500 },
    ],
    [
      'a sheet at the head, when the line is low',
      { ...VIEW, right: 320 },
      line(20, 700),
      300,
      { sheet: true, top: 0, side: 'above' },
    ],
    [
      'in the part that pinch zoom shows',
      { left: 500, top: 300, right: 820, bottom: 500 },
      line(600, 310),
      150,
      { sheet: true, left: 500, top: 350 },
    ],
  ])('%s', (_name, view, mention, natural, expected) => {
    expect(placeCard(view, [mention], natural)).toMatchObject(expected);
  });

  test('a mention over two lines: below the lower, or above the upper', () => {
    const lines = [line(700, 300), line(100, 330)];
    expect(placeCard(VIEW, lines, 300)).toMatchObject({ side: 'below', top: 356 });
    expect(placeCard({ ...VIEW, bottom: 500 }, lines, 290, 'above')).toMatchObject({
      side: 'above',
      top: 8,
      height: 286,
    });
  });

  test('keeps its side while that has room, though the other has too', () => {
    expect(placeCard(VIEW, [line(300, 400)], 300).side).toBe('below');
    expect(placeCard(VIEW, [line(300, 400)], 300, 'above').side).toBe('above');
    expect(placeCard(VIEW, [line(300, 100)], 300, 'above').side).toBe('below');
  });
});

const view = fc
  .record({
    left: fc.integer({ min: 0, max: 500 }),
    top: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 160, max: 2000 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
const mentions = fc.array(
  fc
    .tuple(
      fc.integer({ min: -200, max: 3500 }),
      fc.integer({ min: -200, max: 2500 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 8, max: 60 }),
    )
    .map(([left, top, width, height]) => line(left, top, width, height)),
  { minLength: 1, maxLength: 3 },
);
const natural = fc.integer({ min: 60, max: 3000 });
const kept = fc.constantFrom(null, 'above' as const, 'below' as const);

test('always inside the view', () => {
  fc.assert(
    fc.property(view, mentions, natural, kept, (seen, lines, height, side) => {
      const box = boxOf(placeCard(seen, lines, height, side));
      expect(box.left).toBeGreaterThanOrEqual(seen.left);
      expect(box.top).toBeGreaterThanOrEqual(seen.top);
      expect(box.right).toBeLessThanOrEqual(seen.right);
      expect(box.bottom).toBeLessThanOrEqual(seen.bottom);
      expect(box.bottom - box.top).toBeGreaterThan(0);
      expect(box.right - box.left).toBe(cardWidth(seen));
    }),
  );
});

test('never over the mention’s line while either side has the least height', () => {
  fc.assert(
    fc.property(view, mentions, natural, kept, (seen, lines, height, side) => {
      const top = Math.min(...lines.map((one) => one.top));
      const bottom = Math.max(...lines.map((one) => one.bottom));
      const margins = 14;
      const room = Math.max(top - seen.top, seen.bottom - bottom) - margins;
      fc.pre(top >= seen.top && bottom <= seen.bottom && room >= LEAST_HEIGHT);
      const box = boxOf(placeCard(seen, lines, height, side));
      expect(box.bottom <= top || box.top >= bottom).toBe(true);
    }),
  );
});

test('a pinned card moves only as far as the view demands', () => {
  const card = { left: 600, top: 300, right: 1000, bottom: 600 };
  expect(keepInside(VIEW, card)).toEqual({ left: 600, top: 300 });
  expect(keepInside({ ...VIEW, right: 800, bottom: 400 }, card)).toEqual({ left: 400, top: 100 });
});
