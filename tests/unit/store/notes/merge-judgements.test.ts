import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkJudgement } from '../../../../lib/model/link.ts';
import { mergeJudgements } from '../../../../lib/store/notes/merge-judgements.ts';
import { AB, AC, BC, judgement } from './backup-fixtures.ts';

const anyJudgement: fc.Arbitrary<LinkJudgement> = fc
  .record({
    pair: fc.constantFrom(AB, AC, BC),
    verdict: fc.constantFrom('hidden' as const, 'confirmed' as const),
    // The same moment in two ways of writing, and moments whose order as text is not that of time.
    judgedAt: fc.constantFrom(
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.500Z',
      '2026-02-01T00:00:00.000Z',
    ),
  })
  .map(({ pair, verdict, judgedAt }) => judgement(pair, verdict, judgedAt));
const anySet = fc.array(anyJudgement, { maxLength: 6 });

describe('merging judgements', () => {
  test('lets the later word on a pair count', () => {
    const early = judgement(AB, 'hidden', '2026-01-01T00:00:00.000Z');
    const late = judgement(AB, 'confirmed', '2026-01-02T00:00:00.000Z');
    expect(mergeJudgements([late], [early])).toEqual([late]);
    expect(mergeJudgements([early], [late])).toEqual([late]);
  });
  test('gives the same in whichever order and however often', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (one, other, third) => {
        const merged = mergeJudgements(one, other, third);
        expect(mergeJudgements(third, other, one)).toEqual(merged);
        expect(mergeJudgements(mergeJudgements(other, third), one)).toEqual(merged);
        expect(mergeJudgements(merged, merged)).toEqual(merged);
      }),
    );
  });
});
