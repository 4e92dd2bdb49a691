/** Calendar dates as the papers use them: a day, no time of day and no zone. */

/** "2025-10-29". */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** The date if `value` is a real calendar day in the form yyyy-mm-dd, otherwise null. */
export function parseIsoDate(value: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return null;
  const [, year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return value as IsoDate;
}

/** "29.10.2025", the form Norwegian readers cite by. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** In bokmål, as the papers write them; January first. */
export const MONTHS: readonly string[] = [
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
