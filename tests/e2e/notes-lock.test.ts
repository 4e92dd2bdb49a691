/** The passphrase and the handing over of a machine, in real browsers: what is on the disk, and who sees what. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { type CouncilServer, startCouncilServer } from './harness/council-server.ts';
import { chosenEngines, runsLater } from './harness/each-browser.ts';
import { launchBrowser } from './harness/launch.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { pressButton, says, until } from './pages-app.ts';

const PASSPHRASE = 'fem fisker i en bøtte';
const WORDS = 'Spør etter den hemmelige planen';
const CASE = 'NUFA-987-2025';
/** ms. On the test machine, with a browser that does other things too. */
const UNLOCKED_WITHIN = 2_500;

/** Types into the field with this label. */
async function fill(page: Page, label: string, value: string): Promise<void> {
  await until(
    page,
    (wanted) => [...document.querySelectorAll('label')].some((one) => one.innerText === wanted),
    label,
  );
  const id = await page.$$eval(
    'label',
    (labels, wanted) => labels.find((one) => one.innerText === wanted)?.htmlFor ?? '',
    label,
  );
  const selector = `[id="${id}"]`;
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.type(selector, value);
}

/** A note as an earlier Saksspor left it: plain. */
function leaveNote(under: BrowserUnderTest): Promise<void> {
  return under.inExtension(
    async (text: string, caseId: string) => {
      const state = {
        operation: crypto.randomUUID(),
        number: 1,
        editing: crypto.randomUUID(),
        begunAt: '2026-11-22T10:00:00.000Z',
        savedAt: '2026-11-22T10:00:00.000Z',
        deletedAt: null,
        body: {
          is: 'plain',
          content: { caseId, day: '2026-11-22', heading: '', text, tags: [], followUp: false },
        },
      };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('saksspor-notes');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const note = crypto.randomUUID();
      const transaction = database.transaction(['notes', 'revisions'], 'readwrite');
      transaction.objectStore('notes').put({ id: note, place: caseId, ...state, number: 2 });
      transaction.objectStore('revisions').put({ note, ...state, operation: crypto.randomUUID() });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    WORDS,
    CASE,
  );
}

/** What is on the disk: every row of the notes' databases, and all of `storage.local`, as one text. */
function everything(under: BrowserUnderTest): Promise<string> {
  return under.inExtension(async () => {
    const found: unknown[] = [await chrome.storage.local.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('saksspor-notes')) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          rows.onsuccess = resolve;
        });
        found.push(store, rows.result);
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

// Encryption is the same code in both: Firefox runs it by `npm run e2e`.
describe.each(chosenEngines().filter((engine) => !runsLater(engine)))('the passphrase (%s)', (engine) => {
  const profile = mkdtempSync(join(tmpdir(), 'saksspor-lock-'));
  let server: CouncilServer;
  let under: BrowserUnderTest;
  const options = () => under.openExtensionPage('options.html');

  beforeAll(async () => {
    server = await startCouncilServer();
    under = await launchBrowser(engine, { server, profile });
    await under.giveConsent();
  });
  afterAll(async () => {
    await under.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('is set after its words were read: nothing plain is left, and other pages hear of it', async () => {
    const page = await options();
    const errors = await under.watchErrors(page);
    await says(page, 'Glemmer du passfrasen, kan ingen hente den fram');
    await leaveNote(under);
    expect(await everything(under)).toContain(WORDS);

    await fill(page, 'Ny passfrase', 'for kort');
    await pressButton(page, 'Sett passfrase');
    await says(page, 'Passfrasen er for kort.');
    await fill(page, 'Ny passfrase', PASSPHRASE);
    await fill(page, 'Gjenta den nye passfrasen', `${PASSPHRASE}!`);
    await pressButton(page, 'Sett passfrase');
    await says(page, 'De to feltene er ikke like.');
    await axeFindsNothing(page, engine);
    await fill(page, 'Gjenta den nye passfrasen', PASSPHRASE);
    await pressButton(page, 'Sett passfrase');
    await says(page, 'Du må krysse av for at du forstår.');
    await page.click('#passphrase input[type="checkbox"]');
    await pressButton(page, 'Sett passfrase');
    await says(page, 'Notatene er kryptert.');

    const found = await everything(under);
    expect(found).toContain('encrypted');
    expect(found).not.toContain('hemmelige');
    expect(found).not.toContain(CASE);
    expect(found).not.toContain(PASSPHRASE);
    await axeFindsNothing(page, engine);

    const other = await options();
    await says(other, 'Notatene er kryptert med en passfrase.');
    await pressButton(other, 'Lås nå');
    await says(other, 'Notatene er låst');
    await page.bringToFront();
    await says(page, 'Notatene er låst');
    expect(await errors.read()).toEqual([]);
  });

  test('is asked for when the browser is started anew; a wrong one is told', async () => {
    await under.close();
    under = await launchBrowser(engine, { server, profile });
    const page = await options();
    await says(page, 'Notatene er låst');
    await says(page, 'Har du glemt passfrasen');
    await axeFindsNothing(page, engine);
    await fill(page, 'Passfrase', 'fem fisker i en balje');
    await page.keyboard.press('Enter');
    await says(page, 'Passfrasen er ikke riktig. Prøv igjen.');
    await fill(page, 'Passfrase', PASSPHRASE);
    const start = Date.now();
    await page.keyboard.press('Enter');
    await says(page, 'Notatene er kryptert med en passfrase.');
    expect(Date.now() - start).toBeLessThan(UNLOCKED_WITHIN);
    expect(await everything(under)).not.toContain('hemmelige');
  });

  test('is removed: the note is there as it was', async () => {
    const page = await options();
    await until(page, () => document.querySelector('#passphrase details:last-of-type summary') !== null);
    await page.click('#passphrase details:last-of-type summary');
    await fill(page, 'Passfrasen nå', PASSPHRASE);
    await page.keyboard.press('Enter');
    await says(page, 'Passfrasen er tatt bort.');
    const found = await everything(under);
    expect(found.split(WORDS).length - 1).toBeGreaterThanOrEqual(2);
    expect(found).not.toContain('encrypted');
  });

  test('a machine that is handed over has nothing left', async () => {
    const other = await under.openExtensionPage('sidepanel.html');
    const page = await options();
    await pressButton(page, 'Slett alt …');
    await fill(page, 'Skriv «slett» for å bekrefte', 'nei');
    await pressButton(page, 'Slett alt for godt');
    await says(page, 'Ingenting er slettet.');
    await axeFindsNothing(page, engine);
    await fitsNarrowWindow(page, 32);
    await fill(page, 'Skriv «slett» for å bekrefte', 'Slett');
    await pressButton(page, 'Slett alt for godt');
    await says(page, 'Ta i bruk Saksspor');
    await other.bringToFront();
    await until(other, () => document.querySelector('.gate a[href="/welcome.html"]') !== null);
    const left = await under.inExtension(async () => ({
      databases: await indexedDB.databases(),
      local: await chrome.storage.local.get(null),
      caches: await caches.keys(),
    }));
    expect(left).toEqual({ databases: [], local: {}, caches: [] });
  });
});
