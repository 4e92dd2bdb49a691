import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedCases } from '../../../lib/links/related-cases.ts';
import { RELATED_LIMIT } from '../../../lib/model/card.ts';
import type { CaseFact } from '../../../lib/model/case.ts';
import { fact, link } from '../store/index/small-content.ts';

const SHOWN = fact('NUFA', 20, '2023-06-01');
const mapOf = (facts: readonly CaseFact[]) => new Map(facts.map((one) => [one.id, one]));
const ids = (cases: readonly { id: string }[]) => cases.map(({ id }) => id);

describe('relatedCases', () => {
  test('tells earlier from later by the dates, whichever paper states the link', () => {
    const facts = [fact('NUIT', 1, '2022-01-01'), fact('NUIT', 2, '2024-01-01')];
    const links = [link('NUIT-1-2022', SHOWN.id), link(SHOWN.id, 'NUIT-2-2024')];
    const { earlier, later } = relatedCases(SHOWN, links, mapOf(facts));
    expect(ids(earlier)).toEqual(['NUIT-1-2022']);
    expect(ids(later)).toEqual(['NUIT-2-2024']);
  });
  test('where a date is unknown the paper that states the link is the later one', () => {
    const links = [link(SHOWN.id, 'NUFA-3-2023'), link('NUIT-4-2023', SHOWN.id)];
    const { earlier, later } = relatedCases(SHOWN, links, new Map());
    expect(ids(earlier)).toEqual(['NUFA-3-2023']);
    expect(ids(later)).toEqual(['NUIT-4-2023']);
  });
  test('says unknown as unknown, with the label that the number gives', () => {
    const { earlier } = relatedCases(SHOWN, [link(SHOWN.id, 'NEHR-7-2022')], new Map());
    expect(earlier).toEqual([
      {
        id: 'NEHR-7-2022',
        label: 'NEHS/NEHR 7/22',
        title: null,
        date: null,
        linkKind: 'explicit',
        reason: `${SHOWN.id} viser til NEHR-7-2022.`,
      },
    ]);
  });
  test('puts explicit first, and each kind in order of date', () => {
    const dates = ['2020-03-01', '2021-03-01', '2022-03-01', '2019-03-01'];
    const facts = dates.map((date, index) => fact('NUIT', index + 1, date));
    const links = facts.map(({ id }, index) =>
      link(SHOWN.id, id, { kind: index % 2 === 0 ? 'topical' : 'explicit' }),
    );
    const { earlier } = relatedCases(SHOWN, links, mapOf(facts));
    expect(earlier.map(({ linkKind, date }) => `${linkKind} ${date?.slice(0, 4)}`)).toEqual([
      'explicit 2019',
      'explicit 2021',
      'topical 2020',
      'topical 2022',
    ]);
  });
  test('says how many there are beyond the limit', () => {
    const facts = Array.from({ length: 9 }, (_, index) => fact('NUIT', index + 1, `${2010 + index}-01-01`));
    const links = facts.map(({ id }) => link(SHOWN.id, id));
    const { earlier, more } = relatedCases(SHOWN, links, mapOf(facts));
    expect(earlier).toHaveLength(RELATED_LIMIT);
    expect(more).toEqual({ earlier: 4, later: 0 });
  });
  test('over the limit keeps the explicit, then the strongest, then the nearest', () => {
    const facts = Array.from({ length: 8 }, (_, index) => fact('NUIT', index + 1, `${2010 + index}-01-01`));
    const links = facts.map(({ id, number }) =>
      number === 1
        ? link(SHOWN.id, id)
        : link(SHOWN.id, id, { kind: 'topical', strength: number === 2 ? 'strong' : 'weak' }),
    );
    const { earlier } = relatedCases(SHOWN, links, mapOf(facts));
    expect(earlier.map(({ date }) => date?.slice(0, 4))).toEqual(['2010', '2011', '2015', '2016', '2017']);
  });
  test('gives a case once, by its best link', () => {
    const known = fact('NUIT', 1, '2022-01-01');
    const links = [
      link(SHOWN.id, known.id, { kind: 'topical' }),
      link(SHOWN.id, known.id, { reason: 'best' }),
    ];
    const { earlier } = relatedCases(SHOWN, links, mapOf([known]));
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({ linkKind: 'explicit', reason: 'best' });
  });
  test('leaves out a link to itself and an id that is none', () => {
    const links = [link(SHOWN.id, SHOWN.id), link(SHOWN.id, 'KS-1-2022')];
    expect(relatedCases(SHOWN, links, new Map())).toEqual({
      earlier: [],
      later: [],
      more: { earlier: 0, later: 0 },
    });
  });
  test('whatever the links: never over the limit, never a case twice, explicit before topical', () => {
    const anyLink = fc
      .record({
        number: fc.integer({ min: 1, max: 30 }),
        year: fc.integer({ min: 2019, max: 2026 }),
        kind: fc.constantFrom('explicit' as const, 'topical' as const),
        strength: fc.constantFrom('strong' as const, 'medium' as const, 'weak' as const),
        turned: fc.boolean(),
      })
      .map(({ number, year, kind, strength, turned }) => {
        const other = `NUIT-${number}-${year}`;
        return turned ? link(other, SHOWN.id, { kind, strength }) : link(SHOWN.id, other, { kind, strength });
      });
    const facts = mapOf([2020, 2022, 2023, 2025].map((year) => fact('NUIT', 5, `${year}-06-02`)));
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 40 }), (links) => {
        const { earlier, later } = relatedCases(SHOWN, links, facts);
        for (const list of [earlier, later]) {
          expect(list.length).toBeLessThanOrEqual(RELATED_LIMIT);
          const kinds = list.map(({ linkKind }) => linkKind);
          expect(kinds).toEqual(kinds.toSorted());
        }
        const all = ids([...earlier, ...later]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
