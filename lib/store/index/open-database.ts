/**
 * Opens the index database, whatever state it is in: one that cannot be opened, or that a newer Saksspor wrote,
 * is deleted and made anew, with those documents in it that could still be read. That is allowed because it is the
 * rebuildable one.
 */
import Dexie from 'dexie';
import type { RebuildReason } from '../../model/index-status.ts';
import { IndexDatabase } from './database.ts';
import { keptDocument } from './rebuild.ts';
import type { DocumentRow, TextBlock, TextRow } from './rows.ts';

/**
 * Opening took at most 0.2 s on a slow, loaded machine; a browser that has not answered after five seconds has a
 * profile that it cannot read, and the reader is better served by the built-in content.
 */
const OPEN_LIMIT_MS = 5_000;

export interface OpenedDatabase {
  readonly database: IndexDatabase;
  /** Why the one that was there had to go; null where it was opened as it stood. */
  readonly dropped: RebuildReason | null;
}

/** Rejects where the browser gives no database at all (storage switched off, disk full). */
export async function openDatabase(name: string): Promise<OpenedDatabase> {
  const database = new IndexDatabase(name);
  try {
    await withinLimit(database.open());
  } catch {
    database.close();
    return { database: await openAnew(name, []), dropped: 'unopenable' };
  }
  if (!database.isNewer()) return { database, dropped: null };
  return { database: await replaceDatabase(database), dropped: 'newer' };
}

/** Deletes the database and makes an empty one with the documents of the old one that can be read. */
export async function replaceDatabase(database: IndexDatabase): Promise<IndexDatabase> {
  const saved = await savedDocuments(database);
  database.close();
  return openAnew(database.name, saved);
}

interface SavedDocument {
  readonly row: DocumentRow;
  readonly text: TextRow;
  readonly blocks: readonly TextBlock[];
}

/** Those that can be read, one by one: what stands beside a broken row may be whole. */
async function savedDocuments(database: IndexDatabase): Promise<readonly SavedDocument[]> {
  const saved: SavedDocument[] = [];
  try {
    for (const id of await database.documents.toCollection().primaryKeys()) {
      const kept = await keptDocument(database, id).catch(() => null);
      if (kept === null) continue;
      const text = await database.texts.get(id);
      // As they lie: all texts at once are more than a worker may hold.
      if (text !== undefined)
        saved.push({ row: kept.row, text, blocks: await database.blocksOf(id).toArray() });
    }
  } catch {
    // Not even a list of them can be had.
  }
  return saved;
}

async function openAnew(name: string, saved: readonly SavedDocument[]): Promise<IndexDatabase> {
  await withinLimit(Dexie.delete(name));
  const database = new IndexDatabase(name);
  await withinLimit(database.open());
  // The first thing in it: a worker that is killed now has them at the next start.
  await database.transaction('rw', database.tables, async () => {
    await database.documents.bulkPut(saved.map(({ row }) => row));
    await database.texts.bulkPut(saved.map(({ text }) => text));
    await database.textBlocks.bulkPut(saved.flatMap(({ blocks }) => blocks));
  });
  return database;
}

function withinLimit<Value>(work: PromiseLike<Value>): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  const timer = setTimeout(() => reject(new Error('The browser did not open the database')), OPEN_LIMIT_MS);
  work.then(resolve, reject);
  return promise.finally(() => clearTimeout(timer));
}
