/** Databases made and read without any code of ours, as another version, or a damaged disk, would have left them. */
import { readFileSync } from 'node:fs';

export interface RawTable<KeyPath = string | readonly string[]> {
  readonly name: string;
  readonly keyPath: KeyPath;
  readonly indexes: readonly string[];
}

export type RawRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface RawDatabase<KeyPath = string | readonly string[]> {
  /** As the browser counts it: Dexie's version times ten. */
  readonly browserVersion: number;
  readonly tables: readonly RawTable<KeyPath>[];
  readonly rows: RawRows;
}

/** As a released version left it. `damaged`: rows beside them that no version wrote. */
export interface Fixture extends RawDatabase {
  readonly damaged: RawRows;
}

export function readFixture(version: number): Fixture {
  const file = new URL(`../../../fixtures/notes/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function together(one: RawRows, other: RawRows): RawRows {
  const tables = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...tables].map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]),
  );
}

export async function writeRaw(name: string, { browserVersion, tables, rows }: RawDatabase): Promise<void> {
  const opening = indexedDB.open(name, browserVersion);
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, indexes } of tables) {
      const path = typeof keyPath === 'string' ? keyPath : [...keyPath];
      const store = opening.result.createObjectStore(table, { keyPath: path });
      for (const index of indexes) store.createIndex(index, index);
    }
  };
  const database = await result(opening);
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) transaction.objectStore(table).put(row);
  }
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

/** All rows of all tables, at whatever version the database stands. */
export async function readRaw(name: string): Promise<RawDatabase<IDBObjectStore['keyPath'] | null>> {
  const database = await result(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = names.map((table) => {
    const store = transaction.objectStore(table);
    return { name: table, keyPath: store.keyPath, indexes: [...store.indexNames] };
  });
  const rows = await Promise.all(
    names.map(async (table) => [table, await result(transaction.objectStore(table).getAll())] as const),
  );
  const browserVersion = database.version;
  database.close();
  return { browserVersion, tables, rows: Object.fromEntries(rows) };
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
