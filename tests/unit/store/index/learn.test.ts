import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { SourceDocument } from '../../../../lib/model/document.ts';
import { STORAGE_KEYS } from '../../../../lib/model/settings.ts';
import type { GrowthSummary } from '../../../../lib/model/statement.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { createIndexKeeper, type IndexKeeper } from '../../../../lib/store/index/index-keeper.ts';
import { readIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { rebuild } from '../../../../lib/store/index/rebuild.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';
import { withdrawConsent } from '../../../../lib/store/settings.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';
import { fact, SMALL, term } from './small-content.ts';
import { minutes, pageOf, pasted } from './small-papers.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const NOW = '2026-01-02T10:00:00.000Z';
const ADDRESS = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa';
const keepers: IndexKeeper[] = [];
let name = '';
let count = 0;

beforeEach(() => {
  resetExtension();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  fake.storage.local.values = { [STORAGE_KEYS.consent]: { givenAt: NOW } };
  count += 1;
  name = `learn-${count}`;
});
afterEach(async () => {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function keeperOf(content: IndexContent = SMALL): IndexKeeper {
  const keeper = createIndexKeeper(content, name);
  keepers.push(keeper);
  return keeper;
}

const learn = (
  keeper: IndexKeeper,
  document: SourceDocument,
  signal = new AbortController().signal,
): Promise<GrowthSummary> => keeper.learn(document, { signal, onProgress: () => undefined });

async function withDatabase<Value>(work: (database: IndexDatabase) => PromiseLike<Value>): Promise<Value> {
  const database = new IndexDatabase(name);
  try {
    await database.open();
    return await work(database);
  } finally {
    database.close();
  }
}

/** Every row but `built`, by table, in order of key. */
const everything = () =>
  withDatabase(async (database) => {
    const tables = database.tables.filter((table) => table.name !== 'built');
    const rows = tables.map(async (table) => [table.name, await table.toCollection().sortBy('id')] as const);
    const all = Object.fromEntries(await Promise.all(rows));
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    return Object.fromEntries(Object.entries(all).map(([key, list]) => [key, list.toSorted(byText)]));
  });

const APRIL = minutes('24. april 2024', [
  { number: '10/24', title: 'Felles plan for målinger', decision: 'NUFA tar saken til orientering.' },
  { number: '11/24', title: 'Veikart for tester', kind: 'Drøfting' },
]);
/** Says of a case that is built in what is built in, and more. */
const KNOWN = minutes('1. mai 2023', [
  { number: '10/23', title: 'Sak 10', decision: 'NUFA støtter forslaget.' },
]);
const id = (value: string) => value as CaseId;

function fixture(paper: string): SourceDocument {
  const file = join(import.meta.dirname, `../../../fixtures/papers/${paper}.txt`);
  return { ...pasted(readFileSync(file, 'utf8')), origin: { is: 'file', name: `${paper}.txt` } };
}

describe('reading a document in', () => {
  test('keeps it, with what it says, and says what was new', async () => {
    const keeper = keeperOf();
    const progress: number[] = [];
    const summary = await keeper.learn(pasted(APRIL), {
      signal: new AbortController().signal,
      onProgress: (share) => void progress.push(share),
    });
    expect(summary).toMatchObject({
      papers: 1,
      newCases: ['NUFA-10-2024', 'NUFA-11-2024'],
      fuller: [],
      same: [],
      contradicting: [],
    });
    expect(progress).toEqual(progress.toSorted());
    expect(progress.at(-1)).toBe(1);
    expect(await keeper.index.cases.find(id('NUFA-10-2024'))).toMatchObject({
      title: 'Felles plan for målinger',
      meetingDate: '2024-04-24',
      outcome: { basis: 'decision', wording: 'NUFA tar saken til orientering.', summary: null },
    });
    expect(await keeper.index.documents.all()).toEqual([
      { id: summary.document, origin: { is: 'pasted' }, title: '', firstRead: NOW, lastSeen: NOW },
    ]);
    expect(await keeper.index.documents.find(summary.document)).toMatchObject({ text: APRIL, links: [] });
    expect(await keeper.index.documents.find('none' as never)).toBeNull();
    expect(await keeper.index.papers.all()).toMatchObject([{ kind: 'referat', council: 'NUFA' }]);
    expect(await readIndexStatus()).toMatchObject({ is: 'ready', documents: 1, casesRead: 2, cases: 5 });
  });
  test('of a case that is built in: fuller, and what is built in stays', async () => {
    const keeper = keeperOf();
    expect(await learn(keeper, pasted(KNOWN))).toMatchObject({ newCases: [], fuller: ['NUFA-10-2023'] });
    expect(await keeper.record(id('NUFA-10-2023'))).toMatchObject({
      builtIn: SMALL.cases[0],
      fact: { title: 'Sak 10', outcome: { wording: 'NUFA støtter forslaget.' } },
      statements: [{ role: 'referat', decision: 'NUFA støtter forslaget.' }],
    });
  });
  test('a record without statements is the built-in fact; without either there is none', async () => {
    const keeper = keeperOf();
    expect(await keeper.record(id('NUIT-10-2023'))).toMatchObject({ fact: SMALL.cases[1], statements: [] });
    expect(await keeper.record(id('NUIT-99-2023'))).toBeNull();
  });
  test('without any paper it is not kept', async () => {
    const keeper = keeperOf();
    const before = await keeper.prepare({ rebuild: false });
    expect(await learn(keeper, pasted('En oppskrift på vafler.'))).toMatchObject({ papers: 0, newCases: [] });
    expect(await keeper.index.documents.all()).toEqual([]);
    expect(await readIndexStatus()).toEqual(before);
  });
  test('papers that contradict each other are both kept, and it is said', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    const other = minutes('25. april 2024', [
      { number: '11/24', title: 'Veikart for tester', kind: 'Anbefaling', decision: 'NUFA anbefaler det.' },
    ]);
    expect(await learn(keeper, pasted(other))).toMatchObject({
      fuller: ['NUFA-11-2024'],
      contradicting: ['NUFA-11-2024'],
    });
    const record = await keeper.record(id('NUFA-11-2024'));
    expect(record?.statements.map(({ kind }) => kind).sort()).toEqual(['Anbefaling', 'Drøfting']);
    expect(record?.contradictions.map(({ field }) => field)).toContain('kind');
  });
});

describe('the same again', () => {
  test('changes only when it was last seen', async () => {
    const keeper = keeperOf();
    const first = await learn(keeper, pasted(APRIL));
    const { documents, ...before } = await everything();
    const status = await readIndexStatus();
    vi.setSystemTime('2026-02-02T10:00:00.000Z');
    expect(await learn(keeper, pasted(APRIL))).toMatchObject({
      document: first.document,
      papers: 1,
      newCases: [],
      same: ['NUFA-10-2024', 'NUFA-11-2024'],
      links: 0,
    });
    const { documents: after, ...rest } = await everything();
    expect(rest).toEqual(before);
    expect(after).toMatchObject([{ firstRead: NOW, lastSeen: '2026-02-02T10:00:00.000Z' }]);
    expect(await readIndexStatus()).toEqual(status);
  });
  test('at another address is the same document', async () => {
    const keeper = keeperOf();
    const { document } = await learn(keeper, pageOf(ADDRESS, APRIL));
    const again = await learn(keeper, pageOf('https://www.helsedirektoratet.no/nufa', APRIL));
    expect(again).toMatchObject({ document, same: ['NUFA-10-2024', 'NUFA-11-2024'] });
    expect(await keeper.index.documents.all()).toHaveLength(1);
  });
  test('in other lines is another document that says the same', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    expect(await learn(keeper, pasted(`${APRIL}\n\n`))).toMatchObject({
      newCases: [],
      fuller: [],
      same: ['NUFA-10-2024', 'NUFA-11-2024'],
      contradicting: [],
    });
  });
  test('a page that says no more than before is not kept anew', async () => {
    const keeper = keeperOf();
    const { document } = await learn(keeper, pageOf(ADDRESS, APRIL));
    expect(await learn(keeper, pageOf(ADDRESS, `${APRIL}\n2. januar`))).toMatchObject({ document });
    expect(await keeper.index.documents.all()).toHaveLength(1);
  });
  test('a page that says more adds to what it said', async () => {
    const keeper = keeperOf();
    await learn(keeper, pageOf(ADDRESS, APRIL));
    const more = minutes('24. april 2024', [
      { number: '10/24', title: 'Felles plan for målinger', decision: 'NUFA tar saken til orientering.' },
      { number: '12/24', title: 'Eventuelt', kind: 'Orientering' },
    ]);
    expect(await learn(keeper, pageOf(ADDRESS, more))).toMatchObject({
      newCases: ['NUFA-12-2024'],
      same: ['NUFA-10-2024'],
    });
    expect(await keeper.index.documents.all()).toHaveLength(2);
    expect(await keeper.index.statements.of(id('NUFA-11-2024'))).toHaveLength(1);
  });
  test('by two contexts at once is kept once', async () => {
    const [one, other] = [keeperOf(), keeperOf()];
    const summaries = await Promise.all([learn(one, pasted(APRIL)), learn(other, pasted(APRIL))]);
    expect(summaries.map(({ newCases }) => newCases.length).sort()).toEqual([0, 2]);
    expect(await one.index.documents.all()).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const refused = (reason: string) => expect.objectContaining({ name: 'LearnRefused', reason });

  test('everything before consent, and nothing is stored', async () => {
    fake.storage.local.values = {};
    await expect(learn(keeperOf(), pasted(APRIL))).rejects.toEqual(refused('no-consent'));
    expect(await Dexie.exists(name)).toBe(false);
    expect(fake.storage.local.values).toEqual({});
  });
  test('a document that is being read when consent is withdrawn', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    const reading = keeper.learn(pasted(APRIL), {
      signal: new AbortController().signal,
      onProgress: () => void withdrawConsent(),
    });
    await withdrawConsent();
    await expect(reading).rejects.toEqual(refused('no-consent'));
    expect(await withDatabase(({ documents }) => documents.count())).toBe(0);
  });
  test.each([
    ['a page of over 2 MB', pageOf(ADDRESS, 'a'.repeat(2_000_001))],
    ['a file of over 30 MB', pasted('a'.repeat(30_000_001))],
  ])('%s', async (_, document) => {
    await expect(learn(keeperOf(), document)).rejects.toEqual(refused('too-long'));
  });
  test('everything where there is no database', async () => {
    vi.spyOn(IndexDatabase.prototype, 'open').mockImplementation(
      () => Dexie.Promise.reject(new Error('A mutation operation was attempted')) as never,
    );
    await expect(learn(keeperOf(), pasted(APRIL))).rejects.toEqual(refused('no-database'));
  });
  test('what does not fit on the disk: nothing of it is kept', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    const before = await everything();
    const put = vi.spyOn(IndexDatabase.prototype, 'putBuilt');
    put.mockImplementation(async () => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(learn(keeper, pasted(APRIL))).rejects.toEqual(refused('no-room'));
    put.mockRestore();
    expect(await everything()).toEqual(before);
    expect(await learn(keeper, pasted(APRIL))).toMatchObject({ papers: 1 });
  });
});

describe('stopped on the way', () => {
  test('by the reader, before or while it is read: nothing of it is kept', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    const before = await everything();
    const stopped = new AbortController();
    stopped.abort();
    await expect(learn(keeper, pasted(APRIL), stopped.signal)).rejects.toHaveProperty('name', 'AbortError');
    const stop = new AbortController();
    const long = Array.from({ length: 400 }, () => APRIL).join('\n');
    const reading = keeper.learn(pasted(long), { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toHaveProperty('name', 'AbortError');
    expect(await everything()).toEqual(before);
  });
  test('in the transaction: nothing of it is kept', async () => {
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    const before = await everything();
    const stop = new AbortController();
    const put = vi.spyOn(IndexDatabase.prototype, 'putBuilt');
    put.mockImplementation(async () => {
      stop.abort();
      return undefined as never;
    });
    await expect(learn(keeper, pasted(APRIL), stop.signal)).rejects.toHaveProperty('name', 'AbortError');
    put.mockRestore();
    expect(await everything()).toEqual(before);
  });
});

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
  ])('%s: the document is lost, and it is said until it is read again', async (_, damage) => {
    const first = keeperOf();
    await learn(first, pasted(APRIL));
    await first.close();
    await withDatabase<unknown>(damage);
    const keeper = keeperOf();
    await keeper.prepare({ rebuild: false });
    await keeper.index.documents.all();
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
    await Dexie.delete(name);
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
    const schema = await withDatabase(async ({ tables }) =>
      tables.map(({ name: table, schema: { primKey, indexes } }) => [
        table,
        [primKey, ...indexes].map(({ src }) => src).join(),
      ]),
    );
    const newer = new Dexie(name);
    newer.version(4).stores({ ...Object.fromEntries(schema), more: 'id' });
    await newer.open();
    newer.close();
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
    const old = new Dexie(name);
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

describe('in any order', () => {
  const DOCUMENTS: readonly SourceDocument[] = [
    pasted(APRIL),
    pasted(KNOWN),
    pasted(
      minutes('12. juni 2024', [
        { number: '14/24', title: 'Oppfølging av sak 10/24 «Felles plan for målinger»', kind: 'Drøfting' },
        { number: '11/24', title: 'Veikart for tester', kind: 'Anbefaling' },
      ]),
    ),
    pageOf(ADDRESS, minutes('24. april 2024', [{ number: '10/24', title: 'Plan for målinger' }])),
    pageOf(`${ADDRESS}/2`, APRIL.replaceAll('NUFA', 'NUIT')),
    ...['nuit-innkalling', 'nufa-innkalling', 'nehr-referat', 'nufa-lysark'].map(fixture),
  ];

  test('the documents have links of each kind, resolved and not', async () => {
    const keeper = keeperOf();
    for (const document of DOCUMENTS) await learn(keeper, document);
    const { links, meetingLinks, references } = await everything();
    expect(links?.filter((link) => 'document' in (link as object)).length).toBeGreaterThan(3);
    expect(meetingLinks?.length).toBeGreaterThan(0);
    expect(references).toContainEqual(expect.objectContaining({ isUnresolved: true }));
    const unresolved = references?.find((row) => (row as { isUnresolved: boolean }).isUnresolved) as {
      from: CaseId;
    };
    expect(await keeper.index.links.unresolved(unresolved.from)).not.toEqual([]);
    const [meeting] = meetingLinks as { from: CaseId }[];
    expect(await keeper.index.links.toMeetings(meeting?.from ?? id(''))).toContainEqual(meeting);
  });
  test('one by one equals all at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...DOCUMENTS], { minLength: 1 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        async (documents, run) => {
          const content: IndexContent = { ...SMALL, terms: [term('AAA')] };
          name = `order-${count}-${run}-${documents.length}-a`;
          const one = createIndexKeeper(content, name);
          for (const document of documents) await learn(one, document);
          await one.close();
          const learnt = await everything();
          await withDatabase((database) => rebuild(database, content, async () => undefined));
          expect(await everything()).toEqual(learnt);

          name = `order-${count}-${run}-${documents.length}-b`;
          const other = createIndexKeeper(content, name);
          for (const document of documents.toReversed()) await learn(other, document);
          await other.close();
          expect(await everything()).toEqual(learnt);
          await Promise.all([Dexie.delete(name), Dexie.delete(name.replace(/b$/, 'a'))]);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
