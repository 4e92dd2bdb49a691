/**
 * The background in real browsers: first run, consent, a killed worker in mid-seed, damage, and who is not heard.
 */
import { describe, expect, test } from 'vitest';
import type { IndexStatus } from '../../lib/model/index-status.ts';
import { BUILT_IN } from '../../lib/store/index/built-in.ts';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';

/** What stands in the database, read without our code. */
interface Stored {
  readonly terms: number;
  readonly cases: number;
  readonly links: number;
  readonly revision: string | null;
}

const WHOLE: Stored = {
  terms: BUILT_IN.terms.length,
  cases: BUILT_IN.cases.length,
  links: BUILT_IN.links.length,
  revision: BUILT_IN.revision,
};
const EMPTY: Stored = { terms: 0, cases: 0, links: 0, revision: null };

/** Null: no database at all. */
const readStored = (under: BrowserUnderTest): Promise<Stored | null> =>
  under.inExtension(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('saksspor-index')) return null;
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('saksspor-index'));
    try {
      if (!database.objectStoreNames.contains('built'))
        return { terms: 0, cases: 0, links: 0, revision: null };
      const transaction = database.transaction(['terms', 'cases', 'links', 'built']);
      const [terms, cases, links, built] = await Promise.all([
        settled(transaction.objectStore('terms').count()),
        settled(transaction.objectStore('cases').count()),
        settled(transaction.objectStore('links').count()),
        settled(transaction.objectStore('built').get('built')),
      ]);
      return { terms, cases, links, revision: built?.revision ?? null };
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
const KILLS = 12;

/** ms after which to kill, spread over a little more than the whole upkeep takes here and now, cold. */
async function killTimes(run: BrowserRun, before: () => Promise<void>): Promise<readonly number[]> {
  await before();
  const start = performance.now();
  await prepare(run.under);
  const whole = performance.now() - start;
  return Array.from({ length: KILLS }, (_, index) => (1.2 * whole * index) / (KILLS - 1));
}

eachBrowser('the background', {}, (run) => {
  test('before consent: the welcome page opens by itself, nothing is stored', async () => {
    const welcome = run.under.extensionUrl('welcome.html');
    const welcomeTabs = () =>
      run.under.inExtension(
        async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).length,
        welcome,
      );
    // One is the harness's own.
    await expect.poll(welcomeTabs, { timeout: 15_000 }).toBe(2);
    expect(await prepare(run.under, true)).toEqual({ is: 'none' });
    expect(await run.under.storage()).toEqual({});
    expect(await readStored(run.under)).toBeNull();
  });

  test('consent wakes a sleeping background, which makes lexicon and index', async () => {
    await kill(run);
    await run.under.giveConsent();
    await expect.poll(() => readStored(run.under), { timeout: 10_000 }).toEqual(WHOLE);
    await expect
      .poll(async () => (await run.under.storage())['index-status'], { timeout: 5_000 })
      .toMatchObject({ is: 'ready', builtBecause: 'missing', revision: BUILT_IN.revision });
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
    const old = { ...WHOLE, terms: WHOLE.terms + 1, revision: 'old' };
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

    test('while it is made anew: none, empty or whole, and whole at the next start', async () => {
      for (const delay of await killTimes(run, putOld)) {
        await killWhilePreparing(run, true, delay);
        expect([null, EMPTY, WHOLE]).toContainEqual(await readStored(run.under));
      }
      expect(await prepare(run.under)).toMatchObject({ is: 'ready', terms: WHOLE.terms });
      expect(await readStored(run.under)).toEqual(WHOLE);
    });
  });

  test.each([
    ['lost rows', { clear: ['cases'] }, 'damaged'],
    ['a lost mark of what it was built from', { clear: ['built'] }, 'damaged'],
    ['another revision', { put: { built: [{ ...WHOLE, key: 'built', revision: 'old' }] } }, 'new-data'],
    ['a newer Saksspor', { version: 20 }, 'newer'],
  ])('%s: seen at the next start, mended and said', async (_, damage, builtBecause) => {
    await prepare(run.under);
    await kill(run);
    await change(run.under, damage);
    expect(await prepare(run.under)).toMatchObject({ is: 'ready', builtBecause });
    expect(await readStored(run.under)).toEqual(WHOLE);
    expect((await run.under.storage())['index-status']).toMatchObject({ builtBecause });
  });
});
