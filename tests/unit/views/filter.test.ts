/** Filtering lists by plain words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterBy } from '../../../lib/views/filter.ts';

describe('filtering', () => {
  const items = ['NUFA 26/25 Konsekvenser av forordningen', 'NUIT 24/23 Digital sikkerhet', 'HDAB'];
  const hits = (query: string) => filterBy(items, query, (item) => item);

  test.each([
    ['', [0, 1, 2]],
    ['   ', [0, 1, 2]],
    ['26/25', [0]],
    ['konsekvenser nufa', [0]],
    ['digital 26/25', []],
    ['hdab', [2]],
    ['.*', []],
  ] as const)('"%s"', (query, expected) => {
    expect(hits(query)).toEqual(expected.map((at) => items[at]));
  });

  test('more words never give more items, and what is left keeps its order', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.string()), words, fc.string(), (texts, query, extra) => {
        const few = filterBy(texts, [...query, extra].join(' '), (text) => text);
        const many = filterBy(texts, query.join(' '), (text) => text);
        let at = -1;
        for (const text of few) {
          at = many.indexOf(text, at + 1);
          expect(at).not.toBe(-1);
        }
      }),
    );
  });
});
