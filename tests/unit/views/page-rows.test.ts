/** Rows of "Denne siden": names, titles, order, filter, stepping through places. */
import { describe, expect, test } from 'vitest';
import type { CardKey } from '../../../lib/model/card.ts';
import { type CaseFact, type CaseId, caseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';
import type { Term } from '../../../lib/model/term.ts';
import { filterRows, nameKey, pageRows } from '../../../lib/views/page-tab/page-rows.ts';
import { nextPlace } from '../../../lib/views/page-tab/step.ts';

function fact(council: CaseFact['council'], number: number, year: number, date: string | null): CaseFact {
  return {
    id: caseId({ council, number, year }),
    council,
    number,
    year,
    title: `Tittelen til ${number}`,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: date as IsoDate | null,
    meetingLabel: null,
    outcome: null,
    notes: null,
    provenance: { source: 'P1', role: 'referat' },
  };
}

function term(entry: string, nb: string | null, en: string | null): Term {
  return {
    entry,
    forms: [entry],
    otherNames: [],
    expansion: { nb, en },
    definition: '',
    category: 'teknologi',
    otherMeanings: [],
    related: [],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'paper', sources: [], notes: [] },
  };
}

const knownCases = [
  fact('NUFA', 26, 2025, '2025-10-29'),
  fact('NEHR', 22, 2022, '2022-06-08'),
  fact('NUIT', 36, 2021, null),
];
const facts = {
  cases: new Map<CaseId, CaseFact>(knownCases.map((one) => [one.id, one])),
  terms: new Map(
    [
      term('HDAB', 'organ for helsedata', 'Health Data Access Body'),
      term('FHIR', null, 'Fast'),
      term('Epic', 'Epic', null),
    ].map((one) => [one.entry, one]),
  ),
};

const caseKey = (number: number, year: number, ...councils: CaseFact['council'][]): CardKey => ({
  kind: 'case',
  candidates: councils.map((council) => ({ council, number, year })),
  basis: councils.length === 1 ? 'beside-number' : 'ambiguous',
});
const termKey = (entry: string): CardKey => ({ kind: 'term', entry });

describe('a name', () => {
  test.each<readonly [CardKey, string, string | null]>([
    [caseKey(26, 2025, 'NUFA'), 'NUFA 26/25', 'Tittelen til 26'],
    [caseKey(22, 2022, 'NEHR'), 'NEHS 22/22', 'Tittelen til 22'],
    [caseKey(35, 2022, 'NEHR'), 'NEHS/NEHR 35/22', null],
    [caseKey(99, 2024, 'NUIT'), 'NUIT 99/24', null],
    [caseKey(26, 2025, 'NUFA', 'NUIT'), '26/25: NUFA eller NUIT', null],
    [caseKey(36, 2021, 'NUIT', 'NEHR'), '36/21: NUIT eller NEHS', null],
    [termKey('HDAB'), 'HDAB', 'organ for helsedata'],
    [termKey('FHIR'), 'FHIR', 'Fast'],
    [termKey('Epic'), 'Epic', null],
    [termKey('XYZ'), 'XYZ', null],
  ])('%j', (key, name, detail) => {
    expect(nameKey(key, facts, 'eller')).toEqual({ name, detail });
  });
  test('stands without facts too', () => {
    expect(nameKey(caseKey(26, 2025, 'NUFA'), null, 'eller')).toEqual({ name: 'NUFA 26/25', detail: null });
    expect(nameKey(termKey('HDAB'), null, 'eller')).toEqual({ name: 'HDAB', detail: null });
  });
});

describe('the list', () => {
  const report: PageReport = {
    state: { is: 'active' },
    host: 'www.ehelse.no',
    title: '',
    items: [
      { key: termKey('HDAB'), text: 'HDABene', places: [1, 4] },
      { key: caseKey(26, 2025, 'NUFA'), text: '26/25', places: [2] },
      { key: caseKey(36, 2021, 'NUIT', 'NEHR'), text: '36/21', places: [3] },
    ],
    scanning: false,
    truncated: false,
  };
  const rows = pageRows(report, facts, 'eller');
  const names = (kind: 'all' | 'case' | 'term', query = '') =>
    filterRows(rows, kind, query).map((row) => row.name);

  test('keeps reading order and places', () => {
    expect(names('all')).toEqual(['HDAB', 'NUFA 26/25', '36/21: NUIT eller NEHS']);
    expect(rows.map((row) => row.places)).toEqual([[1, 4], [2], [3]]);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });
  test('filters by kind', () => {
    expect(names('case')).toEqual(['NUFA 26/25', '36/21: NUIT eller NEHS']);
    expect(names('term')).toEqual(['HDAB']);
  });
  test('filters by name, title and the words of the page', () => {
    expect(names('all', 'nuit')).toEqual(['36/21: NUIT eller NEHS']);
    expect(names('all', 'tittelen')).toEqual(['NUFA 26/25']);
    expect(names('all', 'hdabene')).toEqual(['HDAB']);
    expect(names('term', '26')).toEqual([]);
  });
});

test('repeated clicks step through the places and begin anew', () => {
  let at: number | null = null;
  const steps = Array.from({ length: 5 }, () => {
    at = nextPlace(at, 3);
    return at;
  });
  expect(steps).toEqual([0, 1, 2, 0, 1]);
});
