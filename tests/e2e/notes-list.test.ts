/** Notes found, thrown away and brought back, read with what they were before, and chosen between, in real browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, says, texts, until } from './pages-app.ts';

interface Seed {
  readonly caseId: string;
  readonly text: string;
  readonly heading?: string;
  readonly tags?: readonly string[];
  readonly followUp?: boolean;
  readonly deleted?: boolean;
  /** Earlier texts, the oldest first. */
  readonly before?: readonly string[];
  /** What another window could not save. */
  readonly conflicts?: readonly string[];
}

const NOTES: readonly Seed[] = [
  {
    caseId: 'NUFA-26-2025',
    heading: 'Før møtet',
    text: 'Spør om **legemiddellisten**.\n\n- kostnad\n- framdrift',
    tags: ['legemiddel', 'økonomi'],
    followUp: true,
    before: ['Spør om listen.', 'Spør om legemiddellisten og kostnad.'],
  },
  { caseId: 'NUFA-26-2025', text: 'Ærlig talt: for dyrt på Ålesund sykehus.' },
  { caseId: 'NUIT-21-2023', text: 'Ingen innvendinger.', tags: ['økonomi'] },
  { caseId: 'NEHR-35-2022', text: 'Kommunene må med.', followUp: true },
];

/** Puts notes where the store keeps them, the last one newest, and tells our pages. Resolves to their ids. */
async function seed(page: Page, notes: readonly Seed[]): Promise<readonly string[]> {
  return page.evaluate(async (seeds) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saksspor-notes');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const uuid = () => crypto.randomUUID();
    const made = database.transaction(['notes', 'revisions', 'conflicts'], 'readwrite');
    const ids = seeds.map((one, at) => {
      const { caseId, text, heading = '', tags = [], followUp = false } = one;
      const content = { caseId, day: '2026-11-20', heading, text, tags, followUp };
      const time = new Date(Date.now() - 86_400_000 - at * 60_000).toISOString();
      const state = (body: object, number: number) => ({
        operation: uuid(),
        number,
        editing: uuid(),
        begunAt: time,
        savedAt: time,
        deletedAt: null,
        body: { is: 'plain', content: body },
      });
      const before = one.before ?? [];
      const note = { ...state(content, before.length + 1), id: uuid(), place: caseId };
      made.objectStore('notes').put(one.deleted === true ? { ...note, deletedAt: time } : note);
      for (const [index, old] of before.entries())
        made.objectStore('revisions').put({ ...state({ ...content, text: old }, index + 1), note: note.id });
      for (const other of one.conflicts ?? []) {
        const { operation, editing, savedAt, body } = state({ ...content, text: other }, 1);
        made
          .objectStore('conflicts')
          .put({ note: note.id, place: caseId, operation, editing, savedAt, body });
      }
      return note.id;
    });
    await new Promise((resolve, reject) => {
      made.oncomplete = resolve;
      made.onabort = () => reject(made.error);
    });
    database.close();
    const channel = new BroadcastChannel('saksspor-notes');
    channel.postMessage('changed');
    channel.close();
    return ids;
  }, notes);
}

/** The case numbers of the rows. */
const rows = (page: Page) => texts(page, '.note-row .note-link strong');

async function search(page: Page, words: string): Promise<void> {
  await page.$eval(
    'input[type="search"]',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

async function pressNamed(page: Page, name: string): Promise<void> {
  await until(
    page,
    (wanted) =>
      [...document.querySelectorAll('button')].some((one) => one.innerText.trim().startsWith(wanted)),
    name,
  );
  await page.$$eval(
    'button',
    (buttons, wanted) => {
      const button = buttons
        .filter((one) => one.checkVisibility())
        .find((one) => one.innerText.trim().startsWith(wanted));
      button?.focus();
      button?.click();
    },
    name,
  );
}

eachBrowser('the notes', { firefoxLater: true, consent: true }, (run: BrowserRun) => {
  const open = (hash: string) => run.under.openExtensionPage(`workspace.html${hash}`);

  test('say what to do where there are none; then are found by words and facts', async () => {
    const page = await open('#/notes');
    const errors = await run.under.watchErrors(page);
    await says(page, 'Ingen notater ennå');
    expect(await axeInPage(page)).toEqual([]);
    const [, untagged] = await seed(page, NOTES);
    await until(page, () => document.querySelectorAll('.note-row').length === 4);
    expect(await rows(page)).toEqual(['NUFA 26/25', 'NUFA 26/25', 'NUIT 21/23', 'NEHR 35/22']);
    expect(await page.title()).toBe('Notater – Saksspor');

    const found: Record<string, readonly string[]> = {};
    for (const words of ['legemiddel', 'Ærlig', 'aerlig', 'okonomi', '26/25', 'nuit', 'finnes ikke']) {
      await search(page, words);
      found[words] = await until(page, () => true).then(() => rows(page));
    }
    expect(found).toEqual({
      legemiddel: ['NUFA 26/25'],
      Ærlig: ['NUFA 26/25'],
      aerlig: ['NUFA 26/25'],
      okonomi: ['NUFA 26/25', 'NUIT 21/23'],
      '26/25': ['NUFA 26/25', 'NUFA 26/25'],
      nuit: ['NUIT 21/23'],
      'finnes ikke': [],
    });
    await says(page, 'Ingen notater. Prøv færre ord');
    await search(page, 'alesund');
    await until(page, () => document.querySelector('.note-row mark')?.textContent === 'Ålesund');

    await search(page, '');
    await page.select('select[aria-label="Emneord"]', 'økonomi');
    await until(page, () => document.querySelectorAll('.note-row').length === 2);
    await pressNamed(page, 'Kommer tilbake');
    await until(page, () => document.querySelectorAll('.note-row').length === 1);
    await pressNamed(page, 'Nullstill');
    await until(page, () => document.querySelectorAll('.note-row').length === 4);
    await page.select('select[aria-label="Rekkefølge"]', 'meeting');
    await until(
      page,
      () => document.querySelector('.group-heading')?.textContent === 'NUFA 29.–30. oktober 2025',
    );
    expect(
      await page.$$eval('.group-heading a', (links) => links.map((link) => link.getAttribute('href'))),
    ).toContain('#/meeting/NUFA-2025-10-29');

    // The tags of other notes are suggested where one is written.
    await page.evaluate((id) => {
      location.hash = `#/notes/${id}`;
    }, untagged);
    await press(page, '.note-tools .row-more');
    await page.waitForSelector('.note-tags input');
    await page.focus('.note-tags input');
    await page.waitForSelector('.note-tags option');
    expect(
      await page.$$eval('.note-tags option', (tags) => tags.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(['legemiddel', 'økonomi']);
    expect(await errors.read()).toEqual([]);
  });

  test('are counted beside their cases, in lists, on the case and in the agenda', async () => {
    const page = await open('#/');
    await until(page, () => document.querySelectorAll('.row .note-count').length === 3);
    expect(await texts(page, '.row .note-count')).toEqual(['2 notater', '1 notat', '1 notat']);
    await page.evaluate(() => {
      location.hash = '#/case/NUFA-26-2025';
    });
    await until(page, () => document.querySelector('.page-head .note-count')?.textContent === '2 notater');
    await page.evaluate(() => {
      location.hash = '#/meeting/NUFA-2025-10-29';
    });
    await until(page, () => document.querySelector('.agenda-notes[data-has="true"] button') !== null);
    expect(
      await page.$$eval('.agenda-notes[data-has="true"] button', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Dine 2 notater 26/25']);
    await press(page, '.agenda-notes[data-has="true"] button');
    await until(page, () =>
      [...document.querySelectorAll('.agenda-notes textarea')].some((one) =>
        (one as HTMLTextAreaElement).value.startsWith('Ærlig talt'),
      ),
    );
    expect(await axeInPage(page)).toEqual([]);
  });

  test('are a tab of the popup, where a note is opened and left again', async () => {
    const page = await run.under.openExtensionPage('popup.html');
    await press(page, '[role="tab"]', 3);
    await until(page, () => document.querySelectorAll('.note-row').length === 4);
    await press(page, '.note-row .note-link', 2);
    await until(page, () => document.querySelector('textarea')?.value === 'Ingen innvendinger.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alle notater');
    expect(await axeInPage(page)).toEqual([]);
    await pressNamed(page, 'Alle notater');
    await until(page, () => document.querySelector('textarea') === null);
  });

  test('go to the trash, come back, and are deleted for ever only by an explicit word', async () => {
    const page = await open('#/notes/trash');
    await says(page, 'Papirkurven er tom.');
    await seed(page, [
      { caseId: 'NUFA-5-2024', text: 'Bort med denne', deleted: true },
      { caseId: 'NUFA-6-2024', text: 'Denne også', deleted: true },
    ]);
    await until(page, () => document.querySelectorAll('.note-row').length === 2);
    await press(page, '.note-row .actions button', 0);
    await says(page, 'Notatet er hentet tilbake.');
    await until(page, () => document.querySelectorAll('.note-row').length === 1);

    // Asked first; Escape changes nothing and gives the focus back.
    await press(page, '.note-row .actions button', 1);
    await says(page, 'Slette notatet for alltid?');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Avbryt');
    expect(await axeInPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(page, () => document.querySelector('dialog') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Slett for alltid/);
    expect(await page.$$eval('.note-row', (all) => all.length)).toBe(1);
    await press(page, '.note-row .actions button', 1);
    await press(page, 'dialog button', 1);
    await says(page, 'Notatet er slettet for alltid.');
    await says(page, 'Papirkurven er tom.');
  });

  test('are read with what they were before, which comes back as a new state', async () => {
    const list = await open('#/notes');
    await until(list, () => document.querySelectorAll('.note-row').length >= 4);
    const address = await list.evaluate(
      () =>
        [...document.querySelectorAll('.note-row')]
          .find((row) => row.textContent?.includes('legemiddellisten'))
          ?.querySelector('a')
          ?.getAttribute('href') ?? '',
    );
    const page = await open(address);
    await until(page, () => document.querySelectorAll('.revisions .row').length === 2);
    await press(page, '.revisions .row-button');
    await until(page, () => document.querySelector('.difference del') !== null);
    expect(await page.$eval('.difference ins', (ins) => ins.textContent)).toContain('lagt til: ');
    await pressNamed(page, 'Hent tilbake');
    await until(
      page,
      () => document.querySelector('textarea')?.value === 'Spør om legemiddellisten og kostnad.',
    );
    // What stood before the restoring is among the earlier states now.
    await until(page, () => document.querySelectorAll('.revisions .row').length === 3);
    expect(await axeInPage(page)).toEqual([]);
    await page.close();
    const again = await open(address);
    await until(
      again,
      () => document.querySelector('textarea')?.value === 'Spør om legemiddellisten og kostnad.',
    );
  });

  describe('with two texts', () => {
    test.each([
      ['Behold denne teksten', 'Min'],
      ['Behold den andre', 'Din'],
      ['Behold begge', 'Min\n\n---\n\nDin'],
    ])('%s', async (choice, wanted) => {
      const start = await open('#/notes');
      await until(start, () => document.querySelector('.note-row') !== null);
      const [id = ''] = await seed(start, [{ caseId: 'NUIT-8-2023', text: 'Min', conflicts: ['Din'] }]);
      await says(start, 'Ett notat har to tekster');
      await start.close();
      const page = await open(`#/notes/${id}`);
      await page.waitForSelector('.conflict-side mark');
      expect(await texts(page, '.conflict-side mark')).toHaveLength(2);
      expect(await axeInPage(page)).toEqual([]);
      await pressNamed(page, choice);
      await until(page, () => document.querySelector('.conflict') === null);
      await until(page, (text) => document.querySelector('textarea')?.value === text, wanted);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      // The text that lost is an earlier state.
      await until(page, () => document.querySelectorAll('.revisions .row').length > 0);
    });
  });

  test.each([
    ['#/notes', '.note-row'],
    ['#/notes/trash', '.said-status'],
  ])('%s: axe finds nothing, light and dark; nothing overflows at 320 px', async (hash, wanted) => {
    const page = await open(hash);
    await page.waitForSelector(wanted);
    await axeFindsNothing(page, run.engine);
    await fitsNarrowWindow(page, 28);
  });
});
