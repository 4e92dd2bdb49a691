/** Takes the last import back: each note that is still as the import left it becomes what it was before. */
import type { CaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';
import type { NoteId } from '../../model/note.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import { undoGlossary } from './import-glossary.ts';
import type { CopiedKeys } from './import-notes.ts';
import { type ImportRow, importRowSchema, type NoteChange } from './import-row.ts';
import type { ConflictRow } from './note-rows.ts';
import { readNote } from './note-states.ts';
import { linkJudgementSchema } from './schema.ts';

/** Changed since the import, so they stay as they are now. */
export interface UndoOutcome {
  readonly judgements: number;
  readonly notes: number;
  readonly glossary: number;
}

/** Null where there is none, or the passphrase was set or removed since. */
export async function lastImport({ imports }: NotesDatabase): Promise<ImportRow | null> {
  const parsed = importRowSchema.safeParse(await imports.get('last'));
  return parsed.success ? parsed.data : null;
}

/** Inside a transaction over all tables of notes, judgements, the glossary and imports. */
export async function undoImport(
  database: NotesDatabase,
  cipher: NoteCipher,
  row: ImportRow,
): Promise<UndoOutcome> {
  let judgements = 0;
  for (const { before, after } of row.changes) {
    const key: [...LinkJudgement['cases']] = [...after.cases];
    const now = linkJudgementSchema.safeParse(await database.linkJudgements.get(key));
    const isUntouched =
      now.success && now.data.judgedAt === after.judgedAt && now.data.verdict === after.verdict;
    if (!isUntouched) judgements += 1;
    else if (before === null) await database.linkJudgements.delete(key);
    else await database.linkJudgements.put(before);
  }
  const ids = row.notes.map(({ note }) => note);
  const heads = await database.notes.bulkGet(ids);
  const conflicts = Map.groupBy(await database.conflicts.toArray(), ({ note }) => note);
  const drafts = new Set((await database.drafts.toArray()).map(({ note }) => note));
  const back = row.notes.filter(
    (change, at) =>
      (heads[at]?.operation ?? null) === change.after &&
      hasSameTexts(change, conflicts.get(change.note) ?? []) &&
      !drafts.has(change.note) &&
      (change.before === null || readNote(change.before, cipher) !== null),
  );
  await putBack(database, back, conflicts);
  const glossary = await undoGlossary(database, row.glossary);
  await database.imports.delete('last');
  return { judgements, notes: row.notes.length - back.length, glossary };
}

/** Rows that undoing may write over or take away. */
export async function rowsUndone(
  { conflicts }: NotesDatabase,
  { notes, changes, glossary }: ImportRow,
): Promise<
  CopiedKeys & {
    readonly linkJudgements: readonly [CaseId, CaseId][];
    readonly glossary: readonly string[];
  }
> {
  const ids = new Set(notes.map(({ note }) => note));
  const keys = await conflicts.toCollection().primaryKeys();
  return {
    notes: [...ids],
    conflicts: keys.filter(([note]) => ids.has(note)),
    linkJudgements: changes.map(({ after }): [CaseId, CaseId] => [...after.cases]),
    glossary: glossary.map(({ name }) => name),
  };
}

function hasSameTexts({ conflictsAfter }: NoteChange, rows: readonly ConflictRow[]): boolean {
  const now = new Set(rows.map(({ operation }) => operation));
  return now.size === conflictsAfter.length && conflictsAfter.every((operation) => now.has(operation));
}

async function putBack(
  database: NotesDatabase,
  changes: readonly NoteChange[],
  conflicts: ReadonlyMap<NoteId, readonly ConflictRow[]>,
): Promise<void> {
  const isGone = ({ before, after }: NoteChange): boolean => before === null && after !== null;
  const texts = changes.flatMap(({ note }) => conflicts.get(note) ?? []);
  await database.notes.bulkDelete(changes.filter(isGone).map(({ note }) => note));
  await database.notes.bulkPut(changes.map(({ before }) => before).filter((before) => before !== null));
  await database.revisions.bulkDelete(changes.flatMap(({ addedRevisions }) => addedRevisions));
  await database.revisions.bulkPut(changes.flatMap(({ cutRevisions }) => cutRevisions));
  await database.conflicts.bulkDelete(
    texts.map(({ note, editing }): [NoteId, typeof editing] => [note, editing]),
  );
  await database.conflicts.bulkPut(changes.flatMap(({ conflictsBefore }) => conflictsBefore));
}
