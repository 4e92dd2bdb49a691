/** An index that has grown, made anew: asked for, after new data, damage, loss, or another version of Saksspor. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { readIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { fake } from '../../messages/fake-extension.ts';
import { fact, SMALL } from './small-content.ts';
import { APRIL, KNOWN, pasted } from './small-papers.ts';
import { learn, testIndex } from './test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const { name, keeperOf, withDatabase, everything, raise } = testIndex('anew');
const id = (value: string) => value as CaseId;

afterEach(() => void vi.restoreAllMocks());

describe('making it anew', () => {
  test('from the kept documents, when the reader asks', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    await learn(keeper, pasted(KNOWN));
    const before = await everything();
    expect(await keeper.prepare({ rebuild: true })).toMatchObject({
      builtBecause: 'asked',
      documents: 2,
      casesRead: 3,
      lostDocuments: 0,
    });
    expect(await everything()).toEqual(before);
  });
  test('says how far it is', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    const set = vi.spyOn(fake.storage.local, 'set');
    await keeper.prepare({ rebuild: true });
    const said = set.mock.calls.flatMap(([items]) => items['index-status'] ?? []);
    expect(said).toMatchObject([{ is: 'building', because: 'asked', done: 0, total: 1 }, { is: 'ready' }]);
  });
  test('with new data, where the facts are merged again', async () => {
    await learn(keeperOf(), pasted(KNOWN));
    const next = {
      ...SMALL,
      revision: 'small-2',
      cases: [fact('NUFA', 10, '2023-05-01', { title: 'Ny tittel' })],
    };
    const keeper = keeperOf(next);
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({
      builtBecause: 'new-data',
      documents: 1,
    });
    expect(await keeper.index.cases.find(id('NUFA-10-2023'))).toMatchObject({
      title: 'Ny tittel',
      otherTitles: ['Sak 10'],
    });
  });
  test('broken off, it is begun again at the next start', async () => {
    const first = keeperOf();
    await learn(first, pasted(APRIL));
    await first.close();
    const expected = { is: 'building', because: 'asked', done: 0, total: 1, expected: 1 };
    await fake.storage.local.set({ 'index-status': expected });
    expect(await keeperOf().prepare({ rebuild: false })).toMatchObject({
      builtBecause: 'asked',
      documents: 1,
    });
  });
  test('while another context does it, questions are answered from what is built in', async () => {
    const building = { is: 'building', because: 'asked', done: 0, total: 1, expected: 1 };
    await fake.storage.local.set({ 'index-status': building });
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = navigator.locks.request('saksspor-index', () => promise);
    const keeper = keeperOf();
    expect(await keeper.index.cases.all()).toHaveLength(3);
    resolve();
    await held;
    await learn(keeper, pasted(APRIL));
    expect(await keeper.index.cases.all()).toHaveLength(5);
  });
  test.each([
    [
      'a document row of another shape',
      (db: IndexDatabase) => db.documents.toCollection().modify({ title: 7 }),
    ],
    ['a lost text', (db: IndexDatabase) => db.texts.clear()],
    ['a lost block of a text', (db: IndexDatabase) => db.textBlocks.clear()],
    [
      'a damaged block of a text',
      (db: IndexDatabase) => db.textBlocks.toCollection().modify(({ bytes }) => void bytes.fill(7)),
    ],
  ])('%s: the document is lost, and it is said until it is read again', async (_, damage) => {
    const first = keeperOf();
    const { document } = await learn(first, pasted(APRIL));
    await first.close();
    await withDatabase<unknown>(damage);
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    await keeper.index.documents.all();
    await keeper.index.documents.find(document);
    await vi.waitFor(async () => expect(await readIndexStatus()).toMatchObject({ lostDocuments: 1 }));
    expect(await readIndexStatus()).toMatchObject({ builtBecause: 'damaged', documents: 0, cases: 3 });
    await learn(keeper, pasted(APRIL));
    expect(await readIndexStatus()).toMatchObject({ lostDocuments: 0, documents: 1, cases: 5 });
  });
  test('an index that the browser lost: how many documents must be read again', async () => {
    const first = keeperOf();
    await learn(first, pasted(APRIL));
    await learn(first, pasted(KNOWN));
    await first.close();
    await Dexie.delete(name());
    expect(await keeperOf().prepare({ rebuild: false })).toMatchObject({
      builtBecause: 'missing',
      documents: 0,
      lostDocuments: 2,
    });
  });
  test('one that a newer Saksspor wrote is replaced, and its documents are saved', async () => {
    const first = keeperOf();
    await learn(first, pasted(APRIL));
    await first.close();
    await raise();
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({
      builtBecause: 'newer',
      documents: 1,
      lostDocuments: 0,
      cases: 5,
    });
  });
  test('statements of another shape are made again, also while a document is read in', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    await withDatabase(({ statements }) => statements.toCollection().modify({ title: 7 as never }));
    expect(await learn(keeper, pasted(`${APRIL}\n\n`))).toMatchObject({ papers: 1, newCases: [] });
    expect(await readIndexStatus()).toMatchObject({ builtBecause: 'damaged', documents: 2 });
    expect(await keeper.record(id('NUFA-10-2024'))).toMatchObject({
      fact: { title: 'Felles plan for målinger' },
    });
  });
  test('one that cannot be written is replaced, and its documents are saved', async () => {
    const first = keeperOf();
    await learn(first, pasted(APRIL));
    await first.close();
    const add = vi.spyOn(IndexDatabase.prototype, 'putBuilt');
    add.mockImplementationOnce(async () => {
      throw new Error('Internal error');
    });
    const dropped = vi.spyOn(Dexie, 'delete');
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: true })).toMatchObject({ builtBecause: 'damaged', documents: 1 });
    expect(dropped).toHaveBeenCalledTimes(1);
    expect(await keeper.index.cases.all()).toHaveLength(5);
  });
});

describe('a database of version 1', () => {
  /** As issue 2 left it. */
  async function makeVersion1(): Promise<void> {
    const old = new Dexie(name());
    old.version(1).stores({ terms: 'entry', cases: 'id', links: '++, from, to', built: 'key' });
    await old.open();
    await old.table('terms').bulkAdd([...SMALL.terms]);
    await old.table('cases').bulkAdd([...SMALL.cases]);
    await old.table('links').bulkAdd([...SMALL.links]);
    await old.table('built').add({ key: 'built', revision: 'small-1', terms: 2, cases: 3, links: 2 });
    old.close();
  }

  test('is taken over: the same answers, and documents can be read in', async () => {
    await makeVersion1();
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({
      is: 'ready',
      builtBecause: 'new-data',
      terms: 2,
      cases: 3,
      links: 2,
    });
    expect((await keeper.index.links.all()).length).toBe(2);
    expect(await learn(keeper, pasted(APRIL))).toMatchObject({ papers: 1 });
  });
});
