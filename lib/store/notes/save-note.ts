/**
 * One act of writing, inside one transaction: done once however often it is tried, and only over a state that the text
 * was made from. A text that met a newer one becomes a conflict: both are kept.
 */
import type { NoteDraft } from '../../model/note.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import { NoteNotSaved } from './note-not-saved.ts';
import type { SaveOutcome } from './note-repository.ts';
import type { NoteRow } from './note-rows.ts';
import { conflictOf, readConflict, readNote } from './note-states.ts';
import type { NotesTable } from './notes-keeper.ts';
import { goesOn, keepRevision } from './revisions.ts';

/** What a transaction that saves must be over. */
export const SAVE_TABLES: readonly NotesTable[] = ['notes', 'revisions', 'operations', 'conflicts', 'drafts'];

export interface Writing {
  readonly database: NotesDatabase;
  readonly cipher: NoteCipher;
  /** ms since 1970. */
  readonly now: number;
}

/** @param draft as `checkedDraft` gave it */
export async function saveDraft(writing: Writing, draft: NoteDraft): Promise<SaveOutcome> {
  const { database } = writing;
  await dropDraft(writing, draft);
  if (await isDone(database, draft)) {
    const standing = await howItStands(writing, draft);
    if (standing !== null) return standing;
  }
  await remember(writing, draft);
  if ((await database.conflicts.get([draft.note, draft.editing])) !== undefined) {
    return intoConflict(writing, draft);
  }
  const raw = await database.notes.get(draft.note);
  if (raw === undefined && (await isNew(database, draft))) return advance(writing, draft, null);
  const head = readNote(raw, writing.cipher);
  if (head === null || !draft.basedOn.includes(head.row.operation)) return intoConflict(writing, draft);
  if (goesOn(head.row, head.value.content, draft, writing.now)) {
    return advance(writing, draft, head.row, head.row.begunAt);
  }
  await keepRevision(database, head.row);
  return advance(writing, draft, head.row);
}

export async function isDone({ operations }: NotesDatabase, { operation }: NoteDraft): Promise<boolean> {
  return (await operations.get(operation)) !== undefined;
}

/** Nothing that it is based on was ever done. A note that is gone and is not new was deleted for ever. */
async function isNew({ operations }: NotesDatabase, { basedOn }: NoteDraft): Promise<boolean> {
  return (await operations.bulkGet([...basedOn])).every((done) => done === undefined);
}

export async function remember({ database, now }: Writing, draft: NoteDraft): Promise<void> {
  const doneAt = new Date(now).toISOString();
  await database.operations.put({ id: draft.operation, note: draft.note, doneAt });
}

/** What became of a draft that was saved before: the note as it is now, or its own conflict. */
async function howItStands({ database, cipher }: Writing, draft: NoteDraft): Promise<SaveOutcome | null> {
  const note = readNote(await database.notes.get(draft.note), cipher)?.value ?? null;
  const row = await database.conflicts.get([draft.note, draft.editing]);
  const conflict = readConflict(row, cipher)?.value ?? null;
  if (conflict !== null) return { is: 'conflict', conflict, note };
  return note && { is: 'saved', note };
}

/** What the editor left before, or now, is done with. What it left later stays: this draft does not know of it. */
async function dropDraft({ database }: Writing, draft: NoteDraft): Promise<void> {
  const { note, editing, operation, basedOn } = draft;
  const left = (await database.drafts.get([note, editing]))?.operation;
  if (left === undefined || (left !== operation && !basedOn.includes(left))) return;
  await database.drafts.delete([note, editing]);
}

/**
 * Writes the draft as the note's head.
 * @param head what it takes the place of; null where the note is new
 * @param begunAt of the state that it goes on with, where it makes no new one
 */
export async function advance(
  { database, cipher, now }: Writing,
  { note, operation, editing, content }: NoteDraft,
  head: Pick<NoteRow, 'number' | 'deletedAt'> | null,
  begunAt?: string,
): Promise<SaveOutcome> {
  const savedAt = new Date(now).toISOString();
  const row: NoteRow = {
    id: note,
    place: cipher.placeOf(content.caseId),
    operation,
    number: (head?.number ?? 0) + 1,
    editing,
    begunAt: begunAt ?? savedAt,
    savedAt,
    deletedAt: head?.deletedAt ?? null,
    body: cipher.encrypt(content, { note, operation }),
  };
  await database.notes.put(row);
  const { id, number, deletedAt } = row;
  return { is: 'saved', note: { id, operation, number, editing, savedAt, deletedAt, content } };
}

/** The editor goes on writing into its own conflict. */
async function intoConflict({ database, cipher, now }: Writing, draft: NoteDraft): Promise<SaveOutcome> {
  const known = await database.conflicts.get([draft.note, draft.editing]);
  if (known !== undefined && readConflict(known, cipher) === null) throw new NoteNotSaved('unreadable');
  const row = conflictOf(draft, cipher, new Date(now).toISOString());
  await database.conflicts.put(row);
  const { note, editing, operation, savedAt } = row;
  return {
    is: 'conflict',
    conflict: { note, editing, operation, savedAt, content: draft.content },
    note: readNote(await database.notes.get(draft.note), cipher)?.value ?? null,
  };
}
