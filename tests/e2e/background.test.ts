/**
 * The background in real browsers: first run, consent, a killed worker in mid-seed, damage, and who is not heard.
 */
import { describe, expect, test } from 'vitest';
import type { IndexStatus } from '../../lib/model/index-status.ts';
import { BUILT_IN } from '../../lib/store/index/built-in.ts';
import { INDEX_VERSION } from '../../lib/store/index/database.ts';
import { indexRevision } from '../../lib/store/index/reading-revision.ts';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { type BrowserRun, eachBrowser, runsLater } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';

/** What stands in the database, read without our code. */
interface Stored {
  readonly terms: number;
  readonly cases: number;
  readonly links: number;
  readonly documents: number;
  readonly revision: string | null;
  /** The rows are as many as were counted when they were written. */
  readonly isWhole: boolean;
}

const WHOLE: Stored = {
  terms: BUILT_IN.terms.length,
  cases: BUILT_IN.cases.length,
  links: BUILT_IN.links.length,
  documents: 0,
  revision: indexRevision(BUILT_IN),
  isWhole: true,
};

/** Null: no database at all. */
const readStored = (under: BrowserUnderTest): Promise<Stored | null> =>
  under.inExtension(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    if (!databases.includes('saksspor-index')) return null;
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('saksspor-index'));
    try {
      if (!database.objectStoreNames.contains('built'))
        return { terms: 0, cases: 0, links: 0, documents: 0, revision: null, isWhole: false };
      const names = [...database.objectStoreNames].filter((name) => name !== 'built');
      const transaction = database.transaction([...names, 'built']);
      const rows = names.map((name) => settled(transaction.objectStore(name).count()));
      const counts = Object.fromEntries((await Promise.all(rows)).map((count, at) => [names[at], count]));
      const built = await settled(transaction.objectStore('built').get('built'));
      const isWhole = names.every((name) => built?.counts?.[name] === counts[name]);
      const { terms = 0, cases = 0, links = 0, documents = 0 } = counts;
      return { terms, cases, links, documents, revision: built?.revision ?? null, isWhole };
    } finally {
      database.close();
    }
  });

/** Puts and deletes rows without our code; `version` raises the database's own. */
const change = (
  under: BrowserUnderTest,
  what: { put?: Record<string, unknown[]>; clear?: string[]; version?: number },
): Promise<void> =>
  under.inExtension(async ({ put = {}, clear = [], version }) => {
    const open = indexedDB.open('saksspor-index', version);
    await new Promise<void>((resolve, reject) => {
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const database = open.result;
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const store of clear) transaction.objectStore(store).clear();
        for (const [store, rows] of Object.entries(put)) {
          for (const row of rows) transaction.objectStore(store).put(row);
        }
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
        transaction.onerror = () => reject(transaction.error);
      };
    });
  }, what);

const send = (under: BrowserUnderTest, message: unknown): Promise<unknown> =>
  under.inExtension(async (sent) => {
    const reply: unknown = await chrome.runtime.sendMessage(sent).catch(() => undefined);
    return reply ?? null;
  }, message);

async function prepare(under: BrowserUnderTest, rebuild = false): Promise<IndexStatus> {
  const reply = (await send(under, { saksspor: 'prepare', question: { rebuild } })) as {
    answer: IndexStatus;
  } | null;
  if (reply === null) throw new Error('the background did not answer');
  return reply.answer;
}

/** Asks for upkeep, does not wait for it, and kills the background after `delay` ms. */
async function killWhilePreparing(run: BrowserRun, rebuild: boolean, delay: number): Promise<void> {
  await run.under.inExtension(
    (sent) => {
      chrome.runtime.sendMessage(sent).catch(() => undefined);
    },
    { saksspor: 'prepare', question: { rebuild } },
  );
  await new Promise((resolve) => setTimeout(resolve, delay));
  await kill(run);
}

/** A worker that ends by itself meanwhile is as good as killed. */
async function kill({ under }: BrowserRun): Promise<void> {
  await under.killBackground().catch((error: unknown) => {
    if (!/No (session|target) with given id/.test(String(error))) throw error;
  });
}

/** So often is a filling killed, from before the worker has started to after the whole is stored. */
const KILLS = 8;

/** ms after which to kill, spread over a little more than the whole upkeep takes here and now, cold. */
async function killTimes(run: BrowserRun, before: () => Promise<void>): Promise<readonly number[]> {
  await before();
  const start = performance.now();
  await prepare(run.under);
  const whole = performance.now() - start;
  return Array.from({ length: KILLS }, (_, index) => (1.2 * whole * index) / (KILLS - 1));
}

eachBrowser('the background', { firefoxLater: true }, (run) => {
  test('before consent: the welcome page opens by itself, nothing is stored', async () => {
    const welcome = run.under.extensionUrl('welcome.html');
    const welcomeTabs = () =>
      run.under.inExtension(
        async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).length,
        welcome,
      );
    // One is the harness's own.
    await expect.poll(welcomeTabs, { timeout: 20_000 }).toBe(2);
    expect(await prepare(run.under, true)).toEqual({ is: 'none' });
    expect(await run.under.storage()).toEqual({});
    expect(await readStored(run.under)).toBeNull();
  });

  test('consent wakes a sleeping background, which makes lexicon and index', async () => {
    await kill(run);
    await run.under.giveConsent();
    await expect.poll(() => readStored(run.under), { timeout: 20_000 }).toEqual(WHOLE);
    await expect
      .poll(async () => (await run.under.storage())['index-status'], { timeout: 20_000 })
      .toMatchObject({ is: 'ready', builtBecause: 'missing', revision: WHOLE.revision });
  });

  test('the keys of the commands are free', async () => {
    const keys = await run.under.inExtension(async () =>
      Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut])),
    );
    expect(keys).toMatchObject({
      'next-mention': 'Alt+Shift+J',
      'previous-mention': 'Alt+Shift+K',
      'open-card': 'Alt+Shift+O',
      'open-side-panel': 'Alt+Shift+S',
      'switch-off-page': '',
    });
  });

  test('a page’s question from a page of ours, or one that is none, is not answered', async () => {
    for (const message of [
      { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } },
      { saksspor: 'restore-lexicon', question: null },
      { saksspor: 'prepare', question: { rebuild: 1 } },
      { saksspor: 'prepare', question: { rebuild: true }, more: 1 },
      'prepare',
      null,
    ]) {
      expect(await send(run.under, message)).toBeNull();
    }
  });

  describe('killed in mid-seed', () => {
    const old = { ...WHOLE, terms: WHOLE.terms + 1, revision: 'old', isWhole: false };
    const putOld = async () => {
      await kill(run);
      await change(run.under, { put: { terms: [{ entry: 'OLD' }], built: [{ ...old, key: 'built' }] } });
    };

    test('with new data: the old whole or the new whole', async () => {
      const seen = { old: 0, new: 0 };
      for (const delay of await killTimes(run, putOld)) {
        await putOld();
        await killWhilePreparing(run, false, delay);
        const stored = await readStored(run.under);
        expect([old, WHOLE]).toContainEqual(stored);
        seen[stored?.revision === 'old' ? 'old' : 'new'] += 1;
      }
      console.log(`${run.engine}: killed while filling ${KILLS} times: ${JSON.stringify(seen)}`);
      await prepare(run.under);
      expect(await readStored(run.under)).toEqual(WHOLE);
    });

    test('while it is made anew: the old whole or the new whole, and the new at the next start', async () => {
      for (const delay of await killTimes(run, putOld)) {
        await killWhilePreparing(run, true, delay);
        expect([old, WHOLE]).toContainEqual(await readStored(run.under));
      }
      expect(await prepare(run.under)).toMatchObject({ is: 'ready', terms: WHOLE.terms });
      expect(await readStored(run.under)).toEqual(WHOLE);
    });
  });

  test.each([
    ['lost rows', { clear: ['cases'] }, 'damaged'],
    ['a lost mark of what it was built from', { clear: ['built'] }, 'damaged'],
    ['another revision', { put: { built: [{ ...WHOLE, key: 'built', revision: 'old' }] } }, 'new-data'],
    // As the browser counts: ten for each version of ours.
    ['a newer Saksspor', { version: (INDEX_VERSION + 1) * 10 }, 'newer'],
  ])('%s: seen at the next start, mended and said', async (_, damage, builtBecause) => {
    await prepare(run.under);
    await kill(run);
    await change(run.under, damage);
    expect(await prepare(run.under)).toMatchObject({ is: 'ready', builtBecause });
    expect(await readStored(run.under)).toEqual(WHOLE);
    expect((await run.under.storage())['index-status']).toMatchObject({ builtBecause });
  });

  test.skipIf(runsLater(run.engine))(
    'killed while it keeps a page: all of it or nothing, and all of it when the page is opened again',
    async () => {
      const forget = async () => {
        await change(run.under, { clear: ['documents', 'texts', 'built'] });
        await kill(run);
        await prepare(run.under);
      };
      const open = async () => {
        const page = await run.under.newPage(PAGES.hdirNuit);
        await waitForMarks(page);
        return page;
      };
      const documents = async () => (await readStored(run.under))?.documents;
      await forget();
      const start = performance.now();
      await open();
      await expect.poll(documents, { timeout: 20_000, interval: 20 }).toBe(1);
      const whole = performance.now() - start;
      await run.under.closeTabs();
      const seen = { kept: 0, not: 0 };
      for (let turn = 0; turn < 3; turn++) {
        await forget();
        const opened = performance.now();
        const page = await open();
        const delay = whole * (0.75 + 0.2 * turn) - (performance.now() - opened);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await kill(run);
        const stored = await readStored(run.under);
        expect(stored).toMatchObject({ isWhole: true });
        seen[stored?.documents === 0 ? 'not' : 'kept'] += 1;
        await page.close();
      }
      console.log(`${run.engine}: killed while keeping a page: ${JSON.stringify(seen)}`);
      await open();
      await expect.poll(documents, { timeout: 20_000 }).toBe(1);
      expect(await readStored(run.under)).toMatchObject({ isWhole: true });
      await expect
        .poll(async () => (await run.under.storage())['index-status'], { timeout: 20_000 })
        .toMatchObject({ is: 'ready', documents: 1 });
    },
  );

  test.skipIf(runsLater(run.engine))(
    'made anew from the page that was kept, and its cards stand on the shelf',
    async () => {
      const before = await readStored(run.under);
      expect(await prepare(run.under, true)).toMatchObject({ builtBecause: 'asked', documents: 1 });
      expect(await readStored(run.under)).toEqual(before);
      const rows = async () =>
        Object.keys(await run.under.storage()).filter((key) => key.startsWith('card/')).length;
      await expect.poll(rows, { timeout: 20_000 }).toBe(before?.cases);
    },
  );
});
