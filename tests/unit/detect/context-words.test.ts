import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RuleMemory, standsNear } from '../../../lib/detect/context-words.ts';

const WORDS = ['resept', 'kjerne*', 'felles katalog'];
const SOUGHT = /(?<![\p{L}\d])(?:resept(?![\p{L}\d])|kjerne|felles\s+katalog(?![\p{L}\d]))/giu;

/** The same question answered by reading the whole text each time. */
function plainly(text: string, start: number, end: number, distance: number): boolean {
  return [...text.matchAll(SOUGHT)].some(
    ({ index }) => index >= start - distance && index < end + distance && (index < start || index >= end),
  );
}

test('remembering what was read changes no answer', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'resept',
        'Resepten',
        'kjerne',
        'KJERNEN',
        'felles',
        'katalog',
        'RF',
        ' ',
        ' ',
        '\n',
        '-',
        'ord',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 40 }), (made, distance) => {
      const memory: RuleMemory = new Map();
      for (const { index } of made.matchAll(/(?<![\p{L}\d])RF(?![\p{L}\d])/gu)) {
        const end = index + 2;
        expect([index, standsNear(made, index, end, distance, WORDS, memory)]).toEqual([
          index,
          plainly(made, index, end, distance),
        ]);
      }
    }),
    { numRuns: 1000 },
  );
});
