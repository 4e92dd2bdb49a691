/**
 * Reads and writes the databases without a line of the product's code: what is on the disk, not what the product says
 * of it. Each function is sent into an extension page as its source, so it uses nothing outside itself.
 */

/** Rows of each table by its name. */
export type DatabaseContent = Readonly<Record<string, readonly unknown[]>>;

export interface RawDatabase {
  readonly name: string;
  /** As the browser counts it: ten times Dexie's number. */
  readonly version: number;
  readonly tables: DatabaseContent;
}

/** Every database whose name begins with `prefix`. Waits for those that are being opened. */
export async function readDatabases(prefix: string): Promise<RawDatabase[]> {
  const found: RawDatabase[] = [];
  for (const { name, version } of await indexedDB.databases()) {
    if (name === undefined || version === undefined || !name.startsWith(prefix)) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables: Record<string, unknown[]> = {};
    for (const table of database.objectStoreNames) {
      tables[table] = await new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    }
    database.close();
    found.push({ name, version, tables });
  }
  return found;
}

/** How a table of a database made by hand is laid out; as Dexie's own text of a schema has it. */
export interface RawTable {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly string[];
}

/** Makes a database, or raises one to a newer version, and puts rows into it. Deletes nothing. */
export async function writeDatabase(
  name: string,
  version: number | null,
  layout: readonly RawTable[],
  rows: DatabaseContent,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = version === null ? indexedDB.open(name) : indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const table of layout) {
        if (opening.result.objectStoreNames.contains(table.name)) continue;
        const made = opening.result.createObjectStore(table.name, { keyPath: table.keyPath });
        for (const index of table.indexes) made.createIndex(index, index);
      }
    };
    opening.onblocked = () => reject(new Error(`${name} is held by another page`));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const names = Object.keys(rows);
    if (names.length === 0) return resolve();
    const writing = database.transaction(names, 'readwrite', { durability: 'strict' });
    for (const [table, all] of Object.entries(rows)) {
      for (const row of all) writing.objectStore(table).put(row);
    }
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}

/** Deletes every database whose name begins with `prefix`. */
export async function deleteDatabases(prefix: string): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(prefix) !== true) continue;
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
      deleting.onblocked = () => reject(new Error(`${name} is held by another page`));
    });
  }
}
