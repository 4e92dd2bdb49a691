import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankedLinks } from '../../../lib/links/ranked-links.ts';
import type { CaseFact, CaseId } from '../../../lib/model/case.ts';
import type { Link, LinkJudgement } from '../../../lib/model/link.ts';
import { fact, link } from '../store/index/small-content.ts';

const SHOWN = fact('NUFA', 20, '2023-06-01');
const mapOf = (facts: readonly CaseFact[]) => new Map(facts.map((one) => [one.id, one]));

function topic(from: string, to: string, score: number): Link {
  return link(from, to, { kind: 'topical', subtype: 'topic', strength: 'weak', score });
}

function judged(other: string, verdict: LinkJudgement['verdict'], judgedAt = '2026-01-01'): LinkJudgement {
  const [first = SHOWN.id, second = SHOWN.id] = [SHOWN.id, other as CaseId].sort();
  return { cases: [first, second], verdict, judgedAt };
}

function ranked(links: readonly Link[], judgements: readonly LinkJudgement[] = []) {
  return rankedLinks(SHOWN, links, new Map(), judgements);
}

describe('rankedLinks', () => {
  test('explicit first, then confirmed, then the others by likeness', () => {
    const links = [
      topic(SHOWN.id, 'NUIT-1-2022', 0.5),
      topic(SHOWN.id, 'NUIT-2-2022', 0.9),
      topic(SHOWN.id, 'NUIT-3-2022', 0.4),
      link(SHOWN.id, 'NUIT-4-2022'),
    ];
    const list = ranked(links, [judged('NUIT-3-2022', 'confirmed')]);
    expect(list.map(({ case: id, kind, confirmed }) => [id, kind, confirmed])).toEqual([
      ['NUIT-4-2022', 'explicit', false],
      ['NUIT-3-2022', 'topical', true],
      ['NUIT-2-2022', 'topical', false],
      ['NUIT-1-2022', 'topical', false],
    ]);
  });
  test('what is hidden is not there, but what a paper states is', () => {
    const links = [topic(SHOWN.id, 'NUIT-1-2022', 0.9), link(SHOWN.id, 'NUIT-2-2022')];
    const hidden = [judged('NUIT-1-2022', 'hidden'), judged('NUIT-2-2022', 'hidden')];
    expect(ranked(links, hidden).map((one) => one.case)).toEqual(['NUIT-2-2022']);
  });
  test('the newest judgement holds', () => {
    const links = [topic(SHOWN.id, 'NUIT-1-2022', 0.9)];
    const both = [
      judged('NUIT-1-2022', 'hidden', '2026-02-01'),
      judged('NUIT-1-2022', 'confirmed', '2026-01-01'),
    ];
    expect(ranked(links, both)).toEqual([]);
  });
  test('a confirmed pair is given also where it is no longer found', () => {
    expect(ranked([], [judged('NUIT-1-2022', 'confirmed')])).toMatchObject([
      { case: 'NUIT-1-2022', kind: 'topical', confirmed: true, direction: 'earlier' },
    ]);
  });
  test('a case linked more than once is given once, by the link that counts most', () => {
    const [only, ...others] = ranked([
      topic(SHOWN.id, 'NUIT-1-2022', 0.9),
      link(SHOWN.id, 'NUIT-1-2022', { strength: 'weak' }),
      link(SHOWN.id, 'NUIT-1-2022', { reason: 'best' }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'explicit', why: 'best', score: 1 });
    expect(only?.links).toHaveLength(3);
  });
  test.each([
    ['by dates, whoever states it', link('NUIT-1-2022', SHOWN.id), '2022-01-01', 'earlier'],
    ['without a date by who states it', link('NUIT-1-2022', SHOWN.id), '2022', 'later'],
    ['by topic without a date by year and number', topic('NUIT-1-2022', SHOWN.id, 0.5), '2022', 'earlier'],
    ['by topic with a date', topic(SHOWN.id, 'NUIT-1-2024', 0.5), '2024-01-01', 'later'],
  ] as const)('direction %s', (_, given, date, direction) => {
    const list = rankedLinks(SHOWN, [given], mapOf([fact('NUIT', 1, date)]), []);
    expect(list.map((one) => one.direction)).toEqual([direction]);
  });
  test('whatever is linked and judged: no hidden topic, no case twice, not itself', () => {
    const anyLink = fc.record({
      number: fc.integer({ min: 18, max: 24 }),
      council: fc.constantFrom('NUFA', 'NUIT'),
      turned: fc.boolean(),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      explicit: fc.boolean(),
    });
    const anyVerdict = fc.record({
      number: fc.integer({ min: 18, max: 24 }),
      verdict: fc.constantFrom('hidden' as const, 'confirmed' as const),
      judgedAt: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
    });
    fc.assert(
      fc.property(
        fc.array(anyLink),
        fc.uniqueArray(anyVerdict, { selector: ({ number }) => number }),
        (given, verdicts) => {
          const links = given.map(({ number, council, turned, score, explicit }) => {
            const other = `${council}-${number}-2023`;
            const [from, to] = turned ? [other, SHOWN.id] : [SHOWN.id, other];
            return explicit ? link(from, to) : topic(from, to, score);
          });
          const judgements = verdicts.map(({ number, verdict, judgedAt }) =>
            judged(`NUIT-${number}-2023`, verdict, judgedAt),
          );
          const list = ranked(links, judgements);
          const ids = list.map((one) => one.case);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain(SHOWN.id);
          const kinds = list.map(({ kind }) => kind);
          expect(kinds).toEqual(kinds.toSorted());
          for (const { verdict, cases } of judgements) {
            const shown = list.find((one) => cases.includes(one.case) && one.case !== SHOWN.id);
            if (verdict === 'hidden')
              expect(shown?.links.some(({ kind }) => kind === 'topical') ?? false).toBe(false);
            else expect(shown).toBeDefined();
          }
        },
      ),
    );
  });
});
