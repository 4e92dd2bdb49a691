/** The search box of popup, side panel and workspace: by keyboard, as a reader looks something up. */
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { axeFindsNothing, narrowest, overflowing } from './page-looks.ts';
import { press, says, texts, until } from './pages-app.ts';

const BOX = '[role="combobox"]';
const OPTION = '[role="option"]';

const focusedRole = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role'));
const optionNames = (page: Page) => texts(page, `${OPTION} strong`);
const kinds = (page: Page) => texts(page, '.box-kind');

/** Waits until the box's status says it. */
const status = (page: Page, wanted: string) =>
  until(
    page,
    (words) => document.querySelector('.search-box [role="status"]')?.textContent === words,
    wanted,
  );

const closed = (page: Page) =>
  until(page, () => document.querySelector('[role="combobox"]')?.getAttribute('aria-expanded') === 'false');

/** Writes into the emptied box and waits until its first hit is of this name. */
async function lookUp(page: Page, words: string, first: string): Promise<void> {
  await page.waitForSelector(BOX);
  await page.focus(BOX);
  await page.keyboard.press('Escape');
  await page.keyboard.type(words);
  await until(page, (name) => document.querySelector('[role="option"] strong')?.textContent === name, first);
}

/** What the list points to: its place and name; null for none. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant') ?? null;
    const option = id === null ? null : document.getElementById(id);
    if (option === null || option.ariaSelected !== 'true') return null;
    return option.querySelector('strong')?.textContent ?? null;
  });

const recent = async (storage: Promise<Record<string, unknown>>) => (await storage)['recent-lookups'];

/** Writes a note on the case and comes back when it is saved. */
async function writeNote(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.note-text');
  await page.focus('.note-text');
  await page.keyboard.type(words);
  await says(page, 'Lagret');
}

eachBrowser('the search box', { firefoxLater: true, consent: true }, (run) => {
  const open = async (path: string) => {
    const page = await run.under.openExtensionPage(path);
    await page.waitForSelector(BOX);
    return page;
  };

  test('the popup has the cursor in it, and answers what is typed at once when it is ready', async () => {
    const over = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(over);
    const popup = await run.under.openExtensionPage('popup.html', { over });
    const errors = await run.under.watchErrors(popup);
    await popup.waitForSelector(BOX);
    expect(await focusedRole(popup)).toBe('combobox');
    expect(await popup.$eval(BOX, (field) => (field as HTMLInputElement).labels?.[0]?.textContent)).toBe(
      'Søk',
    );
    await popup.keyboard.type('hdab');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.opened h2');
    expect(await texts(popup, '.opened h2')).toEqual(['HDAB']);
    await says(popup, 'Organ for tilgang til helsedata');
    // The way back has the focus; it leads to the same hits.
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Tilbake til søket');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(OPTION);
    expect((await optionNames(popup))[0]).toBe('HDAB');
    expect(await focusedRole(popup)).toBe('combobox');
    await lookUp(popup, 'nufa 26/25', 'NUFA 26/25');
    await popup.keyboard.press('Enter');
    await says(popup, 'Konsekvenser av Helsedataforordningen');
    expect(await texts(popup, '.opened h2')).toEqual(['NUFA 26/25']);
    expect(await popup.$eval('.app-lists', (lists) => (lists as HTMLElement).hidden)).toBe(true);
    expect(await recent(run.under.storage())).toEqual([
      { kind: 'case', id: 'NUFA-26-2025' },
      { kind: 'term', entry: 'HDAB' },
    ]);
    expect(await errors.read()).toEqual([]);
  });

  test('letters that are written before any script has run are answered, and the field keeps the focus', async () => {
    const page = await run.under.openExtensionPage('welcome.html');
    const seen = await page.evaluate(async () => {
      const turn = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      const popup = window.open('/popup.html', '_blank', 'popup,width=420,height=620');
      // As popup.html has it: the app gives it another id.
      const find = () => popup?.document.querySelector<HTMLInputElement>('input#field') ?? null;
      while (find() === null) await turn();
      const field = find();
      if (popup === null || field === null) throw new Error('no popup');
      field.focus();
      field.value = 'hdab';
      const { document } = popup;
      while (document.querySelector('[role="option"]') === null) await turn();
      const { activeElement } = document;
      const first = document.querySelector('[role="option"] strong')?.textContent;
      popup.close();
      return [field.isConnected, activeElement === field, field.value, first];
    });
    expect(seen).toEqual([true, true, 'hdab', 'HDAB']);
  });

  test('acronym, typo, title: the arrow keys choose, Esc clears and then closes, Enter goes there', async () => {
    const page = await open('workspace.html');
    const errors = await run.under.watchErrors(page);
    await lookUp(page, 'pll', 'PLL');
    await lookUp(page, 'legemidelliste', 'PLL');
    expect((await optionNames(page)).length).toBeGreaterThan(1);
    const names = await optionNames(page);
    expect(await chosen(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(names[0]);
    await page.keyboard.press('End');
    expect(await chosen(page)).toBe(names.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await chosen(page)).toBe(names[0]);
    await page.keyboard.press('Escape');
    expect(await page.$eval(BOX, (field) => (field as HTMLInputElement).value)).toBe('');
    await page.keyboard.press('Escape');
    await closed(page);
    await lookUp(page, 'nuit 7/23', 'NUIT 7/23');
    expect(await kinds(page)).toContain('Sak');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await status(page, 'Kopiert: NUIT 7/23, 16.2.2023 – Kartlegging av EPJ-leverandørmarkedet i Norge');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '#/case/NUIT-7-2023');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(await errors.read()).toEqual([]);
  });

  test('recent lookups come when the box is entered; each can be taken away, and all', async () => {
    const page = await open('workspace.html');
    const kept = () => page.evaluate(() => chrome.storage.local.get('recent-lookups'));
    for (const [words, entry] of [
      ['pll', 'PLL'],
      ['fest', 'FEST'],
      ['hdab', 'HDAB'],
    ] as const) {
      await lookUp(page, words, entry);
      await page.keyboard.press('Enter');
      await until(page, (name) => location.hash === `#/term/${name}`, entry);
    }
    await vi.waitFor(async () => expect(JSON.stringify(await kept())).toContain('HDAB'));
    await page.focus(BOX);
    await page.waitForSelector('[role="listbox"][aria-label="Siste oppslag"]');
    // The list is drawn from what the page has heard of, a moment after it was kept.
    await vi.waitFor(async () =>
      expect((await optionNames(page)).slice(0, 3)).toEqual(['HDAB', 'FEST', 'PLL']),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await status(page, 'FEST er fjernet');
    await until(page, () => document.querySelectorAll('[role="option"] strong')[1]?.textContent === 'PLL');
    await press(page, '[aria-label="Fjern PLL"]');
    await status(page, 'PLL er fjernet');
    await press(page, '.box-line button');
    await closed(page);
    expect(await recent(run.under.storage())).toBeUndefined();
  });

  test('notes are found too; neither what they say nor their case is kept or copied', async () => {
    const page = await open('workspace.html#/case/NUFA-28-2025');
    await writeNote(page, 'Blåbærsyltetøy i budsjettet');
    await lookUp(page, 'blaabaer', 'NUFA 28/25');
    expect(await kinds(page)).toEqual(['Notat']);
    expect(await texts(page, `${OPTION} mark`)).toEqual(['Blåbær']);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until(page, () =>
      document.querySelector('.box-message')?.textContent?.startsWith('Kopiert: NUFA 28/25'),
    );
    expect((await texts(page, '.box-message'))[0]).not.toContain('budsjett');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash.startsWith('#/notes/'));
    expect(JSON.stringify(await recent(run.under.storage())) ?? '').not.toContain('28');
    await page.close();
    const panel = await open('sidepanel.html');
    expect(await focusedRole(panel)).not.toBe('combobox');
    await lookUp(panel, 'blåbær', 'NUFA 28/25');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.opened .note-text');
    expect(await panel.$eval('.opened .note-text', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Blåbærsyltetøy i budsjettet',
    );
  });

  test('axe finds nothing, open or closed; at 320 px nothing is cut, and targets are large enough', async () => {
    const panel = await open('sidepanel.html');
    await panel.setViewport({ width: 320, height: 640 });
    for (const words of ['hdab', 'legemiddel', 'qqqqqq']) {
      if (words === 'hdab') {
        await lookUp(panel, words, 'HDAB');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('.opened dl');
      } else {
        await panel.focus(BOX);
        await panel.keyboard.press('Escape');
        await panel.keyboard.type(words);
        if (words === 'legemiddel') await panel.keyboard.press('ArrowDown');
        if (words === 'qqqqqq') await says(panel, 'Ingen treff');
      }
      await axeFindsNothing(panel, run.engine);
      expect(await overflowing(panel)).toEqual([]);
      expect(await narrowest(panel)).toBeGreaterThanOrEqual(28);
    }
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[role="listbox"][aria-label="Siste oppslag"]');
    await axeFindsNothing(panel, run.engine);
    const low = await panel.$eval('.box-panel', (one) => one.getBoundingClientRect().height / innerHeight);
    expect(low).toBeLessThanOrEqual(0.61);
  });
});
