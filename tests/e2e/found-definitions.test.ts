/**
 * What a paper explains is offered where its abbreviation is looked up, with the place where it was said: on the card,
 * on the entry's page, and for a word that the glossary lacks. One key takes it in, and takes it back.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { minutes } from '../unit/store/index/small-papers.ts';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText } from './harness/pointer.ts';
import { axeFindsNothing, overflowing } from './page-looks.ts';
import { pressButton, says, texts, until } from './pages-app.ts';

/** The glossary lacks the first; of the second it says something else. */
const PAPER = minutes('24. april 2024', [{ number: '11/24', title: 'Veikart for vafler' }]).replace(
  'Saken ble lagt fram for utvalget.',
  'Utvalget fikk høre om Sentral vaffelplan (SVP) og om Hyggelig dag alle bestemmer (HDAB).',
);
const LABEL = 'NUFA 11/24, 24.4.2024';

eachBrowser('definitions found in papers', { consent: true, firefoxLater: true }, (run) => {
  const workspace = (hash: string): Promise<Page> => run.under.openExtensionPage(`workspace.html${hash}`);

  test('a paper that is read in explains a word that the glossary lacks', async () => {
    const documents = await workspace('#/documents');
    await documents.waitForSelector('.read-in textarea');
    await documents.focus('.read-in textarea');
    await documents.$eval(
      '.read-in textarea',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      PAPER,
    );
    await pressButton(documents, 'Les inn');
    await says(documents, 'NUFA 11/24');

    const page = await workspace('#/term/SVP');
    await says(page, 'Funnet i papirene');
    expect(await texts(page, '.found-meaning > p:first-child')).toEqual([
      'SVP – Sentral vaffelplan Funnet i teksten',
    ]);
    expect(await texts(page, '.found-meaning mark')).toEqual(['SVP']);
    await axeFindsNothing(page, run.engine);
    await page.setViewport({ width: 320, height: 600 });
    expect(await overflowing(page)).toEqual([]);
    const place = await page.$eval('.found-meaning a', (link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(place[0]).toBe(LABEL);
    const document = await workspace(place[1] ?? '');
    await document.waitForSelector('.document-text mark');
    expect(await texts(document, '.document-text mark')).toEqual(['Sentral vaffelplan (SVP)']);
  });

  test('one key takes it in, and takes it back', async () => {
    const page = await workspace('#/term/SVP');
    await pressButton(page, 'Ta inn i egen ordliste');
    await says(page, 'Lagt i ordlisten');
    await until(page, () => document.querySelector('h1')?.textContent === 'SVP');
    await until(page, () => document.activeElement?.textContent === 'Lagt i ordlisten');
    await expect
      .poll(async () => JSON.stringify((await run.under.storage())['own-glossary'] ?? ''))
      .toContain('Sentral vaffelplan');
    await pressButton(page, 'Angre');
    await says(page, 'Ta inn i egen ordliste');
    await expect
      .poll(async () => JSON.stringify((await run.under.storage())['own-glossary'] ?? ''))
      .not.toContain('Sentral vaffelplan');
  });

  test('on the card of a term stands what a paper says besides, and its page takes it as another meaning', async () => {
    const council = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(council);
    await hoverText(council, 'HDABer');
    const { text } = await shownCard(run.under, council, 'Funnet i teksten');
    expect(text).toContain('Hyggelig dag alle bestemmer');
    expect(text).toContain(`Funnet i ${LABEL}: «`);

    const page = await workspace('#/term/HDAB');
    await pressButton(page, 'Ta inn som annen betydning');
    await says(page, `Hyggelig dag alle bestemmer (${LABEL})`);
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain(
      'Health Data Access Body',
    );
  });
});
