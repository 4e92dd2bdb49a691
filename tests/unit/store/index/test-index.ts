/**
 * A database of the index for each test of a file, with what opens it, looks into it and damages it. The file mocks
 * `wxt/browser` by the fake extension.
 */
import Dexie from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import type { SourceDocument } from '../../../../lib/model/document.ts';
import { STORAGE_KEYS } from '../../../../lib/model/settings.ts';
import type { GrowthSummary } from '../../../../lib/model/statement.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { createIndexKeeper, type IndexKeeper } from '../../../../lib/store/index/index-keeper.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';
import { SMALL } from './small-content.ts';

export interface TestIndex {
  readonly name: () => string;
  /** As another context opens it. Closed after the test. */
  readonly keeperOf: (content?: IndexContent) => IndexKeeper;
  /** Opens the database as it stands, does something to it, and closes it. */
  readonly withDatabase: <Value>(
    work: (database: IndexDatabase) => PromiseLike<Value>,
    name?: string,
  ) => Promise<Value>;
  /** Every row but `built`, by table, in an order of its own. */
  readonly everything: (name?: string) => Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Leaves the database as a newer Saksspor would. Nobody has it open. */
  readonly raise: () => Promise<void>;
}

/** To be called once, where a file begins. With consent. */
export function testIndex(file: string): TestIndex {
  const keepers: IndexKeeper[] = [];
  let count = 0;
  let name = '';

  beforeEach(() => {
    resetExtension();
    fake.storage.local.values = { [STORAGE_KEYS.consent]: { givenAt: '2026-01-01T00:00:00.000Z' } };
    count += 1;
    name = `${file}-${count}`;
  });
  afterEach(async () => {
    await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
  });

  async function withDatabase<Value>(
    work: (database: IndexDatabase) => PromiseLike<Value>,
    of = name,
  ): Promise<Value> {
    const database = new IndexDatabase(of);
    try {
      await database.open();
      return await work(database);
    } finally {
      database.close();
    }
  }

  return {
    name: () => name,
    keeperOf(content = SMALL) {
      const keeper = createIndexKeeper(content, name);
      keepers.push(keeper);
      return keeper;
    },
    withDatabase,
    everything: (of) =>
      withDatabase(async ({ tables }) => {
        const rows = tables
          .filter((table) => table.name !== 'built')
          .map(async (table) => [table.name, (await table.toArray()).toSorted(byText)] as const);
        return Object.fromEntries(await Promise.all(rows));
      }, of),
    async raise() {
      const schema = await withDatabase(async ({ tables }) =>
        tables.map(({ name: table, schema: { primKey, indexes } }) => [
          table,
          [primKey, ...indexes].map(({ src }) => src).join(),
        ]),
      );
      const newer = new Dexie(name);
      newer.version(5).stores({ ...Object.fromEntries(schema), more: 'id' });
      await newer.open();
      newer.close();
    },
  };
}

export function learn(
  keeper: IndexKeeper,
  document: SourceDocument,
  signal = new AbortController().signal,
): Promise<GrowthSummary> {
  return keeper.learn(document, { signal, onProgress: () => undefined });
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
