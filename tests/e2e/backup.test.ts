/** What is the reader's: out into a file and back, in real browsers. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { chooseFile, fill, savedBy } from './page-forms.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { pressButton, says } from './pages-app.ts';

const FIRST_VERSION = readFileSync(new URL('../fixtures/backups/version-1.json', import.meta.url), 'utf8');
const SAVE = 'Lagre sikkerhetskopi';
const PASSPHRASE = 'fem fisker i en bøtte';

const uuid = (kind: string, at: number): string =>
  `${kind}000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const state = (at: number, number: number, text: string) => ({
  operation: uuid('0a', at),
  number,
  editing: uuid('ed', at),
  begunAt: '2026-03-03T10:00:00.000Z',
  savedAt: '2026-03-03T10:00:00.000Z',
  deletedAt: null,
  content: { caseId: 'NUFA-26-2025', day: '2026-03-03', heading: '', text, tags: ['EHDS'], followUp: false },
});

/** A hundred notes, each with an earlier state, a word on a link, and one of the glossary. */
const hundred = (changed: readonly number[] = []) => ({
  format: 'saksspor-backup',
  version: 3,
  savedAt: '2026-11-22T11:00:00.000Z',
  settings: { termPainting: 'first-in-section', language: null, hostsOff: [], followPage: true },
  judgements: [
    { cases: ['NUFA-26-2025', 'NUIT-8-2023'], verdict: 'hidden', judgedAt: '2026-01-01T00:00:00.000Z' },
  ],
  notes: Array.from({ length: 100 }, (_, at) => ({
    id: uuid('1d', at),
    ...(changed.includes(at)
      ? state(5000 + at, 3, `Skrevet på en annen maskin ${at}`)
      : state(1000 + at, 2, `Eget notat ${at}`)),
    revisions: [state(at, 1, `Utkast ${at}`)],
  })),
  conflicts: [],
  glossary: [
    {
      name: 'HDAB',
      operation: uuid('0c', 2),
      number: 2,
      savedAt: '2026-03-03T10:01:00.000Z',
      choice: { is: 'hidden' },
      revisions: [
        {
          operation: uuid('0c', 1),
          number: 1,
          savedAt: '2026-03-03T10:00:00.000Z',
          choice: { is: 'without-forms', forms: ['HDAB'] },
        },
      ],
    },
  ],
});

async function setPassphrase(options: Page): Promise<void> {
  await fill(options, 'Ny passfrase', PASSPHRASE);
  await fill(options, 'Gjenta den nye passfrasen', PASSPHRASE);
  await options.click('#passphrase input[type="checkbox"]');
  await pressButton(options, 'Sett passfrase');
  await says(options, 'Notatene er kryptert.');
}

interface Saved {
  readonly notes: readonly { readonly id: string; readonly content: { readonly text: string } }[];
  readonly [more: string]: unknown;
}

async function savedParts(page: Page): Promise<Omit<Saved, 'savedAt'>> {
  const { savedAt: _, ...parts }: Saved = JSON.parse(await savedBy(page, SAVE));
  return parts;
}

/** Deletes every note, as an accident would that spares the rest. */
function wipe(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('saksspor-notes');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [
      'notes',
      'revisions',
      'conflicts',
      'linkJudgements',
      'imports',
      'glossary',
      'glossaryRevisions',
    ];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    const copied = Object.keys(await chrome.storage.local.get(null)).filter((key) => /^notes?-/.test(key));
    await chrome.storage.local.remove(copied);
  });
}

eachBrowser('the backup page', { firefoxLater: true, consent: true }, (run) => {
  const open = () => run.under.openExtensionPage('workspace.html#/backup');

  describe('in order', () => {
    test('reads a file of the first version, and says why it does not take another', async () => {
      const page = await open();
      await chooseFile(page, 'kopi.json', 'Dette er et brev.');
      await says(page, 'Filen er ikke en sikkerhetskopi fra Saksspor, eller den er ikke hel.');
      await chooseFile(page, 'kopi.json', JSON.stringify({ ...hundred(), version: 4 }));
      await says(page, 'Oppdater Saksspor og prøv igjen.');
      await chooseFile(page, 'kopi.json', FIRST_VERSION);
      await says(page, '2 nye valg om koblinger');
      await pressButton(page, 'Les inn');
      await says(page, 'Kopien er lest inn.');
      await pressButton(page, 'Angre innlesingen');
      await says(page, 'Innlesingen er angret.');
      expect(await savedParts(page)).toMatchObject({ judgements: [], notes: [], glossary: [] });
    });

    test('a hundred notes are out, gone, and back as they were', async () => {
      const page = await open();
      const errors = await run.under.watchErrors(page);
      await chooseFile(page, 'kopi.json', JSON.stringify(hundred()));
      await says(page, '100 nye notater');
      await says(page, '1 nytt ord i ordlisten');
      await pressButton(page, 'Les inn');
      await says(page, 'Kopien er lest inn.');
      const text = await savedBy(page, SAVE);
      const { savedAt: _, ...parts } = JSON.parse(text);
      const { savedAt: __, ...expected } = hundred();
      expect(parts).toEqual(expected);
      await says(page, 'Ingen notater er endret siden.');
      expect(await errors.read()).toEqual([]);
      await wipe(page);
      await page.close();

      const again = await open();
      await chooseFile(again, 'kopi.json', text);
      await says(again, '100 nye notater');
      await pressButton(again, 'Les inn');
      await says(again, 'Kopien er lest inn.');
      expect(await savedParts(again)).toEqual(expected);
      await chooseFile(again, 'kopi.json', text);
      await says(again, 'Alt i den har du her fra før');
    });

    test('notes of another machine are counted, taken in, and taken back', async () => {
      const page = await open();
      const theirs = hundred([3, 4]);
      await chooseFile(page, 'kopi.json', JSON.stringify(theirs));
      await says(page, '2 notater er endret både her og i filen');
      await says(page, '98 notater har du fra før');
      await pressButton(page, 'Les inn');
      await says(page, '2 notater har to tekster');
      expect(await savedParts(page)).toMatchObject({ conflicts: { length: 2 } });
      // The next visit can still undo it.
      const again = await open();
      await pressButton(again, 'Angre innlesingen');
      await says(again, 'Innlesingen er angret.');
      const { savedAt: _, ...expected } = hundred();
      expect(await savedParts(again)).toEqual(expected);
      expect(await savedBy(again, 'Lagre notatene som Markdown')).toContain('Eget notat 99');
    });

    test('axe finds nothing, light and dark, and nothing is cut at 320 px', async () => {
      const page = await open();
      const settings = { ...hundred().settings, termPainting: 'none' };
      await chooseFile(page, 'kopi.json', JSON.stringify({ ...hundred([3]), settings }));
      await says(page, 'Ta også over innstillingene');
      await axeFindsNothing(page, run.engine);
      await fitsNarrowWindow(page, 32);
    });

    test('under a passphrase the file is encrypted, and opens with it', { timeout: 60_000 }, async () => {
      const options = await run.under.openExtensionPage('options.html');
      await setPassphrase(options);
      const page = await open();
      const text = await savedBy(page, SAVE);
      expect(text).not.toContain('Eget notat');
      expect(JSON.parse(text)).toMatchObject({ format: 'saksspor-encrypted' });
      await chooseFile(page, 'kopi.json', text);
      await fill(page, 'Passfrase', 'en annen frase');
      await pressButton(page, 'Åpne filen');
      await says(page, 'Det er ikke passfrasen til denne filen');
      expect(await axeInPage(page)).toEqual([]);
      await fill(page, 'Passfrase', PASSPHRASE);
      await pressButton(page, 'Åpne filen');
      await says(page, 'Alt i den har du her fra før');
    });
  });
});
