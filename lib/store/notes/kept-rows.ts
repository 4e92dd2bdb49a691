/** Rows of the database as notes with all that is kept of them, and back. */
import type { NoteConflict, NoteId, OperationId } from '../../model/note.ts';
import type { KeptBundle, KeptNotes, KeptState } from '../../notes/kept-notes.ts';
import { compareStates } from '../../notes/order-states.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import type { ConflictRow, NoteRow, RevisionRow } from './note-rows.ts';
import { readConflict, readNote, readRevision } from './note-states.ts';

/** Rows as they came from the database: each may be damaged. */
export interface RowBundle {
  readonly note: NoteRow | undefined;
  readonly revisions: readonly RevisionRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** By the id of the note. */
export async function readRows({
  notes,
  revisions,
  conflicts,
}: NotesDatabase): Promise<ReadonlyMap<NoteId, RowBundle>> {
  const heads = new Map((await notes.toArray()).map((row) => [row.id, row]));
  const earlier = Map.groupBy(await revisions.toArray(), ({ note }) => note);
  const texts = Map.groupBy(await conflicts.toArray(), ({ note }) => note);
  const ids = new Set([...heads.keys(), ...earlier.keys(), ...texts.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      { note: heads.get(id), revisions: earlier.get(id) ?? [], conflicts: texts.get(id) ?? [] },
    ]),
  );
}

/** A row that cannot be read is left out. Earlier states of a note that is gone are nobody's. */
export function bundleOf(rows: RowBundle, cipher: NoteCipher): KeptBundle {
  const head = readNote(rows.note, cipher);
  const revisions = rows.revisions
    .map((row) => readRevision(row, cipher))
    .filter((read) => read !== null)
    .map(({ row, value }): KeptState => ({ ...value, begunAt: row.begunAt }))
    .sort((one, other) => compareStates(other, one));
  return {
    note: head && { ...head.value, begunAt: head.row.begunAt, revisions },
    conflicts: rows.conflicts
      .map((row) => readConflict(row, cipher))
      .filter((read) => read !== null)
      .map(({ value }) => value),
  };
}

export interface ReadNotes extends KeptNotes {
  /** Rows that cannot be read. */
  readonly unreadable: number;
}

export async function readKeptNotes(database: NotesDatabase, cipher: NoteCipher): Promise<ReadNotes> {
  const rows = [...(await readRows(database)).values()];
  const found = rows.map((one) => bundleOf(one, cipher));
  const notes = found.map(({ note }) => note).filter((note) => note !== null);
  const conflicts = found.flatMap((bundle) => bundle.conflicts);
  const heads = rows.filter(({ note }) => note !== undefined).length;
  const texts = rows.reduce((sum, one) => sum + one.conflicts.length, 0);
  return { notes, conflicts, unreadable: heads - notes.length + texts - conflicts.length };
}

export function noteRowOf(id: NoteId, state: KeptState, cipher: NoteCipher): NoteRow {
  return { id, place: cipher.placeOf(state.content.caseId), ...stateRowOf(id, state, cipher) };
}

export function revisionRowOf(note: NoteId, state: KeptState, cipher: NoteCipher): RevisionRow {
  return { note, ...stateRowOf(note, state, cipher) };
}

function stateRowOf(note: NoteId, state: KeptState, cipher: NoteCipher) {
  const { operation, number, editing, begunAt, savedAt, deletedAt, content } = state;
  const body = cipher.encrypt(content, { note, operation });
  return { operation, number, editing, begunAt, savedAt, deletedAt, body };
}

export function conflictRowOf(conflict: NoteConflict, cipher: NoteCipher): ConflictRow {
  const { note, editing, operation, savedAt, content } = conflict;
  const place = cipher.placeOf(content.caseId);
  return { note, editing, operation, place, savedAt, body: cipher.encrypt(content, { note, operation }) };
}

export function operationsOf(rows: RowBundle): readonly OperationId[] {
  const heads = rows.note === undefined ? [] : [rows.note.operation];
  return [...heads, ...rows.revisions.map(({ operation }) => operation)];
}
