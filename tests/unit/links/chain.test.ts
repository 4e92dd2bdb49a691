import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { LINKS } from '../../../lib/data/links.ts';
import { CHAIN_LIMIT, chainOf } from '../../../lib/links/chain.ts';
import { type CaseFact, type CaseId, caseId } from '../../../lib/model/case.ts';
import type { Link } from '../../../lib/model/link.ts';
import { fact, link } from '../store/index/small-content.ts';

const NONE: ReadonlyMap<CaseId, CaseFact> = new Map();
const id = (number: number, year = 2023) => caseId({ council: 'NUFA', number, year });
const mapOf = (facts: readonly CaseFact[]) => new Map(facts.map((one) => [one.id, one]));
const topic = (from: string, to: string) => link(from, to, { kind: 'topical', subtype: 'topic', score: 0.7 });

function chain(shown: CaseId, explicit: readonly Link[], cases = NONE) {
  return chainOf(shown, explicit, [], cases, []).cases.map((one) => `${one.id} ${one.distance}`);
}

describe('chainOf', () => {
  test('a case without links is a chain of itself', () => {
    expect(chainOf(id(1), [], [], NONE, [])).toEqual({
      shown: id(1),
      cases: [{ id: id(1), fact: null, date: null, distance: 0 }],
      links: [],
      truncated: false,
    });
  });
  test('links are followed to their ends both ways', () => {
    const links = [link(id(4), id(3)), link(id(3), id(2)), link(id(2), id(1))];
    expect(chain(id(2), links)).toEqual([`${id(1)} 1`, `${id(2)} 0`, `${id(3)} 1`, `${id(4)} 2`]);
  });
  test('other earlier treatments of the case that names this one belong to it; what it happens to mention does not', () => {
    const links = [link(id(9), id(1)), link(id(9), id(2)), link(id(9), id(3), { subtype: 'mention' })];
    expect(chain(id(1), links)).toEqual([`${id(1)} 0`, `${id(2)} 2`, `${id(9)} 1`]);
  });
  test('nothing is followed through a routine case', () => {
    const minutes = fact('NUFA', 5, '2023', {
      title: 'Godkjenning av innkalling og dagsorden',
      kind: 'Godkjenning',
    });
    const links = [link(id(5), id(1), { subtype: 'correction' }), link(id(9), id(5))];
    expect(chain(id(1), links, mapOf([minutes]))).toEqual([`${id(1)} 0`, `${id(5)} 1`]);
  });
  test('topical links go one step, and hidden ones not at all', () => {
    const topical = [topic(id(5), id(1)), topic(id(6), id(5)), topic(id(7), id(1))];
    const hidden = { cases: [id(1), id(7)], verdict: 'hidden', judgedAt: '2026-01-01' } as const;
    const { cases, links } = chainOf(id(1), [], topical, NONE, [hidden]);
    expect(cases.map((one) => one.id)).toEqual([id(1), id(5)]);
    expect(links).toMatchObject([{ from: id(5), to: id(1), kind: 'topical', confirmed: false }]);
  });
  test('a pair is drawn once, explicit rather than topical', () => {
    const { links } = chainOf(
      id(1),
      [link(id(2), id(1)), link(id(1), id(2))],
      [topic(id(2), id(1))],
      NONE,
      [],
    );
    expect(links.map(({ kind }) => kind)).toEqual(['explicit']);
  });
  test('a confirmed pair is drawn as confirmed', () => {
    const confirmed = { cases: [id(1), id(2)], verdict: 'confirmed', judgedAt: '2026-01-01' } as const;
    expect(chainOf(id(1), [], [], NONE, [confirmed]).links).toMatchObject([
      { kind: 'topical', confirmed: true },
    ]);
  });
  test('a long chain is cut at the limit and says so', () => {
    const links = Array.from({ length: 100 }, (_, index) => link(id(index + 2), id(index + 1)));
    const { cases, truncated } = chainOf(id(1), links, [], NONE, []);
    expect([cases.length, truncated]).toEqual([CHAIN_LIMIT, true]);
    expect(Math.max(...cases.map(({ distance }) => distance))).toBe(CHAIN_LIMIT - 1);
  });
  test('digital security: nine earlier treatments in three councils, in order of time, from either end', () => {
    const all = mapOf(CASES);
    const fromLast = chainOf('NUIT-25-2023' as CaseId, LINKS, [], all, []);
    const fromFirst = chainOf('NUFA-12-2021' as CaseId, LINKS, [], all, []);
    expect(fromLast.cases.map((one) => one.id)).toEqual([
      'NUFA-12-2021',
      'NUIT-15-2021',
      'NEHR-18-2021',
      'NUFA-30-2021',
      'NUIT-36-2021',
      'NEHR-36-2021',
      'NUIT-8-2022',
      'NEHR-22-2022',
      'NEHR-35-2022',
      'NUIT-25-2023',
    ]);
    expect(fromFirst.cases.map((one) => one.id)).toEqual(fromLast.cases.map((one) => one.id));
  });
  test('whatever is linked: holds the shown case, once each, ordered by time, every link between its cases', () => {
    const anyCase = fc.record({
      council: fc.constantFrom('NUFA' as const, 'NUIT' as const, 'NEHR' as const),
      number: fc.integer({ min: 1, max: 9 }),
      date: fc.constantFrom('2022-02-02', '2022', '2023-06-06', '2023', '2023-01-01', '2022-12-01'),
    });
    const anyPairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 12, maxLength: 12 }), anyPairs, (made, pairs) => {
        const facts = made.map(({ council, number, date }) => fact(council, number, date));
        const at = (index: number) => facts[index] ?? fact('NUFA', 1, '2022');
        const linked = pairs.map(([a, b, explicit]) => (explicit ? link : topic)(at(a).id, at(b).id));
        const explicit = linked.filter(({ kind }) => kind === 'explicit');
        const topical = linked.filter(({ kind }) => kind === 'topical');
        const shown = at(0).id;
        const { cases, links } = chainOf(shown, explicit, topical, mapOf(facts), []);
        const ids = cases.map((one) => one.id);
        expect(ids).toContain(shown);
        expect(new Set(ids).size).toBe(ids.length);
        const dates = cases.flatMap(({ date }) => date ?? []);
        expect(dates).toEqual(dates.toSorted());
        for (const { from, to } of links) {
          expect(from).not.toBe(to);
          expect(ids).toContain(from);
          expect(ids).toContain(to);
        }
        for (const one of cases) {
          if (one.id === shown) expect(one.distance).toBe(0);
          else expect(one.distance).toBeGreaterThan(0);
        }
      }),
    );
  });
});
