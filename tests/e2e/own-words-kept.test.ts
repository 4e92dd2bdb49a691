/** What a reader decides of a word holds: where the page is closed at once, deleted and brought back, found where it is read. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { minutes } from '../unit/store/index/small-papers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { paintedTexts, waitForMarks } from './harness/highlights.ts';
import { overflowing } from './page-looks.ts';
import { pressButton, says, texts, until } from './pages-app.ts';

/** Stands in the council's page, and no built-in entry has it. */
const WORD = 'dagsorden';
/** ms. Under a second on a quiet machine; without what is sent ahead it never comes. */
const MARKED_WITHIN = 5_000;
const PASSPHRASE = 'fem fisker i en bøtte';

/** Writes into the field that the selector or the label's words name. */
async function write(page: Page, field: string, words: string): Promise<void> {
  await page.waitForSelector(field);
  await page.$eval(
    field,
    (element, value) => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

const isSaved = (page: Page) =>
  until(page, () =>
    [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === 'Lagret'),
  );

eachBrowser('own words', { firefoxLater: true, consent: true }, (run) => {
  const workspace = (hash: string) => run.under.openExtensionPage(`workspace.html${hash}`);

  async function readIn(text: string): Promise<Page> {
    const page = await workspace('#/documents');
    await write(page, '.read-in textarea', text);
    await pressButton(page, 'Les inn');
    await page.waitForSelector('.outcome-list');
    return page;
  }

  test('a word is marked on the open page though its page was closed before it could publish the glossary', async () => {
    const council = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(council);
    const page = await workspace(`#/glossary/new?word=${WORD}&long=Det+som+skal+opp`);
    await pressButton(page, 'Merk det overalt likevel');
    // As where the browser gives the page no time: it never has its turn.
    const holder = await run.under.openExtensionPage('options.html');
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('saksspor-own-glossary', () => {
            resolve();
            return new Promise(() => undefined);
          });
        }),
    );
    await pressButton(page, 'Lagre');
    await isSaved(page);
    const savedAt = Date.now();
    await page.close();
    await council.bringToFront();
    await expect
      .poll(() => paintedTexts(council, 'saksspor-term'), { timeout: 20_000, interval: 50 })
      .toContain(WORD);
    const waited = Date.now() - savedAt;
    console.log(`${run.engine}: marked ${waited} ms after a save whose page was closed at once`);
    expect(waited).toBeLessThan(MARKED_WITHIN);
  });

  test('one that was deleted comes back from its earlier versions', async () => {
    const page = await workspace(`#/term/${WORD}`);
    await pressButton(page, 'Slett oppføringen');
    await says(page, 'Tidligere utgaver');
    await until(page, () => document.querySelector('.ds-tag') === null);
    await page.$eval('.term-section .row-button', (row) => (row as HTMLElement).click());
    await page.waitForSelector('.revision .ds-button');
    await page.$eval('.revision .ds-button', (button) => (button as HTMLElement).click());
    await until(page, () => document.querySelector('.ds-tag')?.textContent === 'Egen oppføring');
    await says(page, 'Det som skal opp');
  });

  test('its page has the places in documents that were read, each a link into the text', async () => {
    const paper = minutes('24. april 2024', [{ number: '11/24', title: 'Veikart for vafler' }]).replace(
      'Saken ble lagt fram for utvalget.',
      'Saken handler om VFK for andre gang.',
    );
    await readIn(paper);
    const page = await workspace('#/glossary/new?word=VFK&long=Vaffelkrok');
    await pressButton(page, 'Lagre');
    await isSaved(page);
    await page.evaluate(() => {
      location.hash = '#/term/VFK';
    });
    await until(page, () => document.querySelector('.term-case') !== null);
    expect(await texts(page, '.term-case .ds-link')).toEqual(['NUFA 11/24', 'Dokument:']);
    expect(await texts(page, '.term-case .mark')).toEqual(['VFK']);
    const address = await page.$eval('.term-place .ds-link', (link) => link.getAttribute('href') ?? '');
    expect(address).toMatch(/^#\/documents\/.+\?at=\d+-\d+$/);
    const kept = await workspace(address);
    await kept.waitForSelector('.document-text mark');
    expect(await texts(kept, '.document-text mark')).toEqual(['VFK']);
  });

  test('a text that is no paper of a council leaves the abbreviations that it explains', async () => {
    const page = await readIn('Notat om vafler\n\nVi bruker Sentral vaffelplan (SVP) overalt.');
    await says(page, 'Forkortelser som forklares');
    const term = await workspace('#/term/SVP');
    await says(term, 'Funnet i papirene');
    expect(await texts(term, '.found-meaning a')).toEqual(['Notat om vafler']);
    await page.setViewport({ width: 320, height: 600 });
    expect(await overflowing(page)).toEqual([]);
  });

  test('an empty search says what to write', async () => {
    const page = await workspace('#/search/%20');
    await says(page, 'Skriv et saksnummer (26/25), ord fra en tittel eller en forkortelse.');
    expect(await texts(page, 'main h1')).toEqual(['Søk']);
    expect(await page.$$('.found-row')).toEqual([]);
  });

  test('notes are not in the search while they are locked, and are after unlocking', async () => {
    const notes = await workspace('#/case/NUFA-28-2025');
    await notes.waitForSelector('.note-text');
    await notes.focus('.note-text');
    await notes.keyboard.type('Blåbærsyltetøy i budsjettet');
    await says(notes, 'Lagret');
    await notes.close();
    const options = await run.under.openExtensionPage('options.html');
    await options.waitForSelector('#passphrase input[type="password"]');
    for (const field of await options.$$('#passphrase input[type="password"]')) await field.type(PASSPHRASE);
    await options.click('#passphrase input[type="checkbox"]');
    await pressButton(options, 'Sett passfrase');
    await says(options, 'Notatene er kryptert.');
    await pressButton(options, 'Lås nå');
    await says(options, 'Notatene er låst');

    const page = await workspace('');
    await page.waitForSelector('[role="combobox"]');
    await page.focus('[role="combobox"]');
    await page.keyboard.type('blåbær');
    await says(page, 'Notatene er låst og er ikke med i søket.');
    expect(await texts(page, '[role="option"] mark')).not.toContain('Blåbær');

    await options.bringToFront();
    await write(options, '#passphrase input[type="password"]', PASSPHRASE);
    await pressButton(options, 'Lås opp');
    await says(options, 'Lås nå');
    await page.bringToFront();
    await page.focus('[role="combobox"]');
    await page.keyboard.press('Escape');
    await page.keyboard.type('blåbær');
    await until(page, () =>
      [...document.querySelectorAll('[role="option"] mark')].some((mark) => mark.textContent === 'Blåbær'),
    );
    expect(await texts(page, '.box-kind')).toContain('Notat');
  });
});
