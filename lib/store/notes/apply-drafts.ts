/** Saves for good what closing pages have left: when the database is opened, and when a page hears of a change. */
import { type EditingId, isSameContent, type NoteId } from '../../model/note.ts';
import { type DraftRow, draftRowSchema } from './note-rows.ts';
import { readNote } from './note-states.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { isDone, remember, SAVE_TABLES, saveDraft, type Writing } from './save-note.ts';

type DraftKey = [NoteId, EditingId];

/**
 * Each draft in a transaction of its own: one that cannot be read, or was encrypted with another key, stays where it
 * is and holds up no other. Rejects with `NotesUnavailable`, or with the first `NoteNotSaved`.
 */
export async function applyDrafts(keeper: NotesKeeper): Promise<void> {
  const keys = await keeper.readNotes(({ drafts }) => drafts.toCollection().primaryKeys());
  const failures: unknown[] = [];
  for (const key of keys) await applyDraft(keeper, key).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function applyDraft(keeper: NotesKeeper, key: DraftKey): Promise<void> {
  const readable = await keeper.readNotes(async ({ drafts }, cipher) => {
    const parsed = draftRowSchema.safeParse(await drafts.get(key));
    return parsed.success && cipher.decrypt(parsed.data.body, parsed.data) !== null;
  });
  if (!readable) return;
  await keeper.writeNotes(SAVE_TABLES, async (database, cipher) => {
    // Read again: its page may have saved it, or another page may have applied it.
    const parsed = draftRowSchema.safeParse(await database.drafts.get(key));
    if (parsed.success)
      await applyRow({ database, cipher, now: Date.parse(parsed.data.leftAt) }, parsed.data);
  });
}

async function applyRow(writing: Writing, row: DraftRow): Promise<void> {
  const { database, cipher } = writing;
  const content = cipher.decrypt(row.body, row);
  if (content === null) return;
  const draft = { ...row, content };
  const head = readNote(await database.notes.get(row.note), cipher)?.value ?? null;
  const hasIt = head !== null && isSameContent(head.content, content);
  if (!hasIt && !(await isDone(database, draft))) {
    await saveDraft(writing, draft);
    return;
  }
  await remember(writing, draft);
  await database.drafts.delete([row.note, row.editing]);
}
