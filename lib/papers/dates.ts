/** Norwegian dates as papers write them: "25. – 26. oktober 2023", "31. januar–1. februar 2024", "25.05.2023". */
import { type IsoDate, parseIsoDate } from '../model/date.ts';

export const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const WRITTEN =
  /(?:(\d{1,2})\.?\s{0,3}(?:([a-zæøå]{3,9})\s{0,3})?(?:[-–—]|og)\s{0,3})?(\d{1,2})\.?\s{0,3}([a-zæøå]{3,9})\s{1,3}(20\d{2})/giu;
const NUMERIC = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2}|\d{2})(?![\d.]*\d)/g;

/**
 * The days of the first date or range of days in `text`, in order: both days of a two-day meeting. Empty where
 * there is none, or none that exists in the calendar.
 */
export function readMeetingDates(text: string): readonly IsoDate[] {
  for (const match of text.matchAll(WRITTEN)) {
    const [, firstDay, firstMonth, lastDay, lastMonth, year] = match;
    const last = isoDate(lastDay, monthNumber(lastMonth), year);
    if (last === null) continue;
    const first = isoDate(firstDay, monthNumber(firstMonth ?? lastMonth), year);
    return first === null || first >= last ? [last] : [first, last];
  }
  const numeric = readNumericDate(text);
  return numeric === null ? [] : [numeric];
}

/** The first date such as "25.05.2023" or "21.4.21" in `text`, or null. */
export function readNumericDate(text: string): IsoDate | null {
  for (const [, day, month, year = ''] of text.matchAll(NUMERIC)) {
    const date = isoDate(day, Number(month), year.length === 2 ? `20${year}` : year);
    if (date !== null) return date;
  }
  return null;
}

function monthNumber(name: string | undefined): number {
  const lower = name?.toLowerCase() ?? '';
  return MONTHS.findIndex((month) => month === lower || (lower.length === 3 && month.startsWith(lower))) + 1;
}

function isoDate(day: string | undefined, month: number, year: string | undefined): IsoDate | null {
  if (day === undefined || year === undefined || month < 1) return null;
  return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
