/** Norwegian dates as papers write them: "25. – 26. oktober 2023", "31. januar–1. februar 2024", "25.05.2023". */
import { type IsoDate, MONTHS, parseIsoDate } from '../model/date.ts';

const DAY = String.raw`(\d{1,2})\.?\s{0,3}`;
const MONTH = String.raw`([a-zæøå]{3,9})\.?`;
const TO = String.raw`\s{0,3}(?:[-–—/&]|og|til)\s{0,3}`;
/** "25. – 26. oktober 2023", "31. januar–1. februar 2024", "31. januar 2024 og 1. februar 2024", "25.oktober 2023". */
const WRITTEN = new RegExp(
  String.raw`(?<!\d)(?:${DAY}(?:${MONTH}(?:\s{1,3}20\d{2})?)?${TO}(?:(?:man|tirs|ons|tors|fre)dag\s)?)?${DAY}${MONTH}\s{1,3}(20\d{2})(?!\d)`,
  'giu',
);
/** "25.–26.10.2023", "31.1–1.2.2024", and the slip "24.25.01.2024" (DOMAIN.md §1.1). */
const NUMERIC_RANGE =
  /(?<![\d.])(\d{1,2})\.?(?:(\d{1,2})\.?)?(?:\s{0,3}(?:[-–—]|og)\s{0,3}|(?<=\.))(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2}|\d{2})(?![\d.]*\d)/giu;
const NUMERIC = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2}|\d{2})(?![\d.]*\d)/g;
const ISO = /(?<![\d-])20\d{2}-\d{2}-\d{2}(?![\d-])/u;

/**
 * The days of the first date or range of days in `text`, in order: both days of a two-day meeting. Empty where
 * there is none, or none that exists in the calendar.
 */
export function readMeetingDates(text: string): readonly IsoDate[] {
  for (const match of text.matchAll(WRITTEN)) {
    const [, firstDay, firstMonth, lastDay, lastMonth, year] = match;
    const last = isoDate(lastDay, monthNumber(lastMonth), year);
    if (last !== null) return range(isoDate(firstDay, monthNumber(firstMonth ?? lastMonth), year), last);
  }
  for (const [, firstDay, firstMonth, lastDay, lastMonth, year = ''] of text.matchAll(NUMERIC_RANGE)) {
    const last = isoDate(lastDay, Number(lastMonth), fullYear(year));
    if (last !== null) return range(isoDate(firstDay, Number(firstMonth ?? lastMonth), fullYear(year)), last);
  }
  const numeric = readNumericDate(text) ?? parseIsoDate(ISO.exec(text)?.[0] ?? '');
  return numeric === null ? [] : [numeric];
}

/** Days that are the same or stand beside each other are of one meeting: it lasts up to two days. */
export function areOneMeeting(one: readonly IsoDate[], other: readonly IsoDate[]): boolean {
  return one.some((date) => other.some((day) => Math.abs(Date.parse(date) - Date.parse(day)) <= 86_400_000));
}

/** Both days of a meeting; a first day that does not stand close before the last is none. */
function range(first: IsoDate | null, last: IsoDate): readonly IsoDate[] {
  const days = first === null ? 0 : (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return first === null || days <= 0 || days > LONGEST_MEETING ? [last] : [first, last];
}
const LONGEST_MEETING = 6;

/** The first date such as "25.05.2023" or "21.4.21" in `text`, or null. */
export function readNumericDate(text: string): IsoDate | null {
  for (const [, day, month, year = ''] of text.matchAll(NUMERIC)) {
    const date = isoDate(day, Number(month), fullYear(year));
    if (date !== null) return date;
  }
  return null;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthNumber(name: string | undefined): number {
  const lower = name?.toLowerCase() ?? '';
  return (
    MONTHS.findIndex((month) => month === lower || (/^\p{L}{3,4}$/u.test(lower) && month.startsWith(lower))) +
    1
  );
}

function isoDate(day: string | undefined, month: number, year: string | undefined): IsoDate | null {
  if (day === undefined || year === undefined || month < 1) return null;
  return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
