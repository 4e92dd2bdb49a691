/** A list of notes in the order and the groups in which it is shown. */
import type { ListedNote } from '../../notes/filter-notes.ts';

export type NoteOrder = 'newest' | 'meeting';

export interface NoteGroup {
  /** Of the meeting; null where the list is not divided. */
  readonly name: string | null;
  readonly notes: readonly ListedNote[];
}

/** At most so many notes, the newest first, or the newest meeting first and by case within. @param notes newest first */
export function noteGroups(
  notes: readonly ListedNote[],
  order: NoteOrder,
  limit: number,
): readonly NoteGroup[] {
  if (order === 'newest') return notes.length === 0 ? [] : [{ name: null, notes: notes.slice(0, limit) }];
  const sorted = notes.toSorted(byMeeting).slice(0, limit);
  return [...Map.groupBy(sorted, ({ of }) => of.meeting)].map(([name, members]) => ({
    name,
    notes: members,
  }));
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
