/** What a damaged browser does to notes, and how they come back, in real browsers. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { pressButton, says, until } from './pages-app.ts';

const TIME = '2026-11-20T10:00:00.000Z';
const id = (digit: number): string => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;

/** A note as the database has it. */
const row = (digit: number, number: number, text: string) => ({
  id: id(digit),
  place: 'NUFA-26-2025',
  operation: `${id(digit).slice(0, -2)}0${number}`,
  number,
  editing: id(digit),
  begunAt: TIME,
  savedAt: TIME,
  deletedAt: null,
  body: {
    is: 'plain',
    content: { caseId: 'NUFA-26-2025', day: '2026-11-20', heading: '', text, tags: [], followUp: false },
  },
});

const OLD = [row(1, 1, 'Spør om fristen.')];
const NOW = [
  row(1, 2, 'Spør om fristen og om kostnaden.'),
  row(2, 1, 'Ring sekretariatet.'),
  row(3, 1, 'Følg opp.'),
];

type Rows = readonly object[];

/** By the browser's own interface, past everything of ours. */
function change(run: BrowserRun, what: 'put' | 'replace' | 'drop', rows: Rows): Promise<void> {
  return run.under.inExtension(
    async (act, put) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      if (act === 'drop') {
        await done(indexedDB.deleteDatabase('saksspor-notes'));
        return;
      }
      const database = await done(indexedDB.open('saksspor-notes'));
      const store = database.transaction('notes', 'readwrite').objectStore('notes');
      if (act === 'replace') store.clear();
      for (const one of put) store.put(one);
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    },
    what,
    [...rows],
  );
}

function inDatabase(run: BrowserRun): Promise<unknown> {
  return run.under.inExtension(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await done(indexedDB.open('saksspor-notes'));
    const rows = await done(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    return rows;
  });
}

async function inCopy(run: BrowserRun): Promise<unknown> {
  const stored = Object.entries(await run.under.storage());
  return stored.filter(([key]) => key.startsWith('note-copy/notes/')).map(([, value]) => value);
}

const byId = (rows: unknown) =>
  (rows as readonly { readonly id: string }[]).toSorted((one, other) => (one.id < other.id ? -1 : 1));

eachBrowser('notes that went missing', { firefoxLater: true, consent: true }, (run) => {
  const open = (hash: string) => run.under.openExtensionPage(`workspace.html${hash}`);

  /** Notes and their copy, as a reader has them after a day of writing. */
  async function written(): Promise<void> {
    const first = await open('#/recovery');
    await says(first, 'Ingenting mangler.');
    await first.close();
    await change(run, 'replace', NOW);
    const page = await open('#/recovery');
    await expect.poll(async () => byId(await inCopy(run)), { timeout: 20_000 }).toEqual(NOW);
    await says(page, 'Ingenting mangler.');
    await page.close();
  }

  async function broughtBack(page: Page): Promise<void> {
    await pressButton(page, 'Hent tilbake alt');
    await says(page, 'hentet tilbake.');
    expect(byId(await inDatabase(run))).toEqual(NOW);
  }

  test('a row gone, a damaged one, an older one, and the whole database are told and come back equal', async () => {
    await written();
    await change(run, 'replace', [...OLD, { id: id(2), body: 'x' }]);
    const page = await open('#/recovery');
    const errors = await run.under.watchErrors(page);
    await says(page, 'Skadet i lageret');
    await says(page, 'Lageret har en eldre tekst');
    await says(page, 'Mangler i lageret');
    await broughtBack(page);
    expect(await errors.read()).toEqual([]);
    await page.close();

    await change(run, 'drop', []);
    const again = await open('#/recovery');
    await says(again, '3 notater kan hentes tilbake');
    await broughtBack(again);
  });

  test('nothing is shown as if nothing had happened; the way leads to what is missing', async () => {
    await change(run, 'replace', NOW.slice(1));
    const page = await open('#/notes');
    await says(page, 'Noe mangler i notatene dine');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Ring sekretariatet');
    await page.$$eval('a', (links) => links.find(({ hash }) => hash === '#/recovery')?.click());
    await says(page, 'Spør om fristen og om kostnaden.');

    await axeFindsNothing(page, run.engine);
    await fitsNarrowWindow(page, 32);

    // Discarding asks first, and the keyboard leads out of it.
    await pressButton(page, 'Lageret er riktig som det er');
    await says(page, 'Vil du forkaste det kopien har?');
    expect(await axeInPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(page, () => document.querySelector('dialog[open]') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Lageret er riktig som det er',
    );
    await pressButton(page, 'Lageret er riktig som det er');
    await pressButton(page, 'Ja, forkast kopien');
    await says(page, 'Kopien er laget på nytt.');
    expect(byId(await inCopy(run))).toEqual(NOW.slice(1));
  });
});
