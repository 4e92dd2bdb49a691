/** Which states of a note are kept as earlier ones, and how many. */
import { MAX_REVISIONS, type NoteContent, type NoteDraft, type NoteId } from '../../model/note.ts';
import type { NotesDatabase } from './database.ts';
import { type NoteRow, revisionRowSchema } from './note-rows.ts';
import { revisionOf } from './note-states.ts';

/** ms. What one editor writes within this is one state: fifty of them are a working day of writing. */
const ONE_STATE = 10 * 60 * 1000;
/** UTF-16 units. A word or two may go without a trace; half a sentence that goes may be wanted back. */
const MAX_TAKEN_AWAY = 40;

/**
 * Whether a draft takes the place of the head without a revision.
 * @param now ms since 1970
 */
export function goesOn(head: NoteRow, content: NoteContent, draft: NoteDraft, now: number): boolean {
  return (
    head.editing === draft.editing &&
    now - Date.parse(head.begunAt) < ONE_STATE &&
    takenAway(content.text, draft.content.text) <= MAX_TAKEN_AWAY
  );
}

/** How much of `before` is no longer there, where one place of it was changed. */
export function takenAway(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}

/** Keeps a state, and the newest fifty. Inside a transaction over `revisions`. */
export async function keepRevision({ revisions }: NotesDatabase, head: NoteRow): Promise<void> {
  await revisions.put(revisionOf(head));
  await dropOldest({ revisions }, head.id);
}

/** A row that cannot be read is not counted and not dropped. */
export async function dropOldest(
  { revisions }: Pick<NotesDatabase, 'revisions'>,
  note: NoteId,
): Promise<void> {
  const kept = revisions.where('note').equals(note);
  if ((await kept.count()) <= MAX_REVISIONS) return;
  const rows = (await kept.toArray())
    .map((row) => revisionRowSchema.safeParse(row))
    .filter((parsed) => parsed.success)
    .map(({ data }) => data)
    .sort((one, other) => other.number - one.number);
  await revisions.bulkDelete(rows.slice(MAX_REVISIONS).map(({ operation }) => operation));
}
