/** When a case was treated, as exactly as it is known. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../lib/model/date.ts';
import { caseDay, caseWhen, middleOfMonth } from '../../../../lib/views/case/case-day.ts';

test.each([
  ['2025-10-29', '29.–30. oktober 2025', '2025-10-29', '29.10.2025'],
  ['2021-04-21', null, '2021-04-21', '21.4.2021'],
  [null, '26.–27. april 2023', '2023-04-26', '26.4.2023'],
  [null, 'mai 2022', null, 'mai 2022'],
  [null, null, null, 'ukjent'],
])('%s, %j', (date, meetingLabel, day, when) => {
  const fact = { meetingDate: date as IsoDate | null, meetingLabel };
  expect(caseDay(fact)).toBe(day);
  expect(caseWhen(fact, 'ukjent')).toBe(when);
});

test('a month is drawn at its middle', () => {
  expect(middleOfMonth({ meetingDate: null, meetingLabel: 'mai 2022' })).toBe('2022-05-15');
  expect(middleOfMonth({ meetingDate: null, meetingLabel: null })).toBeNull();
  expect(middleOfMonth(null)).toBeNull();
});
