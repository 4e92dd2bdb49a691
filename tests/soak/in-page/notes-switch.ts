/** Puts all notes away and back at once, without a line of the product's code: rows of the database and of the copy. */
import type { RawDatabase } from './raw-database.ts';

/** `storage.local`. */
export type StoredRows = Readonly<Record<string, unknown>>;

/**
 * Runs in an extension page. Rows of both stores become those given; what pages read of `storage.local`, by its names,
 * stays as it is.
 */
export async function switchTo(
  databases: readonly RawDatabase[],
  local: StoredRows,
  kept: readonly string[],
): Promise<void> {
  for (const { name, tables } of databases) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(Object.keys(tables), 'readwrite');
      for (const [table, rows] of Object.entries(tables)) {
        writing.objectStore(table).clear();
        for (const row of rows) writing.objectStore(table).put(row);
      }
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }
  const now = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(now.filter((key) => !(key in local) && !kept.includes(key)));
  await chrome.storage.local.set(
    Object.fromEntries(Object.entries(local).filter(([key]) => !kept.includes(key))),
  );
}
