/** Definitions in the index: learnt with a document, kept over a new version, made again where they are damaged. */
import 'fake-indexeddb/auto';
import Dexie, { type IndexableType } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import type { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { readIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { minutes, pageOf, pasted } from './small-papers.ts';
import { learn, testIndex } from './test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const ADDRESS = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa';
const { name, keeperOf, withDatabase } = testIndex('definitions');

/** Minutes whose last case explains an abbreviation. */
function explaining(day: string, said: string): string {
  const paper = minutes(day, [{ number: '11/24', title: 'Veikart for vafler', kind: 'Drøfting' }]);
  return paper.replace('Saken ble lagt fram for utvalget.', `Saken ble lagt fram. ${said}`);
}

const APRIL = explaining('24. april 2024', 'Utvalget fikk høre om Sentral vaffelplan (SVP).');
const JUNE = explaining('12. juni 2024', 'Nå heter det Sosial vaffelpause (SVP).');

describe('a document', () => {
  test('leaves what it defines, newest meeting first', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    const { document } = await learn(keeper, pasted(JUNE));
    const found = await keeper.index.definitions.of('SVP');
    expect(found.map(({ long, label }) => [long, label])).toEqual([
      ['Sosial vaffelpause', 'NUFA 11/24, 12.6.2024'],
      ['Sentral vaffelplan', 'NUFA 11/24, 24.4.2024'],
    ]);
    expect(found[0]).toEqual({
      short: 'SVP',
      long: 'Sosial vaffelpause',
      start: JUNE.indexOf('Sosial'),
      end: JUNE.indexOf('(SVP)') + 5,
      document,
      caseId: 'NUFA-11-2024',
      date: '2024-06-12',
      label: 'NUFA 11/24, 12.6.2024',
      sentence: expect.stringContaining('Sosial vaffelpause (SVP)'),
    });
    expect(await keeper.index.definitions.all()).toHaveLength(2);
    expect(await keeper.index.definitions.of('svp')).toEqual([]);
  });
  test('read again leaves no more', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    await learn(keeper, pasted(APRIL));
    expect(await keeper.index.definitions.all()).toHaveLength(1);
  });
  test.each([
    ['handed in as a file', { is: 'file', name: 'notat.txt' }, 'Vaffelnotat', 'Vaffelnotat'],
    ['handed in as a file without a title', { is: 'file', name: 'notat.txt' }, '', 'notat.txt'],
    ['pasted', { is: 'pasted' }, '', 'Notat om vafler'],
  ] as const)(
    'without any paper leaves what it defines where it was %s',
    async (_how, origin, title, label) => {
      const keeper = keeperOf();
      const text = 'Notat om vafler\n\nVi har en Sentral vaffelplan (SVP) hjemme.';
      const document = { ...pasted(text), origin, title };
      const summary = await learn(keeper, document);
      expect(summary).toMatchObject({ papers: 0, newCases: [], defined: ['SVP'] });
      const [found, ...others] = await keeper.index.definitions.of('SVP');
      expect(others).toEqual([]);
      expect(found).toMatchObject({ label, caseId: null, date: null, document: summary.document });
      expect(text.slice(found?.start, found?.end)).toBe('Sentral vaffelplan (SVP)');
      expect(found?.sentence).toBe('Vi har en Sentral vaffelplan (SVP) hjemme.');
      expect((await keeper.index.documents.find(summary.document))?.text).toBe(text);
      // The same again, and an index that is made anew.
      expect(await learn(keeper, document)).toMatchObject({ document: summary.document, defined: ['SVP'] });
      await keeper.prepare({ rebuild: true });
      expect(await keeper.index.definitions.all()).toEqual([found]);
    },
  );
  test('without any paper leaves nothing where it is a page that was opened, or defines nothing', async () => {
    const keeper = keeperOf();
    const said = 'Vi har en Sentral vaffelplan (SVP) hjemme.';
    expect(await learn(keeper, pageOf(ADDRESS, said))).toMatchObject({ defined: [] });
    await learn(keeper, pasted('En oppskrift på vafler.'));
    expect(await keeper.index.definitions.all()).toEqual([]);
    expect(await keeper.index.documents.all()).toEqual([]);
  });
  test('that is a page which defines more than before is kept anew, and one that does not is not', async () => {
    const keeper = keeperOf();
    await learn(keeper, pageOf(ADDRESS, APRIL));
    await learn(keeper, pageOf(ADDRESS, `${APRIL}\n2. januar`));
    expect(await keeper.index.documents.all()).toHaveLength(1);
    await learn(keeper, pageOf(ADDRESS, APRIL.replace('(SVP)', '(SVP) og Regional vaffelplan (RVP)')));
    expect(await keeper.index.documents.all()).toHaveLength(2);
    expect(await keeper.index.definitions.of('RVP')).toHaveLength(1);
  });
});

describe('made anew', () => {
  test('the index says the same', async () => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    await learn(keeper, pasted(JUNE));
    const before = await keeper.index.definitions.all();
    await keeper.prepare({ rebuild: true });
    expect(await keeper.index.definitions.all()).toEqual(before);
  });
  test.each<readonly [string, (database: IndexDatabase) => PromiseLike<unknown>]>([
    ['lost rows', (database) => database.definitions.clear()],
    [
      'a row of another shape',
      (database) => database.definitions.toCollection().modify({ long: 7 as never }),
    ],
    ['a row that is nearly empty', (database) => database.definitions.toCollection().modify({ label: '' })],
  ])('from the documents where it has %s', async (_, damage) => {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    const before = await keeper.index.definitions.all();
    await keeper.close();
    await withDatabase<unknown>(damage);
    const other = keeperOf();
    await other.index.definitions.of('SVP');
    await vi.waitFor(async () => expect(await readIndexStatus()).toMatchObject({ builtBecause: 'damaged' }));
    expect(await other.index.definitions.all()).toEqual(before);
  });
});

describe('a database of version 2', () => {
  const VERSION_2 = {
    terms: 'entry',
    cases: 'id',
    links: '++, from, to',
    built: 'key',
    documents: 'id, contentMark',
    texts: 'id',
    papers: 'id, document',
    statements: 'id, caseId, document',
    references: 'id, from',
    meetingLinks: '++, from',
  };

  /** As issue 4 left it, with a document in it. */
  async function makeVersion2(): Promise<void> {
    const keeper = keeperOf();
    await learn(keeper, pasted(APRIL));
    await keeper.close();
    const rows = await withDatabase(async (database) => {
      const tables = database.tables.filter((table) => table.name in VERSION_2);
      const all = tables.map(async (table) => [table.name, await withKeys(table)] as const);
      return Promise.all(all);
    });
    await Dexie.delete(name());
    const old = new Dexie(name());
    old.version(2).stores(VERSION_2);
    await old.open();
    for (const [table, kept] of rows) {
      for (const [key, row] of kept)
        await old.table(table).put(row, table.endsWith('inks') ? key : undefined);
      if (table === 'texts') await old.table(table).toCollection().modify({ text: APRIL });
    }
    const built = (await old.table('built').get('built')) as { counts: Record<string, number> };
    const { definitions: _, textBlocks: __, ...counts } = built.counts;
    await old.table('built').put({ ...built, revision: 'small-1.1', counts });
    old.close();
  }

  async function withKeys(
    table: Dexie['tables'][number],
  ): Promise<readonly (readonly [IndexableType, unknown])[]> {
    const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    return rows.map((row: unknown, at) => [keys[at] ?? '', row] as const);
  }

  test('keeps all that was read, and its documents are read again', async () => {
    await makeVersion2();
    await withDatabase(async (database) => {
      expect(await database.definitions.count()).toBe(0);
      expect(await database.texts.count()).toBe(1);
      expect(await database.statements.count()).toBe(1);
    });
    const keeper = keeperOf();
    expect(await keeper.prepare({ rebuild: false })).toMatchObject({
      is: 'ready',
      builtBecause: 'new-data',
      documents: 1,
      lostDocuments: 0,
      casesRead: 1,
    });
    expect(await keeper.index.definitions.of('SVP')).toMatchObject([{ label: 'NUFA 11/24, 24.4.2024' }]);
    expect(await keeper.index.documents.all()).toHaveLength(1);
  });
});
