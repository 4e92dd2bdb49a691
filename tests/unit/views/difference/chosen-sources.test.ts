/** The choice of sources as an address has it: there and back, and with the sides swapped. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ChosenSources,
  chosenSourcesQuery,
  parseChosenSources,
  swappedSources,
} from '../../../../lib/views/difference/chosen-sources.ts';

const id = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.toWellFormed());
const sources: fc.Arbitrary<ChosenSources> = fc.record(
  { 'proposal-before': id, 'decision-after': id, 'text-before': id, 'text-after': id, 'outcome-before': id },
  { requiredKeys: [] },
);

test('what is written into an address is read from it, and swapped twice it is the same', () => {
  fc.assert(
    fc.property(sources, (chosen) => {
      expect(parseChosenSources(chosenSourcesQuery(chosen).slice(1))).toEqual({ ...chosen });
      expect(swappedSources(swappedSources(chosen))).toEqual({ ...chosen });
    }),
  );
  expect(chosenSourcesQuery({})).toBe('');
  expect(swappedSources({ 'text-before': 'a', 'decision-after': 'b' })).toEqual({
    'text-after': 'a',
    'decision-before': 'b',
  });
});

test('what is no choice of ours is left out', () => {
  expect(parseChosenSources(`text-before=&title-after=a&text-after=${'x'.repeat(201)}`)).toEqual({});
});
