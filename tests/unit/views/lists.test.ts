/** The order of glossary and case index. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import type { Term } from '../../../lib/model/term.ts';
import { caseGroups, onlyCases } from '../../../lib/views/lists/case-groups.ts';
import { termGroups } from '../../../lib/views/lists/term-groups.ts';

describe('the glossary', () => {
  const named = (entry: string) => ({ entry }) as Term;
  const lettersOf = (...entries: string[]) =>
    termGroups(entries.map(named)).map(({ name, terms }) => [name, terms.map((term) => term.entry)]);

  test('stands in Norwegian order, with AA as two letters and å last', () => {
    expect(lettersOf('Åpen', 'AAP', 'Ærlig', 'ATC', 'eReg', 'EHDS', 'AI', 'Øk', '2FA')).toEqual([
      ['0–9', ['2FA']],
      ['A', ['AAP', 'AI', 'ATC']],
      ['E', ['EHDS', 'eReg']],
      ['Æ', ['Ærlig']],
      ['Ø', ['Øk']],
      ['Å', ['Åpen']],
    ]);
  });
  test('has each entry once, and each letter once', () => {
    const groups = termGroups(GLOSSARY);
    expect(groups.flatMap((group) => group.terms)).toHaveLength(GLOSSARY.length);
    expect(new Set(groups.map((group) => group.name)).size).toBe(groups.length);
  });
});

describe('the case index', () => {
  const groups = caseGroups(CASES, [], (year) => `${year}, ukjent`);

  test('has each case once', () => {
    expect(groups.flatMap((group) => group.cases)).toHaveLength(CASES.length);
    expect(new Set(groups.map((group) => group.name)).size).toBe(groups.length);
  });
  test('stands newest first; what has no date comes last in its year', () => {
    const times = groups.map(({ cases }) =>
      cases
        .map((one) => one.meetingDate ?? `${one.year}`)
        .toSorted()
        .at(-1),
    );
    expect(times).toEqual(times.toSorted().reverse());
    expect(groups[0]?.name).toBe('NUFA 29.–30. oktober 2025');
  });
  test('keeps councils apart, and days of one meeting together, by number within', () => {
    for (const { cases } of groups) {
      expect(new Set(cases.map((one) => one.council)).size).toBe(1);
      expect(new Set(cases.flatMap((one) => one.meetingLabel ?? [])).size).toBeLessThanOrEqual(1);
      const numbers = cases.map((one) => one.number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });
  test('calls the top council by its name of the time', () => {
    const early = groups.find(({ cases }) => cases.some((one) => one.id === 'NEHR-18-2021'));
    expect(early?.name).toMatch(/^NEHS /);
  });

  test('shows only the wanted cases, at most so many, in their groups', () => {
    const wanted = new Set(CASES.filter(({ council }) => council === 'NUIT'));
    const shown = onlyCases(groups, wanted, 5);
    expect(shown.flatMap(({ cases }) => cases)).toHaveLength(5);
    expect(shown.flatMap(({ cases }) => cases).every((fact) => wanted.has(fact))).toBe(true);
    expect(onlyCases(groups, wanted, 1_000).flatMap(({ cases }) => cases)).toHaveLength(wanted.size);
  });
});
