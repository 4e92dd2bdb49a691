/** Documents that are read in: what they leave, the same again, what is refused, and stopping on the way. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { readIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { withdrawConsent } from '../../../../lib/store/settings.ts';
import { fake } from '../../messages/fake-extension.ts';
import { SMALL } from './small-content.ts';
import { APRIL, KNOWN, minutes, pageOf, pasted } from './small-papers.ts';
import { learn, testIndex } from './test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const NOW = '2026-01-02T10:00:00.000Z';
const ADDRESS = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa';
const { name, keeperOf, withDatabase, everything } = testIndex('learn');
const id = (value: string) => value as CaseId;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

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
    expect(again.document).toBe(document);
    expect([...again.same].sort()).toEqual(['NUFA-10-2024', 'NUFA-11-2024']);
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
    expect(await Dexie.exists(name())).toBe(false);
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
