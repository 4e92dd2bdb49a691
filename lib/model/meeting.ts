/** A meeting of a council, as its papers and its cases tell it. */
import { type CouncilId, isCouncilId } from './council.ts';
import { type IsoDate, parseIsoDate } from './date.ts';

/** "NUFA-2025-10-29": the council and the first day. */
export type MeetingId = string & { readonly __brand: 'MeetingId' };

export function meetingId(council: CouncilId, firstDay: IsoDate): MeetingId {
  return `${council}-${firstDay}` as MeetingId;
}

/** Null if the string is not a meeting's id. */
export function parseMeetingId(
  value: string,
): { readonly council: CouncilId; readonly firstDay: IsoDate } | null {
  const [, council, day = ''] = /^([A-Z]{4})-(\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  const firstDay = parseIsoDate(day);
  return isCouncilId(council) && firstDay !== null ? { council, firstDay } : null;
}
