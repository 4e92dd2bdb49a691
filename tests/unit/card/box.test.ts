import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, type Box, distanceTo, isOnWay } from '../../../lib/card/box.ts';

const WORD: Box = { left: 300, top: 100, right: 340, bottom: 120 };
const CARD: Box = { left: 280, top: 126, right: 680, bottom: 500 };

test.each([
  ['in the gap under the word', 320, 123, true],
  ['in the gap, far to the side', 700, 123, false],
  ['beside the word, on its line', 500, 101, false],
  ['slanting from word to card', 420, 112, true],
  ['too flat to lead to the card', 520, 112, false],
  ['slanting, near the card', 360, 122, true],
  ['in the card', 600, 400, true],
  ['above the word', 320, 90, false],
])('the way from word to card: %s', (_name, x, y, expected) => {
  expect(isOnWay(WORD, CARD, { x, y })).toBe(expected);
  // The same, upside down, for a card above its word.
  const flip = (box: Box): Box => ({ ...box, top: -box.bottom, bottom: -box.top });
  const above = isOnWay(flip(WORD), flip(CARD), { x, y: -y });
  expect(above).toBe(expected);
});

test('distance is 0 inside and straight to the nearest edge outside', () => {
  expect(distanceTo(CARD, { x: 300, y: 200 })).toBe(0);
  expect(distanceTo(CARD, { x: 300, y: 106 })).toBe(20);
  expect(distanceTo(CARD, { x: 683, y: 122 })).toBe(5);
});

test('the box around several holds each of them', () => {
  const box = fc
    .tuple(fc.integer(), fc.integer(), fc.nat(500), fc.nat(500))
    .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
      const whole = around(boxes);
      for (const { left, top } of boxes) expect(whole && distanceTo(whole, { x: left, y: top })).toBe(0);
    }),
  );
  expect(around([])).toBe(null);
});
