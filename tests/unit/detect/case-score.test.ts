/** The figures of issue 2 §3 on the labelled papers, which are not part of the repository. */
import { describe, expect, test } from 'vitest';
import { BARS, figuresOf, missedBars, scorePaper } from '../../../scripts/score/bars.ts';
import { hasGold, PAPERS, SHARED } from '../../../scripts/score/gold.ts';
import { scoreCases } from '../../../scripts/score/score-cases.ts';
import { RECOGNISER } from './case-fixtures.ts';

describe.skipIf(!hasGold())(`labelled papers (skipped where ${SHARED} is absent)`, () => {
  test.each(PAPERS)('%s reaches every bar', (paper) => {
    expect(missedBars(figuresOf([scorePaper(paper, RECOGNISER)]))).toEqual([]);
  });
});

describe('counting', () => {
  const gold = [
    { start: 0, end: 5, text: '26/25', number: 26, year: 2025, council: 'NUFA' },
    { start: 10, end: 15, text: '27/25', number: 27, year: 2025, council: null },
    { start: 20, end: 25, text: '28/25', number: 28, year: 2025, council: 'NEH' },
  ];
  const found = { kind: 'case', start: 0, end: 5, text: '26/25', number: 26, year: 2025 } as const;

  test('another council than the label is wrong in silence, doubt is not', () => {
    const wrong = scoreCases([{ ...found, council: 'NUIT', basis: 'document-head' }], gold, []);
    expect(wrong).toMatchObject({ hits: 1, councilKnown: 1, councilRight: 0, wrongInSilence: 1 });
    const open = scoreCases(
      [{ ...found, council: null, candidates: ['NUFA', 'NUIT'], basis: 'ambiguous' }],
      gold,
      [],
    );
    expect(open).toMatchObject({ hits: 1, councilKnown: 1, councilRight: 0, wrongInSilence: 0 });
  });

  test('a council where the label has none is wrong in silence', () => {
    const mention = { ...found, start: 10, end: 15, text: '27/25', number: 27 } as const;
    expect(scoreCases([{ ...mention, council: 'NUFA', basis: 'document-head' }], gold, [])).toMatchObject({
      councilKnown: 0,
      wrongInSilence: 1,
    });
  });

  test('the label NEH is our NEHR', () => {
    const mention = { ...found, start: 20, end: 25, text: '28/25', number: 28 } as const;
    expect(scoreCases([{ ...mention, council: 'NEHR', basis: 'beside-number' }], gold, [])).toMatchObject({
      councilRight: 1,
    });
  });

  test('a span that is no label is not a hit, and one that overlaps a trap hits it', () => {
    const mention = { ...found, start: 30, end: 35, council: 'NUFA', basis: 'document-head' } as const;
    expect(scoreCases([mention], gold, [{ start: 33, end: 36, text: '25' }])).toMatchObject({
      hits: 0,
      found: 1,
      traps: 1,
    });
  });

  test('a figure just under its bar misses it', () => {
    expect(missedBars({ ...BARS, caseRecall: 0.9949, caseTraps: 1 })).toEqual(['caseRecall', 'caseTraps']);
  });
});
