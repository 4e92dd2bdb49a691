/** How found definitions are counted against labels, and the labelled papers where they are at hand. */
import { describe, expect, test } from 'vitest';
import { definitionsSection } from '../../../scripts/score/definitions-section.ts';
import { type GoldDefinitions, hasGold } from '../../../scripts/score/gold.ts';
import { scoreDefinitions } from '../../../scripts/score/score-definitions.ts';
import { missedColumns } from '../../../scripts/score/section.ts';

const GOLD: GoldDefinitions = {
  definitions: [
    { short: 'FP', long: 'felles\nplan', start: 0, end: 16, text: 'felles\nplan (FP)' },
    { short: 'AB', long: 'Utvalget', start: 20, end: 33, text: 'Utvalget (AB)', optional: true },
  ],
  glosses: [{ start: 40, end: 60, text: 'smarte enheter (IoT)' }],
  notDefinitions: [{ start: 70, end: 82, text: 'Ola Dahl (OD)' }],
};
const found = (short: string, long: string, start: number, end: number) => ({ short, long, start, end });

describe('scoreDefinitions', () => {
  test('a label is met by both forms at its place', () => {
    expect(scoreDefinitions([found('FP', 'felles plan', 0, 16)], GOLD)).toEqual({
      gold: 1,
      hits: 1,
      wrong: 0,
      traps: 0,
      notes: [],
    });
  });
  test.each([
    ['another long form', found('FP', 'plan', 7, 16)],
    ['another short form', found('F', 'felles plan', 0, 16)],
    ['another place', found('FP', 'felles plan', 100, 116)],
  ])('%s is wrong, and the label missed', (_, definition) => {
    expect(scoreDefinitions([definition], GOLD)).toMatchObject({ hits: 0, wrong: 1, traps: 0 });
  });
  test('optional labels and glosses are neutral; what is labelled as none is a trap', () => {
    const all = [
      found('AB', 'Utvalget', 20, 33),
      found('IoT', 'smarte enheter', 40, 60),
      found('OD', 'Ola Dahl', 70, 82),
    ];
    const score = scoreDefinitions(all, GOLD);
    expect(score).toMatchObject({ gold: 1, hits: 0, wrong: 1, traps: 1 });
    expect(score.notes).toEqual(['felle OD = Ola Dahl (70)', 'ikke funnet felles\nplan (FP) (0)']);
  });
});

test.skipIf(!hasGold())('the labelled papers reach the bars (skipped where ../shared is absent)', () => {
  expect(missedColumns(definitionsSection())).toEqual([]);
});
