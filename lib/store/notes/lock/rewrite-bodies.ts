/** Every body of the database from one cipher to another, inside the caller's transaction: all of them, or none. */
import type { Table } from 'dexie';
import type { BodyPlace, NoteCipher } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import type { NoteBody } from '../note-rows.ts';
import type { NotesTable } from '../notes-keeper.ts';

/** Where bodies are, and what an import can be undone by. */
export const BODY_TABLES: readonly NotesTable[] = [
  'notes',
  'revisions',
  'conflicts',
  'drafts',
  'imports',
  'lock',
];

/** A note that cannot be opened with its key: it is not made unreadable for ever by forgetting the key. */
export class UnreadableNote extends Error {}

interface BodyRow {
  readonly body: NoteBody;
  readonly place?: string;
}

/** Rows that are in memory at a time. Fifty notes of the longest text take 20 MB. */
const BATCH = 50;

/** How much of it is done, 0–1, ascending. */
export type RewriteProgress = (share: number) => void;

/** @throws UnreadableNote where the text of a note, a conflict or a draft cannot be opened with `from` */
export async function rewriteBodies(
  database: NotesDatabase,
  from: NoteCipher,
  to: NoteCipher,
  onProgress: RewriteProgress,
): Promise<void> {
  const { notes, conflicts, drafts, revisions } = database;
  const tables = [notes, conflicts, drafts, revisions].map((table) => table.count());
  const all = (await Promise.all(tables)).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const tell = (rows: number): void => {
    done += rows;
    onProgress(Math.min(1, done / all));
  };
  const rewrite = rewriting(from, to, false);
  await eachRow(notes, (row) => rewrite(row, { note: row.id, operation: row.operation }), tell);
  await eachRow(conflicts, (row) => rewrite(row, row), tell);
  await eachRow(drafts, (row) => rewrite(row, row), tell);
  // An earlier state that is damaged stays so.
  const rewriteReadable = rewriting(from, to, true);
  await eachRow(revisions, (row) => rewriteReadable(row, row), tell);
  // It holds bodies under the former key: the last import can no longer be undone.
  await database.imports.delete('last');
}

/** Drafts that pages left while all bodies were being rewritten, and which waited for the end of it. */
export async function rewriteDrafts(
  { drafts }: NotesDatabase,
  from: NoteCipher,
  to: NoteCipher,
): Promise<void> {
  const rewriteReadable = rewriting(from, to, true);
  await eachRow(
    drafts,
    (row) => rewriteReadable(row, row),
    () => undefined,
  );
}

function rewriting(from: NoteCipher, to: NoteCipher, mayStay: boolean) {
  return <Row extends BodyRow>(row: Row, place: BodyPlace): Row | null => {
    // A damaged row may have no body at all.
    const content = Object(row.body) === row.body ? (from.decrypt(row.body, place) ?? null) : null;
    if (content !== null) {
      const rewritten = { ...row, body: to.encrypt(content, place) };
      return row.place === undefined ? rewritten : { ...rewritten, place: to.placeOf(content.caseId) };
    }
    if (mayStay) return null;
    throw new UnreadableNote();
  };
}

/** @param tell hears how many rows were gone through */
async function eachRow<Row, Key>(
  table: Table<Row, Key>,
  rewritten: (row: Row) => Row | null,
  tell: (rows: number) => void,
): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += BATCH) {
    const rows = await table.bulkGet(keys.slice(start, start + BATCH));
    const changed = rows.flatMap((row) => (row === undefined ? [] : (rewritten(row) ?? [])));
    if (changed.length > 0) await table.bulkPut(changed);
    tell(rows.length);
  }
}
