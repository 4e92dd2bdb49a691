/** How much of a title another case's paper says, and how much that counts for the order. */
import { expect, test } from 'vitest';
import { saidTitles } from '../../../lib/links/said-titles.ts';
import type { CaseFact } from '../../../lib/model/case.ts';
import { generatedCases } from './generated-cases.ts';

const TITLES = ['Helsekort for gravide', 'Ambulanse og nødmelding', 'Tannpleie for ungdom', 'Samlet', 'Ett'];
const EVERYTHING = ['helsekort', 'gravide', 'ambulanse', 'nødmelding', 'tannpleie', 'ungdom'];

function casesWith(ofSamlet: readonly string[], ofEtt: readonly string[]): readonly CaseFact[] {
  return generatedCases(TITLES.length).map(({ bodyWords: _, ...fact }, place) => ({
    ...fact,
    title: TITLES[place] ?? null,
    otherTitles: [],
    ...(place === 3 && { bodyWords: ofSamlet }),
    ...(place === 4 && { bodyWords: ofEtt }),
  }));
}

function said(cases: readonly CaseFact[], position: number): { sums: Float64Array; ranks: Float64Array } {
  const steps = saidTitles(cases);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const [sums, ranks] = [new Float64Array(cases.length), new Float64Array(cases.length)];
  step.value.add(position, sums, ranks, 1);
  return { sums, ranks };
}

test('a title that is said whole counts whole, from either end', () => {
  const cases = casesWith(EVERYTHING, ['helsekort', 'gravide']);
  expect([...said(cases, 3).sums]).toEqual([1, 1, 1, 0, 0]);
  expect([...said(cases, 0).sums]).toEqual([0, 0, 0, 1, 1]);
});

test('a paper that says many titles stands below one that says this one only', () => {
  const { ranks } = said(casesWith(EVERYTHING, ['helsekort', 'gravide']), 0);
  expect(ranks[4]).toBe(1);
  expect(ranks[3]).toBeCloseTo(1 / Math.sqrt(3));
});

test('one word of a title is nothing', () => {
  const { sums, ranks } = said(casesWith(['helsekort'], []), 3);
  expect([...sums, ...ranks].every((value) => value === 0)).toBe(true);
});
