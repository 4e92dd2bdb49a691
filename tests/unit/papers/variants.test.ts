/** The same paper in every shape in which it arrives: read as well as it was in its own, and never read wrongly. */
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../lib/model/paper.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { hasGold, PAPERS, readLabelledPapers, readPaper } from '../../../scripts/score/gold.ts';
import { fixture } from './documents.ts';
import { type ExpectedPaper, expectedOf, expectedOfLabels, MEASURES, measure } from './measure.ts';
import { VARIANTS } from './variants.ts';

/** Our own papers, whose own shape other tests judge; here its reading is what the other shapes must give. */
const OWN = [
  'nehr-referat',
  'nufa-innkalling',
  'nufa-lysark',
  'nuit-innkalling',
  'shapes/innkalling-nynorsk',
  'shapes/lysark-2020',
  'shapes/referat-etiketter-forst',
  'shapes/referat-markdown',
  'shapes/referat-nehr',
  'shapes/toppnotat-nynorsk',
];
/** Share of each kind of fact that must be found in any whole paper. */
const BAR = 0.95;

interface Source {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedPaper[];
}

const read = (variant: string, text: string): readonly Paper[] =>
  readDocument((VARIANTS[variant] ?? expect.fail(variant))(text)).papers;

const own: readonly Source[] = OWN.map((name) => {
  const text = fixture(`papers/${name}.txt`);
  return { name, text, expected: expectedOf(read('plain', text)) };
});
const labelled: readonly Source[] = hasGold()
  ? PAPERS.map((name) => ({
      name,
      text: readPaper(name),
      expected: expectedOfLabels(readLabelledPapers(name)),
    }))
  : [];

const WHOLE = Object.keys(VARIANTS).filter((variant) => !variant.includes('half'));
const CUT = Object.keys(VARIANTS).filter((variant) => variant.includes('half'));

function judgeWhole(variant: string, { text, expected }: Source): void {
  const { hits, labels, missed, wrong } = measure(expected, read(variant, text));
  expect(wrong).toEqual([]);
  for (const name of MEASURES)
    expect(hits[name], `${name}: ${missed.join('\n')}`).toBeGreaterThanOrEqual(labels[name] * BAR);
}

describe.each(own)('$name', (source) => {
  test('holds something to read', () => expect(source.expected.length).toBeGreaterThan(0));
  test.each(WHOLE)('%s', (variant) => judgeWhole(variant, source));
  test.each(CUT)('%s: nothing that is wrong', (variant) => {
    expect(measure(source.expected, read(variant, source.text)).wrong).toEqual([]);
  });
});

describe.skipIf(labelled.length === 0)('the labelled papers (skipped where ../shared is absent)', () => {
  describe.each(labelled)('$name', (source) => {
    test.each(WHOLE)('%s', (variant) => judgeWhole(variant, source));
    test.each(CUT)('%s: nothing that is wrong, and words that are the paper\u2019s', (variant) => {
      const papers = read(variant, source.text);
      expect(measure(source.expected, papers).wrong).toEqual([]);
      const known = source.expected.flatMap(({ cases }) =>
        cases.flatMap((one) => [one.proposal, one.decision]),
      );
      const fold = (words: string) => words.replace(/\s+/gu, ' ');
      for (const outcome of papers.flatMap(({ items }) =>
        items.flatMap((item) => [item.proposal, item.decision]),
      ))
        if (outcome !== null)
          expect(
            known.some((words) => fold(words ?? '').startsWith(fold(outcome.text))),
            outcome.text,
          ).toBe(true);
    });
    test.each([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])('cut at %f: nothing that is wrong', (share) => {
      const at = Math.round(source.text.length * share);
      for (const part of [source.text.slice(0, at), source.text.slice(at)])
        expect(measure(source.expected, read('plain', part)).wrong).toEqual([]);
    });
  });
});
