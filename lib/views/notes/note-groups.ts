/** A list of notes in the order and the groups in which it is shown. */
import type { CouncilId } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import type { ListedNote } from '../../notes/filter-notes.ts';

export type NoteOrder = 'newest' | 'meeting';

export interface NoteGroup {
  /** Of the meeting; null where the list is not divided. */
  readonly name: string | null;
  /** Where the meeting is shown; null where its days are not known. */
  readonly meeting: { readonly council: CouncilId; readonly firstDay: IsoDate } | null;
  readonly notes: readonly ListedNote[];
}

/** At most so many notes, the newest first, or the newest meeting first and by case within. @param notes newest first */
export function noteGroups(
  notes: readonly ListedNote[],
  order: NoteOrder,
  limit: number,
): readonly NoteGroup[] {
  if (order === 'newest')
    return notes.length === 0 ? [] : [{ name: null, meeting: null, notes: notes.slice(0, limit) }];
  const sorted = notes.toSorted(byMeeting).slice(0, limit);
  return [...Map.groupBy(sorted, ({ of }) => of.meeting)].map(([name, members]) => ({
    name,
    meeting: meetingOf(members),
    notes: members,
  }));
}

function meetingOf([first]: readonly ListedNote[]): NoteGroup['meeting'] {
  const firstDay = first?.of.meetingDay ?? null;
  return first === undefined || firstDay === null ? null : { council: first.of.council, firstDay };
}

/** A year alone stands before every date within it, so last when the newest stand first. */
function byMeeting(a: ListedNote, b: ListedNote): number {
  return (
    compare(b.of.meetingDay ?? String(b.of.year), a.of.meetingDay ?? String(a.of.year)) ||
    compare(a.of.meeting, b.of.meeting) ||
    numberOf(a) - numberOf(b)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf({ of }: ListedNote): number {
  return Number(of.id.split('-')[1]);
}
