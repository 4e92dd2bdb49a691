/**
 * Remembers which rows a transaction has written, below everything that writes: so the copy in `storage.local` can be
 * brought up to date after each write, and no writer can forget it.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** Primary keys of rows that were put or deleted, by table. */
export type WrittenKeys = ReadonlyMap<string, readonly IDBValidKey[]>;

export interface KeyRecorder {
  readonly middleware: Middleware<DBCore>;
  /** What was written in a transaction, each key once. */
  readonly writtenIn: (transaction: object) => WrittenKeys;
}

/** Keys by their JSON: a key of two parts is a new list each time. */
type Found = Map<string, Map<string, IDBValidKey>>;

export function recordKeys(): KeyRecorder {
  const found = new WeakMap<DBCoreTransaction, Found>();

  function remember(transaction: DBCoreTransaction, table: string, keys: readonly IDBValidKey[]): void {
    const tables: Found = found.get(transaction) ?? new Map();
    found.set(transaction, tables);
    const known = tables.get(table) ?? new Map<string, IDBValidKey>();
    tables.set(table, known);
    for (const key of keys) known.set(JSON.stringify(key), key);
  }

  return {
    middleware: {
      stack: 'dbcore',
      name: 'written-keys',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              const keys = await keysOf(table, request);
              const response = await table.mutate(request);
              remember(request.trans, name, keys);
              return response;
            },
          };
        },
      }),
    },
    writtenIn: (transaction) =>
      new Map(
        [...(found.get(transaction as DBCoreTransaction) ?? [])].map(([table, keys]) => [
          table,
          [...keys.values()],
        ]),
      ),
  };
}

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly IDBValidKey[]> {
  const { primaryKey } = table.schema;
  if (request.type === 'delete') return request.keys;
  if (request.type === 'deleteRange') {
    const query = { index: primaryKey, range: request.range };
    return (await table.query({ trans: request.trans, values: false, query })).result;
  }
  return request.values.map((row) => primaryKey.extractKey?.(row));
}
