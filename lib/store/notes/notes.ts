/** The notes' repository over the precious database: what views may ask, and the one path by which they write. */
import type { NoteId } from '../../model/note.ts';
import { caseCounts } from './case-counts.ts';
import { watchChanges } from './changes.ts';
import type { NoteCipher } from './cipher.ts';
import { dropDraft, keepDraft, leaveDraft } from './leave-draft.ts';
import { checkedDraft } from './note-checks.ts';
import { createNoteReader } from './note-reader.ts';
import type { NoteRepository } from './note-repository.ts';
import { editingOfNobody, readConflict, readNote, readRevision } from './note-states.ts';
import type { NotesKeeper, NotesTable } from './notes-keeper.ts';
import { SAVE_TABLES, saveDraft } from './save-note.ts';
import { settleConflict } from './settle-conflict.ts';

/** What goes with a note that is deleted for ever. Its operations stay: they tell that a late draft was saved once. */
const NOTE_TABLES: readonly NotesTable[] = ['notes', 'revisions', 'conflicts'];

/** @param clock ms since 1970 */
export function openNoteRepository(keeper: NotesKeeper, clock: () => number = Date.now): NoteRepository {
  const reader = createNoteReader();
  return {
    save: async (draft) => {
      const checked = checkedDraft(draft);
      return keeper.writeNotes(SAVE_TABLES, (database, cipher) =>
        saveDraft({ database, cipher, now: clock() }, checked),
      );
    },
    leave: (draft) => leaveDraft(keeper.opened(), draft, clock()),
    keepDraft: (draft) => keepDraft(keeper.opened(), draft, clock()),
    dropDraft: (note, editing) => dropDraft(keeper.opened(), note, editing),
    ofCase: (id) =>
      keeper.readNotes(async ({ notes }, cipher) => {
        const rows = await notes.where('place').equals(cipher.placeOf(id)).toArray();
        return (await reader.read(rows, cipher))
          .filter(({ deletedAt, content }) => deletedAt === null && content.caseId === id)
          .sort(
            (one, other) =>
              compare(other.content.day, one.content.day) || compare(other.savedAt, one.savedAt),
          );
      }),
    all: () =>
      keeper.readNotes(async ({ notes }, cipher) =>
        (await reader.read(await notes.toArray(), cipher))
          .filter(({ deletedAt }) => deletedAt === null)
          .sort((one, other) => compare(other.savedAt, one.savedAt)),
      ),
    one: (id) =>
      keeper.readNotes(async ({ notes }, cipher) => readNote(await notes.get(id), cipher)?.value ?? null),
    counts: () => keeper.readNotes(caseCounts),
    trash: () =>
      keeper.readNotes(async ({ notes }, cipher) =>
        (await reader.read(await notes.where('deletedAt').above('').toArray(), cipher)).sort((one, other) =>
          compare(other.deletedAt ?? '', one.deletedAt ?? ''),
        ),
      ),
    revisions: (id) =>
      keeper.readNotes(async ({ revisions }, cipher) =>
        present(
          (await revisions.where('note').equals(id).toArray()).map((row) => readRevision(row, cipher)),
        ).sort((one, other) => other.number - one.number || compare(other.savedAt, one.savedAt)),
      ),
    conflicts: (id) =>
      keeper.readNotes(async ({ conflicts }, cipher) => {
        const rows = id === null ? conflicts.toCollection() : conflicts.where('note').equals(id);
        return present((await rows.toArray()).map((row) => readConflict(row, cipher))).sort((one, other) =>
          compare(other.savedAt, one.savedAt),
        );
      }),
    settle: async (note, editing, draft) => {
      const checked = draft && checkedDraft(draft);
      await keeper.forget([], new Map([['conflicts', [[note, editing]]]]));
      return keeper.writeNotes(SAVE_TABLES, (database, cipher) =>
        settleConflict({ database, cipher, now: clock() }, note, editing, checked),
      );
    },
    setDeleted: (id, deleted, operation) =>
      keeper.writeNotes(['notes', 'operations'], async ({ notes, operations }, cipher) => {
        const head = readNote(await notes.get(id), cipher);
        if (head === null) return null;
        const isDone = (await operations.get(operation)) !== undefined;
        if (isDone || (head.row.deletedAt !== null) === deleted) return head.value;
        const savedAt = new Date(clock()).toISOString();
        const change = {
          operation,
          number: head.row.number + 1,
          editing: editingOfNobody(operation),
          savedAt,
          deletedAt: deleted ? savedAt : null,
        };
        const body = cipher.encrypt(head.value.content, { note: id, operation });
        await notes.put({ ...head.row, ...change, begunAt: savedAt, body });
        await operations.put({ id: operation, note: id, doneAt: savedAt });
        return { ...head.value, ...change };
      }),
    deleteForever: (ids) => deleteForever(keeper, ids),
    watch: watchChanges,
  };
}

/** Out of the copy first: a database that is ahead of the copy is no loss, one that is behind looks like one. */
async function deleteForever(keeper: NotesKeeper, ids: readonly NoteId[]): Promise<void> {
  const inTrash = await keeper.readNotes(({ notes }, cipher) => trashed(notes.bulkGet([...ids]), cipher));
  if (inTrash.length === 0) return;
  const keys = await keeper.read(({ conflicts }) => conflicts.where('note').anyOf(inTrash).primaryKeys());
  await keeper.forget(inTrash, new Map([['conflicts', keys]]));
  await keeper.writeNotes(NOTE_TABLES, async ({ notes, revisions, conflicts }, cipher) => {
    // Read again: one may have been taken out of the trash meanwhile.
    const gone = await trashed(notes.bulkGet([...inTrash]), cipher);
    await notes.bulkDelete([...gone]);
    await revisions.where('note').anyOf(gone).delete();
    await conflicts.where('note').anyOf(gone).delete();
  });
}

async function trashed(rows: PromiseLike<readonly unknown[]>, cipher: NoteCipher): Promise<NoteId[]> {
  return present((await rows).map((row) => readNote(row, cipher)))
    .filter(({ deletedAt }) => deletedAt !== null)
    .map(({ id }) => id);
}

function present<Value>(read: readonly ({ readonly value: Value } | null)[]): Value[] {
  return read.filter((one) => one !== null).map(({ value }) => value);
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
