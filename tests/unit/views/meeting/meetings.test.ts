/** Days of meetings, and which cases and papers are of one. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import type { CaseFact } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type { PaperRecord } from '../../../../lib/model/statement.ts';
import { meetingDaysLabel, parseMeetingDays } from '../../../../lib/views/meeting/meeting-days.ts';
import { meetingName, meetingOn, meetingsOf } from '../../../../lib/views/meeting/meetings.ts';

describe('the days of a meeting', () => {
  test.each([
    ['25. mai 2023', '2023-05-25', '2023-05-25'],
    ['29.–30. oktober 2025', '2025-10-29', '2025-10-30'],
    ['31. januar–1. februar 2024', '2024-01-31', '2024-02-01'],
  ])('%s', (label, firstDay, lastDay) => {
    expect(parseMeetingDays(label)).toEqual({ firstDay, lastDay });
    expect(meetingDaysLabel({ firstDay: firstDay as IsoDate, lastDay: lastDay as IsoDate })).toBe(label);
  });
  test.each(['april 2021', '31. februar 2023', '30.–29. oktober 2025', '29. oktembre 2025', ''])(
    '"%s" says none',
    (label) => {
      expect(parseMeetingDays(label)).toBeNull();
    },
  );
});

const fact = (number: number, meetingDate: string | null, meetingLabel: string | null = null) =>
  ({ council: 'NUFA', number, year: 2025, meetingDate, meetingLabel }) as CaseFact;
const paper = (id: string, ...meetingDates: string[]) =>
  ({ id, council: 'NUFA', meetingDates, readAt: id }) as unknown as PaperRecord;
const shape = (cases: readonly CaseFact[], papers: readonly PaperRecord[] = []) =>
  meetingsOf(cases, papers).map((one) => [
    one.firstDay,
    one.lastDay,
    one.cases.map(({ number }) => number),
    one.papers.map(({ id }) => id),
  ]);

describe('meetings', () => {
  test.each<readonly [string, readonly CaseFact[], readonly PaperRecord[], unknown]>([
    [
      'a label joins both days',
      [fact(2, '2025-10-30', '29.–30. oktober 2025'), fact(1, '2025-10-29')],
      [],
      [['2025-10-29', '2025-10-30', [1, 2], []]],
    ],
    [
      'a paper joins both days',
      [fact(1, '2025-10-29'), fact(2, '2025-10-30')],
      [paper('a', '2025-10-29', '2025-10-30'), paper('b', '2025-10-30')],
      [['2025-10-29', '2025-10-30', [1, 2], ['b', 'a']]],
    ],
    [
      'days that nothing joins are two meetings, newest first',
      [fact(1, '2025-10-29'), fact(2, '2025-10-30')],
      [],
      [
        ['2025-10-30', '2025-10-30', [2], []],
        ['2025-10-29', '2025-10-29', [1], []],
      ],
    ],
    [
      'dates months apart in one paper are not one meeting',
      [],
      [paper('a', '2025-01-10', '2025-10-29')],
      [['2025-01-10', '2025-01-10', [], ['a']]],
    ],
    ['a label without days is no meeting', [fact(1, null, 'april 2021')], [], []],
    [
      'a label that contradicts the date gives way',
      [fact(1, '2025-11-03', '29.–30. oktober 2025')],
      [],
      [['2025-11-03', '2025-11-03', [1], []]],
    ],
  ])('%s', (_, cases, papers, expected) => {
    expect(shape(cases, papers)).toEqual(expected);
  });

  test('of those built in: each dated case in one, found by either day, named by the time', () => {
    const meetings = meetingsOf(CASES, []);
    const held = meetings.flatMap(({ cases }) => cases);
    expect(new Set(held).size).toBe(held.length);
    expect(held.length).toBe(
      CASES.filter((one) => one.meetingDate !== null || /^\d/.test(one.meetingLabel ?? '')).length,
    );
    for (const day of ['2025-10-29', '2025-10-30'] as IsoDate[]) {
      const meeting = meetingOn(meetings, 'NUFA', day);
      expect(meeting && meetingName(meeting)).toBe('NUFA 29.–30. oktober 2025');
    }
    expect(meetingOn(meetings, 'NUIT', '2025-10-29' as IsoDate)).toBeUndefined();
    const early = meetings.find(({ council, firstDay }) => council === 'NEHR' && firstDay === '2022-06-08');
    expect(early && meetingName(early)).toBe('NEHS 8. juni 2022');
  });
});
