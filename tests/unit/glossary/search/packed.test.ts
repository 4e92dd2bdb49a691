/** Numbers and texts that were packed come back as they were; a sum tells when they would not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Packable, packed, sumOf, unpacked } from '../../../../lib/glossary/search/packed.ts';

const part: fc.Arbitrary<Packable> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.string({ unit: 'binary' })),
  fc.uint8Array(),
  fc.uint32Array(),
  fc.float64Array({ noNaN: true }),
);
const name = fc.stringMatching(/^[a-z]{1,6}$/);
const value = fc.dictionary(name, fc.oneof(part, fc.dictionary(name, part)));

describe('packed', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(unpacked(packed(one))).toEqual(one);
      }),
    );
  });
  test('any byte that is another is seen in the sum', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, at, change) => {
        const bytes = packed(one);
        const sum = sumOf(bytes);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ change;
        expect(sumOf(bytes)).not.toBe(sum);
      }),
    );
  });
});
