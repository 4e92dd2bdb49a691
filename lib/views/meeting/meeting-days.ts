/** The days of a meeting as the papers write them, both ways: "29.–30. oktober 2025". In bokmål, as the papers are. */
import { type IsoDate, MONTHS, parseIsoDate } from '../../model/date.ts';

export interface MeetingDays {
  readonly firstDay: IsoDate;
  /** Equal to `firstDay` for a meeting of one day. */
  readonly lastDay: IsoDate;
}

/** First day, its month where it is another one, last day, month, year. */
const LABEL = /^(\d{1,2})\.(?:(?: ([a-z]+))?[–-](\d{1,2})\.)? ([a-z]+) (\d{4})$/;

/** Null where the label says no days: "april 2021". */
export function parseMeetingDays(label: string): MeetingDays | null {
  const [, first = '', firstMonth, last = first, month = '', year = ''] = LABEL.exec(label) ?? [];
  const firstDay = isoDate(year, firstMonth ?? month, first);
  const lastDay = isoDate(year, month, last);
  return firstDay === null || lastDay === null || lastDay < firstDay ? null : { firstDay, lastDay };
}

function isoDate(year: string, month: string, day: string): IsoDate | null {
  const number = MONTHS.indexOf(month) + 1;
  return parseIsoDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

export function meetingDaysLabel({ firstDay, lastDay }: MeetingDays): string {
  const [year, month, day] = partsOf(firstDay);
  const [lastYear, lastMonth, lastOfMonth] = partsOf(lastDay);
  if (firstDay === lastDay) return `${day}. ${month} ${year}`;
  if (year !== lastYear) return `${day}. ${month} ${year}–${lastOfMonth}. ${lastMonth} ${lastYear}`;
  if (month !== lastMonth) return `${day}. ${month}–${lastOfMonth}. ${lastMonth} ${year}`;
  return `${day}.–${lastOfMonth}. ${month} ${year}`;
}

function partsOf(date: IsoDate): readonly [year: string, month: string, day: number] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, MONTHS[Number(month) - 1] ?? '', Number(day)];
}
