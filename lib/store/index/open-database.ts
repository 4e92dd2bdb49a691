/**
 * Opens the index database, whatever state it is in: one that cannot be opened, or that a newer Saksspor wrote,
 * is deleted and made anew. That is allowed because it is the rebuildable one.
 */
import Dexie from 'dexie';
import type { RebuildReason } from '../../model/index-status.ts';
import { IndexDatabase } from './database.ts';

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

/**
 * Drops what is there first where `drop` says why. Rejects where the browser gives no database at all (storage
 * switched off, disk full).
 */
export async function openDatabase(name: string, drop: 'asked' | 'damaged' | null): Promise<OpenedDatabase> {
  if (drop !== null) return { database: await openAnew(name), dropped: drop };
  const database = new IndexDatabase(name);
  try {
    await withinLimit(database.open());
  } catch {
    database.close();
    return { database: await openAnew(name), dropped: 'unopenable' };
  }
  if (!database.isNewer()) return { database, dropped: null };
  database.close();
  return { database: await openAnew(name), dropped: 'newer' };
}

async function openAnew(name: string): Promise<IndexDatabase> {
  await withinLimit(Dexie.delete(name));
  const database = new IndexDatabase(name);
  await withinLimit(database.open());
  return database;
}

function withinLimit<Value>(work: PromiseLike<Value>): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  const timer = setTimeout(() => reject(new Error('The browser did not open the database')), OPEN_LIMIT_MS);
  work.then(resolve, reject);
  return promise.finally(() => clearTimeout(timer));
}
