/** When a case was treated, as exactly as it is known: its date, else what the name of its meeting says. */
import type { CaseFact } from '../../model/case.ts';
import { formatDate, type IsoDate } from '../../model/date.ts';
import { parseMeetingDays } from '../meeting/meeting-days.ts';

type Dated = Pick<CaseFact, 'meetingDate' | 'meetingLabel'> | null | undefined;

/** First day of the meeting. Null where only a month is known, or nothing. */
export function caseDay(fact: Dated): IsoDate | null {
  return fact?.meetingDate ?? parseMeetingDays(fact?.meetingLabel ?? '')?.firstDay ?? null;
}

/** A day to draw it at where only the month is known ("mai 2022"): the middle of that month. */
export function middleOfMonth(fact: Dated): IsoDate | null {
  return parseMeetingDays(`15. ${fact?.meetingLabel ?? ''}`)?.firstDay ?? null;
}

/** "26.4.2023", "mai 2022", or what `unknown` says. */
export function caseWhen(fact: Dated, unknown: string): string {
  const day = caseDay(fact);
  return day === null ? (fact?.meetingLabel ?? unknown) : formatDate(day);
}
