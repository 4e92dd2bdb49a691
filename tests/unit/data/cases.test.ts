import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { caseFactSchema } from '../../../lib/data/schema.ts';
import { caseId } from '../../../lib/model/case.ts';
import { parseIsoDate } from '../../../lib/model/date.ts';

describe('the built-in case index', () => {
  test('has the 94 cases of the papers', () => {
    expect(CASES).toHaveLength(94);
    expect(new Set(CASES.map((fact) => fact.id)).size).toBe(94);
  });

  test.each(CASES)('$id is a case', (fact) => {
    expect(caseFactSchema.safeParse(fact).error?.issues ?? []).toEqual([]);
    expect(fact.id).toBe(caseId(fact));
  });

  test('dates are real days in the year of the case', () => {
    const odd = CASES.filter(
      ({ meetingDate, year }) =>
        meetingDate !== null && (parseIsoDate(meetingDate) === null || !meetingDate.startsWith(`${year}-`)),
    );
    expect(odd.map((fact) => fact.id)).toEqual([]);
  });

  test('what was only proposed is not worded as decided', () => {
    const odd = CASES.filter(({ outcome }) => {
      if (outcome === null || outcome.summary === null) return false;
      const saysProposal = /^(Foreslått: |Lysarket sier )/u.test(outcome.summary);
      return saysProposal !== (outcome.basis === 'proposal' || outcome.basis === 'slide');
    });
    expect(odd.map((fact) => fact.id)).toEqual([]);
  });

  test('a case without an outcome says why', () => {
    expect(CASES.filter((fact) => fact.outcome === null && fact.notes === null)).toEqual([]);
  });

  test('summaries and notes are single short sentences or two', () => {
    const long = CASES.filter((fact) =>
      [fact.outcome?.summary ?? '', fact.notes ?? ''].some((text) => text.length > 220),
    );
    expect(long.map((fact) => fact.id)).toEqual([]);
  });

  test('keeps the cases that share number and year apart by council', () => {
    const councils = CASES.filter((fact) => fact.number === 36 && fact.year === 2021).map(
      (fact) => fact.council,
    );
    expect(councils.sort()).toEqual(['NEHR', 'NUIT']);
  });
});
