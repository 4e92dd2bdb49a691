/** A long text in parts: all of it, in order, lines whole; a place is in the part that begins it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_LENGTH, partAt, placeInPart, textParts } from '../../../../lib/views/documents/text-part.ts';

const LONG = fc
  .array(fc.integer({ min: 0, max: PART_LENGTH * 2 }), { maxLength: 6 })
  .map((lengths) => lengths.map((length) => 'x'.repeat(length)).join('\n'));

test('every character is in exactly one part', () => {
  fc.assert(
    fc.property(LONG, (text) => {
      const parts = textParts(text);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(PART_LENGTH + 1);
    }),
    { numRuns: 30 },
  );
});

test('a place is found in its part and marked no further', () => {
  const text = `${'x'.repeat(PART_LENGTH - 10)}\n${'y'.repeat(PART_LENGTH)}`;
  const parts = textParts(text);
  const at = partAt(parts, PART_LENGTH + 5);
  expect(at).toBe(1);
  expect(placeInPart(parts[1] ?? { start: 0, end: 0 }, { start: 5, end: PART_LENGTH + 5 })).toEqual({
    start: PART_LENGTH - 9,
    end: PART_LENGTH + 5,
  });
  expect(
    placeInPart(parts[0] ?? { start: 0, end: 0 }, { start: PART_LENGTH, end: PART_LENGTH + 5 }),
  ).toBeNull();
  expect(partAt(parts, 10 ** 9)).toBe(parts.length - 1);
  expect(partAt([], 0)).toBe(0);
});
