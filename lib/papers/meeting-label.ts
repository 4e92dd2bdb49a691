/** The days of a meeting as papers print them: "29.–30. oktober 2025", "31. januar–1. februar 2024". */
import { type IsoDate, MONTHS } from '../model/date.ts';

/** @param dates in order. Null where there are none. */
export function meetingLabel(dates: readonly IsoDate[]): string | null {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = parts(first);
  const to = parts(last);
  const end = `${to.day}. ${to.month} ${to.year}`;
  if (first === last) return end;
  if (from.year !== to.year) return `${from.day}. ${from.month} ${from.year}–${end}`;
  return from.month === to.month ? `${from.day}.–${end}` : `${from.day}. ${from.month}–${end}`;
}

function parts(date: IsoDate): { readonly day: number; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: Number(day), month: MONTHS[Number(month) - 1] ?? '', year };
}
