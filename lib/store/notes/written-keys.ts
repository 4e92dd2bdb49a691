/**
 * Remembers which rows a transaction has written, below everything that writes: so the copy in `storage.local` can be
 * brought up to date after each write, and no writer can forget it.
 */
import type {
  DBCore,
  DBCoreDeleteRangeRequest,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';

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

  function mutate(
    table: DBCoreTable,
    request: DBCoreMutateRequest,
    keys: readonly IDBValidKey[],
  ): Promise<DBCoreMutateResponse> {
    return table.mutate(request).then((response) => {
      remember(request.trans, table.name, keys);
      return response;
    });
  }

  return {
    middleware: {
      stack: 'dbcore',
      name: 'written-keys',
      // Right above the database: below Dexie's own, which look for the transaction that they were called in.
      level: 1,
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            // Chained, not awaited: Dexie's own promises hold the transaction.
            mutate: (request) =>
              request.type === 'deleteRange'
                ? keysIn(table, request).then((keys) => mutate(table, request, keys))
                : mutate(table, request, keysOf(table, request)),
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

function keysOf(
  { schema }: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, DBCoreDeleteRangeRequest>,
): readonly IDBValidKey[] {
  if (request.type === 'delete') return request.keys;
  return request.values.map((row) => schema.primaryKey.extractKey?.(row));
}

function keysIn(table: DBCoreTable, { trans, range }: DBCoreDeleteRangeRequest): Promise<IDBValidKey[]> {
  const query = { index: table.schema.primaryKey, range };
  return table.query({ trans, values: false, query }).then(({ result }) => result);
}
