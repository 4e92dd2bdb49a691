import { describe, expect, test } from 'vitest';
import type { RankedLink } from '../../../../../lib/links/ranked-links.ts';
import type { CaseFact, CaseId } from '../../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../../lib/model/date.ts';
import type { StatedTreatment } from '../../../../../lib/store/paper-agenda.ts';
import { earlierRows } from '../../../../../lib/views/reader/side/earlier-rows.ts';

const link = (id: string, more: Partial<RankedLink> = {}): RankedLink => ({
  case: id as CaseId,
  kind: 'explicit',
  confirmed: false,
  direction: 'earlier',
  score: 1,
  why: '',
  links: [],
  ...more,
});
const row = (id: string | null, title: string | null = null): StatedTreatment => ({
  caseId: id as CaseId | null,
  number: 1,
  year: 2023,
  title,
  place: { start: 0, end: 1 },
});
const fact = (id: string, meetingDate: string | null, title: string | null = null) =>
  [id as CaseId, { id, meetingDate: meetingDate as IsoDate | null, title } as unknown as CaseFact] as const;

describe('what came before a case', () => {
  test('stands once, newest first, whether the paper or the index says it', () => {
    const { explicit } = earlierRows(
      [row('NUIT-5-2022', 'i papiret'), row('NUFA-7-2023')],
      [link('NUFA-7-2023'), link('NEHR-1-2021')],
      new Map([
        fact('NUIT-5-2022', null),
        fact('NUFA-7-2023', '2023-03-01', 'i indeksen'),
        fact('NEHR-1-2021', '2021-05-05'),
      ]),
    );
    expect(explicit.map(({ id, title }) => [id, title])).toEqual([
      ['NUFA-7-2023', 'i indeksen'],
      ['NUIT-5-2022', 'i papiret'],
      ['NEHR-1-2021', null],
    ]);
  });
  test('leaves out what came later, and rows that do not say whose case it is', () => {
    const rows = earlierRows([row(null)], [link('NUFA-9-2025', { direction: 'later' })], new Map());
    expect(rows).toEqual({ explicit: [], topical: [] });
  });
  test('has the three best of the same topic, apart, and none that is stated', () => {
    const topical = ['NUFA-1-2020', 'NUFA-2-2020', 'NUFA-3-2020', 'NUFA-4-2020', 'NUFA-5-2020'].map((id) =>
      link(id, { kind: 'topical' }),
    );
    const rows = earlierRows([row('NUFA-2-2020')], topical, new Map());
    expect(rows.explicit.map(({ id }) => id)).toEqual(['NUFA-2-2020']);
    expect(rows.topical.map(({ id }) => id)).toEqual(['NUFA-1-2020', 'NUFA-3-2020', 'NUFA-4-2020']);
  });
});
