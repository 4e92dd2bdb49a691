import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { LINKS } from '../../../lib/data/links.ts';
import { isRoutineCase } from '../../../lib/links/routine-title.ts';
import { createTopicalIndex, createTopicalIndexInSteps } from '../../../lib/links/topical-index.ts';
import type { CaseFact, CaseId } from '../../../lib/model/case.ts';
import { fact, link, term } from '../store/index/small-content.ts';
import { generatedCases } from './generated-cases.ts';

const BUILT_IN = createTopicalIndex(CASES, GLOSSARY, LINKS);

function others(id: string, index = BUILT_IN): readonly string[] {
  return index.linksOf(id as CaseId).map(({ from, to }) => (from === id ? to : from));
}

function titled(...titles: readonly string[]): readonly CaseFact[] {
  return titles.map((title, index) =>
    fact('NUFA', index + 1, `2023-0${index + 1}-01`, { title, kind: 'Drøfting' }),
  );
}

describe('by topic', () => {
  test.each([
    ['the same title in two councils', 'NUFA-26-2023', 'NUIT-24-2023'],
    ['a compound that begins alike', 'NUFA-31-2023', 'NUFA-8-2024'],
    ['an acronym and its words', 'NUFA-5-2020', 'NUFA-9-2024'],
    ['entries that the glossary ties together', 'NUFA-29-2023', 'NUFA-26-2025'],
    ['one field without a word in common', 'NUIT-11-2023', 'NUFA-28-2023'],
  ])('%s', (_, a, b) => {
    expect(others(a)).toContain(b);
    expect(others(b)).toContain(a);
  });

  test('a link points from the later case to the earlier, with a score and a reason in words', () => {
    const found = BUILT_IN.linksOf('NUFA-27-2023' as CaseId);
    expect(found[0]).toEqual({
      from: 'NUFA-6-2024',
      to: 'NUFA-27-2023',
      kind: 'topical',
      subtype: 'topic',
      strength: 'strong',
      reason: 'samme tittel',
      source: 'Saksspor',
      score: expect.any(Number),
    });
  });

  test.each([
    ['NUFA-9-2020', 'NUFA-33-2023', /^begge: Helseplattformen/],
    ['NUFA-5-2020', 'NUFA-32-2023', /^begge: KI; /],
    ['NUFA-39-2023', 'NUFA-8-2023', /^felles ord: helsekort, gravide/],
    ['NUIT-10-2023', 'NUFA-26-2025', /MyHealth@EU hører sammen med EHDS/],
    ['NUFA-28-2023', 'NUIT-11-2023', /^samme fagfelt: standardisering og normering$/],
  ])('%s and %s: %s', (a, b, why) => {
    const index = createTopicalIndex(CASES, GLOSSARY);
    const found = index.linksOf(a as CaseId).find(({ from, to }) => from === b || to === b);
    expect(found?.reason).toMatch(why);
  });

  test('routine cases are linked with nothing', () => {
    for (const one of CASES.filter(isRoutineCase)) expect(others(one.id)).toEqual([]);
    const routine = new Set<string>(CASES.filter(isRoutineCase).map(({ id }) => id));
    for (const { id } of CASES) expect(others(id).filter((other) => routine.has(other))).toEqual([]);
  });

  test('a pair that a paper ties together is not said to be alike as well', () => {
    expect(others('NUIT-21-2023')).not.toContain('NUFA-18-2023');
    expect(others('NUIT-21-2023', createTopicalIndex(CASES, GLOSSARY))).toContain('NUFA-18-2023');
  });

  test('an acronym counts only in capitals', () => {
    const terms = [term('DELE', { category: 'legemiddel' })];
    const cases = titled('DELE i sykehus', 'Hvem skal dele grenselinjer?', 'Plattformen DELE');
    expect(others('NUFA-1-2023', createTopicalIndex(cases, terms))).toEqual(['NUFA-3-2023']);
  });

  test('the words of papers tie cases whose titles do not', () => {
    const bodyWords = ['ambulanse', 'nødmelding', 'sambandsutstyr', 'utrykning', 'alarmsentral'];
    const cases = titled('Akuttkjeden', 'Felles hjelpenummer', 'Tannpleie', 'Fysioterapi');
    const read = cases.map((one, index) => (index < 2 ? { ...one, bodyWords } : one));
    expect(others('NUFA-1-2023', createTopicalIndex(cases, []))).toEqual([]);
    const [found] = createTopicalIndex(read, []).linksOf('NUFA-1-2023' as CaseId);
    expect(found?.to).toBe('NUFA-1-2023');
    expect(found?.reason).toMatch(/^felles ord i papirene: /);
  });

  test('a name in one paper ties its case to the one whose title is about it', () => {
    const terms = [
      term('Portaloppdraget', {
        category: 'program og prosjekt',
        expansion: { nb: 'Oppdraget om portaler for rapportering', en: null },
      }),
    ];
    const cases = titled(
      'Tredjepartsapplikasjoner',
      'Oppdraget om portaler for rapportering',
      'Rapportering i tannpleie',
      'Portaler i fysioterapi',
    );
    const read = cases.map((one, index) => (index === 0 ? { ...one, bodyWords: ['portaloppdraget'] } : one));
    expect(others('NUFA-1-2023', createTopicalIndex(cases, terms))).toEqual([]);
    const index = createTopicalIndex(read, terms);
    expect(others('NUFA-1-2023', index)[0]).toBe('NUFA-2-2023');
    expect(index.linksOf('NUFA-1-2023' as CaseId)[0]?.reason).toBe('nevnt i saken: Portaloppdraget');
  });

  test('a paper that says the title of another case nearly whole ties them; one word of it does not', () => {
    const cases = titled('Helsekort for gravide', 'Målbilde', 'Tannpleie', 'Fysioterapi');
    const read = (...bodyWords: readonly string[]) =>
      cases.map((one, index) => (index === 1 ? { ...one, bodyWords } : one));
    expect(others('NUFA-1-2023', createTopicalIndex(read('helsekortet', 'samtaler'), []))).toEqual([]);
    const index = createTopicalIndex(read('helsekortet', 'samtaler', 'gravide'), []);
    expect(others('NUFA-1-2023', index)).toEqual(['NUFA-2-2023']);
    expect(others('NUFA-2-2023', index)).toEqual(['NUFA-1-2023']);
    expect(index.linksOf('NUFA-1-2023' as CaseId)[0]?.reason).toBe('papiret nevner: helsekort, gravide');
  });

  test('of several treatments of one matter one stands first, then another matter', () => {
    const cases = titled(
      'Helsekort for gravide og jordmødre',
      'Helsekort for gravide',
      'Helsekort for gravide',
      'Helsekort for gravide',
      'Jordmødre og helsestasjoner',
    );
    const found = others('NUFA-1-2023', createTopicalIndex(cases, GLOSSARY));
    expect(found).toHaveLength(4);
    expect(found.slice(0, 2)).toContain('NUFA-5-2023');
  });

  test('what is shown for a case that stands for several is shown from either end', () => {
    expect(others('NUFA-42-2023')).toContain('NUIT-25-2023');
    expect(others('NUIT-25-2023')).toContain('NUFA-42-2023');
  });

  test('nothing is known of a case without a title, of an unknown case, or among none', () => {
    const cases = [...titled('Helsekort for gravide'), fact('NUIT', 9, '2023', { title: null })];
    const index = createTopicalIndex(cases, GLOSSARY);
    expect(others('NUIT-9-2023', index)).toEqual([]);
    expect(others('NUIT-99-2023', index)).toEqual([]);
    expect(others('NUIT-9-2023', createTopicalIndex([], []))).toEqual([]);
  });
});

describe('whatever the cases', () => {
  const cases = generatedCases(300);
  const ties = cases.slice(0, 60).map(({ id }, place) => link(id, cases[place + 90]?.id ?? id));
  const index = createTopicalIndex(cases, GLOSSARY, ties);

  test('a pair has one direction, and one score but for others of its matter, from either end; none is linked with itself; best first', () => {
    let compared = 0;
    const linksOf = new Map(cases.map(({ id }) => [id, index.linksOf(id)]));
    for (const [id, links] of linksOf) {
      const scores = links.map(({ score }) => score ?? 0);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const one of links) {
        expect(one.from).not.toBe(one.to);
        const other = one.from === id ? one.to : one.from;
        const back = linksOf.get(other)?.find(({ from, to }) => from === id || to === id);
        if (back === undefined) continue;
        compared += 1;
        expect([back.from, back.to]).toEqual([one.from, one.to]);
        const [less = 0, more = 0] = [one.score ?? 0, back.score ?? 0].sort((a, b) => a - b);
        const lessened = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => 0.65 ** (a - b)));
        expect(lessened.some((share) => Math.abs(less - more * share) < 0.002)).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  test('in steps it is the same as at once', () => {
    const steps = createTopicalIndexInSteps(cases, GLOSSARY, ties);
    let count = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value.linksOf('NUFA-7-2001' as CaseId)).toEqual(index.linksOf('NUFA-7-2001' as CaseId));
        break;
      }
      count += 1;
    }
    expect(count).toBeGreaterThan(cases.length);
  });
});
