/** A paper that was read is found by the one search box, opened at its place, measured, and thrown away again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { ROOT } from './harness/paths.ts';
import { axeFindsNothing, overflowing } from './page-looks.ts';
import { pressButton, says, texts, until } from './pages-app.ts';

const PAPER = readFileSync(join(ROOT, 'tests/fixtures/papers/nufa-innkalling.txt'), 'utf8');
const BOX = '[role="combobox"]';

async function readIn(page: Page, words: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (field, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
  await pressButton(page, 'Les inn');
}

const kinds = (page: Page) => texts(page, '.box-kind');

eachBrowser('papers that were read', { firefoxLater: true, consent: true }, (run) => {
  test('are found below all else, with the sentence; Enter opens the place; all hits are a page', async () => {
    const page = await run.under.openExtensionPage('workspace.html#/documents');
    const errors = await run.under.watchErrors(page);
    await readIn(page, PAPER);
    await says(page, 'NUFA 8/25');
    await page.focus(BOX);
    await page.keyboard.type('fjordutsikt');
    await until(page, () => document.querySelector('.box-kind')?.textContent === 'Papir');
    expect(await texts(page, '.box-detail mark')).toEqual(['Fjordutsikt']);
    expect(await page.$$eval('[role="status"]', (all) => all.map((one) => one.textContent))).toContain(
      'Ett papir har treff',
    );
    await axeFindsNothing(page, run.engine);
    // Cases come first, and at once.
    await page.keyboard.press('Escape');
    await page.keyboard.type('veikart for datadeling');
    await until(page, () => [...document.querySelectorAll('.box-kind')].at(-1)?.textContent === 'Papir');
    const found = await kinds(page);
    expect(found.indexOf('Papir')).toBe(found.length - 1);
    expect(found[0]).toBe('Sak');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await until(page, () => /^#\/documents\/.+\?at=0-/.test(location.hash));
    await page.evaluate(() => {
      location.hash = '#/hits/fjordutsikt';
    });
    await says(page, 'I ett papir');
    expect(await texts(page, '.found-papers mark')).toEqual(['Fjordutsikt']);
    await page.setViewport({ width: 320, height: 640 });
    expect(await overflowing(page)).toEqual([]);
    await axeFindsNothing(page, run.engine);
    expect(await errors.read()).toEqual([]);
  });
  test('the options say how much room they take, and empty them', async () => {
    const page = await run.under.openExtensionPage('options.html');
    await says(page, 'Tekstene tar');
    expect(await page.$eval('.index-size', (line) => line.textContent)).toMatch(
      /^Tekstene tar \d+,\d kB, søket i dem \d+,\d kB\. Alt Saksspor har lagret her: /,
    );
    await pressButton(page, 'Tøm det som er lest inn');
    await says(page, '1 dokument fjernes fra denne maskinen');
    await axeFindsNothing(page, run.engine);
    await page.$eval('dialog [data-color="danger"]', (button) => (button as HTMLElement).click());
    await says(page, 'Det som var lest inn, er fjernet.');
    const box = await run.under.openExtensionPage('workspace.html#/hits/fjordutsikt');
    await until(box, () => document.querySelector('.search-page h1') !== null);
    expect(await texts(box, '.found-papers mark')).toEqual([]);
  });
});
