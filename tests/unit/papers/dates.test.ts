import { expect, test } from 'vitest';
import type { IsoDate } from '../../../lib/model/date.ts';
import { readMeetingDates } from '../../../lib/papers/dates.ts';
import { meetingLabel } from '../../../lib/papers/meeting-label.ts';

test.each([
  ['25. – 26. oktober 2023', '2023-10-25 2023-10-26'],
  ['31. januar–1. februar 2024', '2024-01-31 2024-02-01'],
  ['31. januar 2024 – 1. februar 2024', '2024-01-31 2024-02-01'],
  ['24. og 25. januar 2024', '2024-01-24 2024-01-25'],
  ['onsdag 24. og torsdag 25. januar 2024', '2024-01-24 2024-01-25'],
  ['25.oktober 2023', '2023-10-25'],
  ['14. mai 2025 kl. 10–15', '2025-05-14'],
  ['29. – 30.10.2025', '2025-10-29 2025-10-30'],
  ['24.25.01.2024', '2024-01-24 2024-01-25'],
  ['31.1–1.2.2024', '2024-01-31 2024-02-01'],
  ['25.05.2023', '2023-05-25'],
  ['(10.6.21)', '2021-06-10'],
  ['2025-10-29', '2025-10-29'],
  ['31. februar 2024', ''],
  ['uke 44/45', ''],
  ['v1.0.2', ''],
])('%s', (text, expected) => {
  expect(readMeetingDates(text).join(' ')).toBe(expected);
});

test.each([
  ['2025-10-29 2025-10-30', '29.–30. oktober 2025'],
  ['2024-01-31 2024-02-01', '31. januar–1. februar 2024'],
  ['2023-05-25', '25. mai 2023'],
  ['', null],
])('the label of %s', (days, expected) => {
  expect(meetingLabel(days.split(' ').filter(Boolean) as IsoDate[])).toBe(expected);
});
