/** Ends a conflict by the reader's choice, inside one transaction. The text that loses is kept as a revision. */
import {
  type EditingId,
  isSameContent,
  type NoteConflict,
  type NoteDraft,
  type NoteId,
} from '../../model/note.ts';
import { NoteNotSaved } from './note-not-saved.ts';
import type { SaveOutcome } from './note-repository.ts';
import type { ConflictRow } from './note-rows.ts';
import { editingOfNobody, readConflict, readNote } from './note-states.ts';
import { dropOldest, keepRevision } from './revisions.ts';
import { advance, remember, saveDraft, type Writing } from './save-note.ts';

/**
 * @param draft the text to keep, made from the note as it is; null keeps the note. Where the note was changed again
 *   meanwhile nothing is settled: the outcome is the conflict that still stands.
 */
export async function settleConflict(
  writing: Writing,
  note: NoteId,
  editing: EditingId,
  draft: NoteDraft | null,
): Promise<SaveOutcome | null> {
  const { database, cipher } = writing;
  const rawConflict = await database.conflicts.get([note, editing]);
  const conflict = readConflict(rawConflict, cipher);
  if (rawConflict !== undefined && conflict === null) throw new NoteNotSaved('unreadable');
  const rawHead = await database.notes.get(note);
  const head = readNote(rawHead, cipher);
  if (conflict === null) {
    if (draft !== null) return saveDraft(writing, draft);
    return head && { is: 'saved', note: head.value };
  }
  if (rawHead !== undefined && head === null) throw new NoteNotSaved('unreadable');
  if (draft === null) {
    await database.conflicts.delete([note, editing]);
    if (head === null) return intoTrash(writing, conflict.value);
    await keepLoser(writing, conflict.row, head.row.number);
    return { is: 'saved', note: head.value };
  }
  if (head !== null && !draft.basedOn.includes(head.row.operation)) {
    // Written as it is: it was taken out of the copy, and comes back into it.
    await database.conflicts.put(conflict.row);
    return { is: 'conflict', conflict: conflict.value, note: head.value };
  }
  await remember(writing, draft);
  if (head !== null) await keepRevision(database, head.row);
  let number = head?.row.number ?? 0;
  if (!isSameContent(conflict.value.content, draft.content)) {
    number += 1;
    await keepLoser(writing, conflict.row, number);
  }
  await database.conflicts.delete([note, editing]);
  // Chosen to be kept: not in the trash any more.
  return advance(writing, draft, { number, deletedAt: null });
}

/** The note was deleted for ever, and has no revisions. Its editor may have written on since the reader chose. */
function intoTrash(writing: Writing, { savedAt: _savedAt, ...conflict }: NoteConflict): Promise<SaveOutcome> {
  const deletedAt = new Date(writing.now).toISOString();
  const draft = { ...conflict, basedOn: [], editing: editingOfNobody(conflict.operation) };
  return advance(writing, draft, { number: 0, deletedAt });
}

async function keepLoser({ database }: Writing, conflict: ConflictRow, number: number): Promise<void> {
  const { note, editing, operation, savedAt, body } = conflict;
  await database.revisions.put({
    note,
    operation,
    number,
    editing,
    begunAt: savedAt,
    savedAt,
    deletedAt: null,
    body,
  });
  await dropOldest(database, note);
}
