/**
 * Puts what the copy has and the database has not into the database. Runs inside the caller's transaction, and judges
 * each row anew there. Nothing that is in the database goes away: a state that gives way becomes a revision.
 */
import type { NotesDatabase } from '../database.ts';
import type { GlossaryRow } from '../glossary-rows.ts';
import { underOwnName } from '../merge-glossary.ts';
import type { ConflictRow, NoteRow } from '../note-rows.ts';
import { editingOfNobody, revisionOf } from '../note-states.ts';
import type { NotesTable } from '../notes-keeper.ts';
import { keyOf } from './copied-rows.ts';
import { type Ahead, type Missing, reconcile, type Values } from './reconcile.ts';

export const PUT_BACK_TABLES: readonly NotesTable[] = [
  'notes',
  'revisions',
  'conflicts',
  'linkJudgements',
  'lock',
  'glossary',
  'glossaryRevisions',
];

export async function putBack(database: NotesDatabase, missing: readonly Missing[]): Promise<void> {
  for (const { name, copied } of missing) {
    const raw: unknown = await database.table(copied.table).get(keyOf(copied.table, copied.row));
    const here: Values = raw === undefined ? new Map() : new Map([[name, raw]]);
    const why = reconcile({ database: here, copy: new Map([[name, copied.row]]) }).missing[0]?.why;
    if (why === undefined) continue;
    if (copied.table === 'notes') await putNote(database, copied.row, why);
    else if (copied.table === 'conflicts') await putConflict(database, copied.row, why);
    else if (copied.table === 'glossary') await putWord(database, copied.row, why);
    else await database.table(copied.table).put(copied.row);
  }
}

/** Bodies as they stand in the copy, encrypted, where the database has the same states plain: the passphrase is back. */
export async function encryptedAgain({ notes }: NotesDatabase, rows: readonly NoteRow[]): Promise<void> {
  for (const row of rows) {
    const here = await notes.get(row.id);
    if (here?.operation === row.operation && here.body.is === 'plain') await notes.put(row);
  }
}

async function putNote(database: NotesDatabase, row: NoteRow, why: Ahead): Promise<void> {
  if (why === 'apart') {
    const { id, place, operation, editing, savedAt, body } = row;
    return putConflict(database, { note: id, place, operation, editing, savedAt, body }, 'apart');
  }
  const head = why === 'older' ? await database.notes.get(row.id) : undefined;
  if (head !== undefined) await database.revisions.put(revisionOf(head));
  await database.notes.put(row);
}

async function putWord(database: NotesDatabase, row: GlossaryRow, why: Ahead): Promise<void> {
  if (why === 'apart') {
    await database.glossaryRevisions.put({ name: row.name, ...underOwnName(row) });
    return;
  }
  const head = why === 'older' ? await database.glossary.get(row.name) : undefined;
  if (head !== undefined) await database.glossaryRevisions.put(head);
  await database.glossary.put(row);
}

async function putConflict(database: NotesDatabase, row: ConflictRow, why: Ahead): Promise<void> {
  const before = why === 'unreadable' ? undefined : await database.conflicts.get([row.note, row.editing]);
  // Another text of the same window stands there: this one has a place of its own.
  const isTaken = before !== undefined && before.operation !== row.operation;
  const editing = isTaken ? editingOfNobody(row.operation) : row.editing;
  await database.conflicts.put({ ...row, editing });
}
