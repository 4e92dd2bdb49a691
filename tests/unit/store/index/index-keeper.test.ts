import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BUILT_IN } from '../../../../lib/store/index/built-in.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { readIndexStatus, watchIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { indexRevision } from '../../../../lib/store/index/reading-revision.ts';
import { rebuild } from '../../../../lib/store/index/rebuild.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';
import { fake } from '../../messages/fake-extension.ts';
import { fact, SMALL, term } from './small-content.ts';
import { testIndex } from './test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const warned = vi.fn();
const { name, keeperOf, withDatabase, raise } = testIndex('index');

beforeEach(() => {
  warned.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warned);
});
afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

const contentNow = () =>
  withDatabase(async ({ terms, cases, links, built }) => ({
    terms: (await terms.toArray()).map(({ entry }) => entry).sort(),
    cases: await cases.count(),
    links: await links.count(),
    revision: (await built.get('built'))?.revision,
  }));
const NEXT_REVISION = { revision: 'small-2' };
const WHOLE = { terms: ['AAA', 'BBB'], cases: 3, links: 2, revision: indexRevision(SMALL) };

describe('making the index', () => {
  test('fills an empty one and says so', async () => {
    const status = await keeperOf().prepare({ rebuild: false });
    expect(status).toMatchObject({ is: 'ready', builtBecause: 'missing', terms: 2, cases: 3, links: 2 });
    expect(await readIndexStatus()).toEqual(status);
    expect(await contentNow()).toEqual(WHOLE);
  });
  test('before consent stores nothing and answers from the built-in content', async () => {
    fake.storage.local.values = {};
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: false })).toEqual({ is: 'none' });
    expect(await keeper.index.terms.find('AAA')).toMatchObject({ entry: 'AAA' });
    expect(await Dexie.exists(name())).toBe(false);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is made once consent comes', async () => {
    const consent = fake.storage.local.values;
    fake.storage.local.values = {};
    const keeper = keeperOf();
    await keeper.index.terms.all();
    fake.storage.local.values = consent;
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({ is: 'ready' });
  });
  test('leaves one that stands alone', async () => {
    const first = await keeperOf().prepare({ rebuild: false });
    expect(await keeperOf().prepare({ rebuild: false })).toEqual(first);
  });
  test('fills with new data, and only that', async () => {
    await keeperOf().prepare({ rebuild: false });
    const next = { ...SMALL, revision: 'small-2', terms: [term('CCC')] };
    expect(await keeperOf(next).prepare({ rebuild: false })).toMatchObject({ builtBecause: 'new-data' });
    expect(await contentNow()).toMatchObject({ terms: ['CCC'], revision: indexRevision(NEXT_REVISION) });
  });
  test('is made anew when the reader asks', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    expect(await keeper.prepare({ rebuild: true })).toMatchObject({ builtBecause: 'asked' });
    expect(await keeper.index.terms.all()).toHaveLength(2);
    expect(await contentNow()).toEqual(WHOLE);
  });
  test('ten contexts at once make one whole index', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 10 }, () => keeperOf().prepare({ rebuild: false })),
    );
    expect(new Set(statuses.map((status) => JSON.stringify(status))).size).toBe(1);
    expect(await contentNow()).toEqual(WHOLE);
  });
  test('holds the whole built-in content', async () => {
    const keeper = keeperOf(BUILT_IN);
    await keeper.prepare({ rebuild: false });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await keeper.index.cases.all()).toSorted(byId)).toEqual(BUILT_IN.cases.toSorted(byId));
    expect(await keeper.index.links.all()).toEqual(BUILT_IN.links);
    expect(await keeper.index.terms.all()).toHaveLength(BUILT_IN.terms.length);
  });
});

describe('killed while filling', () => {
  const NEXT: IndexContent = {
    revision: 'small-2',
    terms: Array.from({ length: 50 }, (_, index) => term(`T${index}`)),
    cases: Array.from({ length: 50 }, (_, index) => fact('NUIT', index + 1, '2024-01-01')),
    links: [],
    meetingLinks: [],
  };

  /** Fills for real, and dies when so many rows were written: the transaction is never completed. */
  async function killAfter(rows: number, content: IndexContent): Promise<void> {
    await withDatabase(async (database) => {
      let left = rows;
      for (const table of database.tables) {
        table.hook('creating', () => {
          if (left === 0) Dexie.currentTransaction.abort();
          left -= 1;
        });
      }
      await expect(rebuild(database, content, async () => undefined)).rejects.toThrow();
    });
  }

  test.each([0, 1, 25, 49, 50, 51, 99, 100])(
    'after %i rows: the old whole, then the new whole',
    async (rows) => {
      await keeperOf().prepare({ rebuild: false });
      await killAfter(rows, NEXT);
      expect(await contentNow()).toEqual(WHOLE);
      await keeperOf(NEXT).prepare({ rebuild: false });
      expect(await contentNow()).toMatchObject({
        cases: 50,
        links: 0,
        revision: indexRevision(NEXT_REVISION),
      });
    },
  );
  test.each([0, 49, 100])('after %i rows of the first filling: nothing, then the whole', async (rows) => {
    await killAfter(rows, NEXT);
    expect(await contentNow()).toEqual({ terms: [], cases: 0, links: 0, revision: undefined });
    expect(await keeperOf(NEXT).prepare({ rebuild: false })).toMatchObject({ builtBecause: 'missing' });
  });
  test('content that cannot be stored is said, and is answered from memory', async () => {
    await keeperOf().prepare({ rebuild: false });
    const keeper = keeperOf({ ...NEXT, terms: [term('T1'), term('T1')] });
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({ is: 'unavailable' });
    expect(await keeper.index.terms.find('T1')).toMatchObject({ entry: 'T1' });
  });
});

describe('damage', () => {
  test.each([
    ['a lost term', (database: IndexDatabase) => database.terms.delete('AAA')],
    ['lost cases', (database: IndexDatabase) => database.cases.clear()],
    ['a lost link', (database: IndexDatabase) => database.links.limit(1).delete()],
    ['a lost mark of what it was built from', (database: IndexDatabase) => database.built.clear()],
  ])('%s: is seen at the start and mended', async (_, damage) => {
    await keeperOf().prepare({ rebuild: false });
    await withDatabase<unknown>(damage);
    expect(await keeperOf().prepare({ rebuild: false })).toMatchObject({ builtBecause: 'damaged' });
    expect(await contentNow()).toEqual(WHOLE);
  });
  test.each([
    [
      'a row of another shape',
      (database: IndexDatabase) => database.terms.update('AAA', { definition: 7 as never }),
    ],
    [
      'a row that is nearly empty',
      (database: IndexDatabase) => database.terms.put({ entry: 'AAA' } as never),
    ],
    ['a row lost under an open index', (database: IndexDatabase) => database.terms.delete('AAA')],
  ])('%s: the reader gets the answer, and the index is mended', async (_, damage) => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    await withDatabase<unknown>(damage);
    expect(await keeper.index.terms.find('AAA')).toEqual(SMALL.terms[0]);
    await vi.waitFor(async () => expect(await readIndexStatus()).toMatchObject({ builtBecause: 'damaged' }));
    expect(await contentNow()).toEqual(WHOLE);
    expect(await keeper.index.terms.all()).toHaveLength(2);
  });
  test('ten questions to a damaged index mend it once', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    await withDatabase((database) => database.terms.update('AAA', { definition: 7 as never }));
    const said = vi.fn();
    watchIndexStatus(said, new AbortController().signal);
    await Promise.all(Array.from({ length: 10 }, () => keeper.index.terms.all()));
    await vi.waitFor(async () => expect(await readIndexStatus()).toMatchObject({ builtBecause: 'damaged' }));
    await keeper.prepare({ rebuild: false });
    expect(said).toHaveBeenCalledTimes(1);
  });
  test('one that a newer Saksspor wrote is made anew', async () => {
    const first = keeperOf();
    await first.prepare({ rebuild: false });
    await first.close();
    await raise();
    expect(await keeperOf().prepare({ rebuild: false })).toMatchObject({ builtBecause: 'newer' });
    expect(await contentNow()).toEqual(WHOLE);
  });
  test('one that cannot be opened is made anew', async () => {
    const open = vi.spyOn(IndexDatabase.prototype, 'open');
    open.mockImplementationOnce(() => Dexie.Promise.reject(new Error('Internal error')) as never);
    expect(await keeperOf().prepare({ rebuild: false })).toMatchObject({ builtBecause: 'unopenable' });
    expect(await contentNow()).toEqual(WHOLE);
  });
  test('without any database the answers are the built-in ones, and the status says so', async () => {
    vi.spyOn(IndexDatabase.prototype, 'open').mockImplementation(
      () => Dexie.Promise.reject(new Error('A mutation operation was attempted')) as never,
    );
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({ is: 'unavailable' });
    expect(await readIndexStatus()).toMatchObject({
      is: 'unavailable',
      message: expect.stringContaining('mutation'),
    });
    expect(await keeper.index.cases.all()).toHaveLength(3);
    expect(await keeper.index.links.of(SMALL.cases[0]?.id ?? ('' as never))).toHaveLength(2);
  });
  test('an index dropped by another context is found again', async () => {
    const mine = keeperOf();
    await mine.prepare({ rebuild: false });
    await keeperOf().prepare({ rebuild: true });
    expect(await mine.index.terms.all()).toHaveLength(2);
    expect(await mine.index.cases.findMany(SMALL.cases.map(({ id }) => id))).toHaveProperty('size', 3);
  });
});
