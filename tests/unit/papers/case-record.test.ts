import { describe, expect, test } from 'vitest';
import type { CaseFact, CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import type { CaseStatement } from '../../../lib/model/statement.ts';
import { caseRecord } from '../../../lib/papers/case-record.ts';

const DAY = '2023-05-25' as IsoDate;
const BUILT_IN: CaseFact = {
  id: 'NUIT-24-2023' as CaseId,
  council: 'NUIT',
  number: 24,
  year: 2023,
  title: 'Automatisert datafangst',
  otherTitles: [],
  kind: 'Drøfting',
  otherKind: null,
  meetingDate: DAY,
  meetingLabel: '25. mai 2023',
  outcome: { outcomeClass: 'discussed', basis: 'proposal', summary: 'Foreslått: drøfte saken.' },
  notes: null,
  provenance: { source: 'N23', role: 'innkalling' },
};

let count = 0;
function statement(parts: Partial<CaseStatement>): CaseStatement {
  count += 1;
  return {
    id: `s${count}`,
    caseId: 'NUIT-24-2023' as CaseId,
    paper: 'doc:0',
    document: 'doc' as DocumentId,
    role: 'referat',
    place: { start: 0, end: 1 },
    otherPlaces: [],
    readAt: '2026-01-01T00:00:00Z',
    title: null,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: DAY,
    meetingDates: [DAY],
    time: null,
    proposal: null,
    decision: null,
    outcomeClass: null,
    attachments: [],
    documents: [],
    bodyWords: [],
    ...parts,
  };
}

describe('the record of a case', () => {
  test('nothing read: what is built in', () => {
    expect(caseRecord(BUILT_IN, [])).toEqual({
      fact: BUILT_IN,
      builtIn: BUILT_IN,
      statements: [],
      contradictions: [],
    });
  });

  test("a referat's decision comes before a built-in proposal, with its source", () => {
    const { fact, builtIn } = caseRecord(BUILT_IN, [
      statement({ decision: 'NUIT støtter planen.', title: 'Datafangst til registre' }),
    ]);
    expect(fact.outcome).toEqual({
      outcomeClass: 'supported',
      basis: 'decision',
      summary: null,
      wording: 'NUIT støtter planen.',
    });
    expect(fact.provenance).toEqual({ source: 'NUIT 25. mai 2023', role: 'referat' });
    expect([fact.title, fact.otherTitles]).toEqual(['Automatisert datafangst', ['Datafangst til registre']]);
    expect(builtIn).toBe(BUILT_IN);
  });

  test('a proposal read here gives its wording to the built-in one', () => {
    const { fact } = caseRecord(BUILT_IN, [
      statement({ role: 'innkalling', proposal: 'NUIT drøftet saken og ga innspill.' }),
    ]);
    expect(fact.outcome).toMatchObject({
      summary: 'Foreslått: drøfte saken.',
      wording: 'NUIT drøftet saken og ga innspill.',
    });
    expect(fact.provenance.source).toBe('N23');
  });

  test("a slide's words are a slide's, whatever their label", () => {
    const { fact } = caseRecord(null, [
      statement({ role: 'presentasjon', decision: 'NUIT støtter planen.' }),
    ]);
    expect(fact.outcome?.basis).toBe('slide');
  });

  test('statements: newest meeting first, then newest read', () => {
    const order = caseRecord(BUILT_IN, [
      statement({ id: 'undated', meetingDate: null, meetingDates: [] }),
      statement({ id: 'old', readAt: '2025-01-01T00:00:00Z' }),
      statement({ id: 'new', readAt: '2026-02-01T00:00:00Z' }),
    ]).statements.map(({ id }) => id);
    expect(order).toEqual(['new', 'old', 'undated']);
  });

  test('a case that is not built in', () => {
    const { fact } = caseRecord(null, [
      statement({
        title: 'Plan',
        kind: 'Orientering',
        meetingDates: ['2023-08-30', '2023-08-31'] as IsoDate[],
        meetingDate: '2023-08-30' as IsoDate,
      }),
      statement({ role: 'quoted', title: 'Planen', kind: 'Orientering' }),
    ]);
    expect(fact).toMatchObject({
      id: 'NUIT-24-2023',
      title: 'Plan',
      kind: 'Orientering',
      meetingLabel: '30.–31. august 2023',
      otherTitles: ['Planen'],
    });
  });

  test('neither fact nor statement is a mistake of the caller', () => {
    expect(() => caseRecord(null, [])).toThrow();
  });
});

describe('contradictions', () => {
  const fields = (builtIn: CaseFact | null, ...statements: CaseStatement[]) =>
    caseRecord(builtIn, statements).contradictions.map(
      ({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' / ')}`,
    );
  const decision = (text: string, role: CaseStatement['role'] = 'referat') =>
    statement({ decision: text, role });

  test('kind and date against what is built in', () => {
    const later = '2023-06-08' as IsoDate;
    expect(
      fields(BUILT_IN, statement({ kind: 'Orientering', meetingDate: later, meetingDates: [later] })),
    ).toEqual(['kind: Orientering / Drøfting', 'meetingDate: 2023-06-08 / 2023-05-25']);
  });

  test('the days of one meeting, and a paper that says two kinds, are none', () => {
    const second = '2023-05-26' as IsoDate;
    expect(
      fields(
        BUILT_IN,
        statement({
          kind: 'Orientering',
          otherKind: 'Drøfting',
          meetingDate: second,
          meetingDates: [second],
        }),
      ),
    ).toEqual([]);
  });

  test.each([
    ['NUIT drøftet saken.', 'NUIT  drøftet saken', 'referat', 0],
    ['NUIT drøftet saken og ba om en plan.', 'NUIT drøftet saken', 'quoted', 0],
    ['NUIT drøftet saken, støttet den og ba om en plan.', 'NUIT drøftet saken … ba om en plan.', 'quoted', 0],
    ['NUIT drøftet saken og ba om en plan.', 'NUIT drøftet saken', 'referat', 1],
    ['NUIT støtter ikke planen.', 'NUIT støtter', 'quoted', 1],
    ['NUIT tar saken til orienteringen.', 'NUIT tar saken til orientering', 'quoted', 1],
    ['NUIT støtter planen.', 'NUIT drøftet planen.', 'referat', 1],
    ['NUIT drøftet planen for skjermingen.', 'NUIT drøftet planen for skjermigen.', 'quoted', 0],
    ['NUIT drøftet og støtter planen.', 'NUIT drøftet og støtter ikke planen.', 'quoted', 1],
    ['NUIT ba om en plan i 2023.', 'NUIT ba om en plan i 2024.', 'quoted', 1],
  ] as const)('%s / %s (%s)', (full, other, role, expected) => {
    expect(fields(null, decision(full), decision(other, role))).toHaveLength(expected);
  });
});
