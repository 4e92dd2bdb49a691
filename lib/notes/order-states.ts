/** Which of two states of a note is the later one, and which grew out of the other. */
import type { NoteConflict, NoteContent } from '../model/note.ts';
import type { KeptState } from './kept-notes.ts';

/** Negative where `one` comes first. */
export function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** The same moment may be written in more than one way. */
function compareTimes(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other) || compareText(one, other);
}

/** The same for the same content, whatever the order of its fields was in a file. */
export function contentName({ caseId, day, heading, text, tags, followUp }: NoteContent): string {
  return JSON.stringify([caseId, day, heading, text, tags, followUp]);
}

/**
 * The earlier first. A total order over all that is in a state, so that merging gives the same in either direction.
 * Clocks of two machines differ: how often the note was changed counts before the time.
 */
export function compareStates(one: KeptState, other: KeptState): number {
  return (
    one.number - other.number ||
    compareTimes(one.savedAt, other.savedAt) ||
    compareText(one.operation, other.operation) ||
    compareText(contentName(one.content), contentName(other.content)) ||
    compareTimes(one.begunAt, other.begunAt) ||
    compareText(one.editing, other.editing) ||
    compareText(one.deletedAt ?? '', other.deletedAt ?? '')
  );
}

/** The earlier first, of texts that could not be saved. */
export function compareConflicts(one: NoteConflict, other: NoteConflict): number {
  return (
    compareTimes(one.savedAt, other.savedAt) ||
    compareText(one.operation, other.operation) ||
    compareText(contentName(one.content), contentName(other.content))
  );
}

type Written = Pick<KeptState, 'operation' | 'editing' | 'savedAt' | 'content'>;

/**
 * True if `later` is `earlier`, or what its editor made of it: while an editor writes on, its state is replaced and not
 * kept beside. Text that was changed in a file, under the name of another, is not the same state.
 */
export function holds(later: KeptState, earlier: Written): boolean {
  if (later.operation === earlier.operation) {
    return contentName(later.content) === contentName(earlier.content);
  }
  const at = Date.parse(earlier.savedAt);
  return (
    later.editing === earlier.editing && Date.parse(later.begunAt) <= at && at < Date.parse(later.savedAt)
  );
}
