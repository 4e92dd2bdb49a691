/** The reader's own entries, written, shown, hidden and brought back, and two windows at one entry, in real browsers. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { fill } from './page-forms.ts';
import { axeFindsNothing, narrowest, overflowing } from './page-looks.ts';
import { press, pressButton, says, texts, until } from './pages-app.ts';

async function follow(page: Page, name: string): Promise<void> {
  await until(
    page,
    (wanted) => [...document.querySelectorAll('a')].some((one) => one.innerText.trim() === wanted),
    name,
  );
  await page.$$eval(
    'a',
    (links, wanted) => links.find((one) => one.innerText.trim() === wanted)?.click(),
    name,
  );
}

const heading = (page: Page, words: string) =>
  until(page, (wanted) => document.querySelector('h1')?.innerText === wanted, words);

const statuses = (page: Page) => texts(page, '[role="status"]');

const saved = (page: Page) =>
  until(page, () =>
    [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === 'Lagret'),
  );

eachBrowser('own entries', { firefoxLater: true, consent: true }, (run: BrowserRun) => {
  const open = (path: string) => run.under.openExtensionPage(path);

  test('are reached from the popup, kept from what is wrong, saved, and shown on their page and in lists', async () => {
    const popup = await open('popup.html');
    await until(popup, () => document.querySelectorAll('[role="tab"]').length === 4);
    await popup.$$eval('[role="tab"]', (tabs) => (tabs[1] as HTMLElement).click());
    await popup.waitForSelector('a[href="/workspace.html#/glossary/new"]');

    const page = await open('workspace.html#/glossary/new');
    const errors = await run.under.watchErrors(page);
    await heading(page, 'Ny oppføring');
    await pressButton(page, 'Lagre');
    await says(page, 'Ikke lagret: Rett de 2 feltene som er merket.');
    expect(await texts(page, '.term-problem')).toEqual([
      'Skriv et navn.',
      'Skriv hva det betyr: en langform eller en forklaring.',
      'Ikke lagret: Rett de 2 feltene som er merket.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await axeFindsNothing(page, run.engine);

    await fill(page, 'Navn', '=1+1 <b>QXZ</b>');
    await fill(page, 'Forklaring', '<img src=x onerror=alert(1)> er tekst.');
    await fill(page, 'Skrivemåter', 'QXZ\npasient\nHDAB');
    await says(page, '«pasient» er også et vanlig ord');
    await says(page, '«HDAB» er også en skrivemåte for «HDAB»');
    await pressButton(page, 'Lagre');
    await says(page, 'Ikke lagret: Velg først hva som skal skje med skrivemåten.');
    expect(await axeInPage(page)).toEqual([]);
    await pressButton(page, 'La «HDAB» beholde den');
    // The pressed button is gone: the focus is on the next question, and then where the words are asked for.
    await until(page, () => document.activeElement?.textContent === 'Merk bare nær bestemte ord');
    await pressButton(page, 'Merk bare nær bestemte ord');
    await until(page, () => document.activeElement?.getAttribute('value') === 'near');
    await fill(page, 'Disse ordene', 'helse*');
    await pressButton(page, 'Lagre');
    await saved(page);
    expect(await texts(page, '.term-preview p')).toContain('<img src=x onerror=alert(1)> er tekst.');
    expect(await page.$$('img[src="x"]')).toEqual([]);

    await follow(page, 'Se oppføringen');
    await heading(page, '=1+1 <b>QXZ</b>');
    expect(await texts(page, '.ds-tag')).toEqual(['Egen oppføring']);
    await says(page, 'Merkes på sidene bare der teksten rundt passer.');
    await until(popup, () => document.querySelector('.term-mark')?.textContent === 'egen');
    expect(await errors.read()).toEqual([]);
  });

  test('stand before the built-in one, are hidden and brought back, and come back from what was', async () => {
    const page = await open('workspace.html#/term/HDAB/edit');
    const errors = await run.under.watchErrors(page);
    await heading(page, 'Endre «HDAB»');
    await fill(page, 'Langform på norsk', 'Min egen langform');
    await until(page, () => document.querySelectorAll('.term-side').length === 2);
    expect(await texts(page, '.term-side h3')).toEqual(['Saksspor sier', 'Du sier']);
    // Leaving what is not saved is held back, and can be done all the same.
    await page.evaluate(() => {
      location.hash = '#/glossary';
    });
    await says(page, 'Du har skrevet noe som ikke er lagret.');
    expect(await page.evaluate(() => location.hash)).toBe('#/term/HDAB/edit');
    await pressButton(page, 'Lagre og gå videre');
    await heading(page, 'Ordliste');

    await page.evaluate(() => {
      location.hash = '#/term/HDAB';
    });
    await says(page, 'Står foran Saksspors egen: Organ for tilgang til helsedata');
    await says(page, 'Min egen langform');
    await axeFindsNothing(page, run.engine);
    await pressButton(page, 'Slett min tekst');
    await until(page, () => document.querySelector('.ds-tag')?.textContent === 'Fra Saksspor');
    await pressButton(page, 'Skjul');
    await until(page, () => document.querySelectorAll('.ds-tag')[1]?.textContent === 'Skjult');
    await pressButton(page, 'Vis igjen');
    await until(page, () => document.querySelectorAll('.ds-tag').length === 1);
    await press(page, '.spellings button');
    await page.waitForSelector('.spellings s');
    await press(page, '.spellings button');
    await until(page, () => document.querySelector('.spellings s') === null);

    // The first of all, at the end of the list, was the reader's own text.
    await until(page, () => document.querySelectorAll('.term-section .row-button').length >= 5);
    await page.$$eval('.term-section .row-button', (rows) =>
      (rows.at(-1) as HTMLElement | undefined)?.click(),
    );
    await says(page, 'Slik nå');
    await page.$eval('.revision .ds-button', (button) => (button as HTMLElement).click());
    await until(page, () => document.querySelector('.ds-tag')?.textContent === 'Egen oppføring');
    expect(await errors.read()).toEqual([]);
  });

  test('of two windows are shown both, and the reader chooses', async () => {
    const first = await open('workspace.html#/glossary/new?word=ZVQ&long=Felles+begynnelse');
    await heading(first, 'Ny oppføring');
    await pressButton(first, 'Lagre');
    await saved(first);
    const second = await open('workspace.html#/term/ZVQ/edit');
    await heading(second, 'Endre «ZVQ»');
    await fill(second, 'Langform på norsk', 'Skrevet i det andre');
    await fill(first, 'Langform på norsk', 'Skrevet i det første');
    await pressButton(first, 'Lagre');
    await saved(first);
    await says(second, 'Endret i et annet vindu');
    expect(await texts(second, '[role="alert"] dd')).toEqual(['Skrevet i det første', 'Skrevet i det andre']);
    expect(await axeInPage(second)).toEqual([]);
    // Saving leads to the question, wherever it stands, and its answer back to what saves.
    await pressButton(second, 'Lagre');
    await until(second, () => document.activeElement?.textContent === 'Behold min');
    expect(await statuses(second)).toContain('Ikke lagret: Endret i et annet vindu');
    await pressButton(second, 'Behold min');
    await saved(second);
    expect(await second.evaluate(() => document.activeElement?.textContent)).toBe('Lagre');
    // Nothing is written in the first: it takes in what is new.
    await until(first, () =>
      [...document.querySelectorAll('input')].some((field) => field.value === 'Skrevet i det andre'),
    );
    expect(await statuses(first)).toContain('Endret i et annet vindu. Feltene viser det nye.');
  });

  test('are listed by letter and by group, and fit a narrow window', async () => {
    const page = await open('workspace.html#/glossary');
    await page.waitForSelector('.letter');
    await page.setViewport({ width: 320, height: 700 });
    await pressButton(page, 'P');
    expect(await texts(page, '.group-heading')).toEqual(['P']);
    await page.select('select[aria-label="Opphav"]', 'own');
    await until(page, () => document.querySelector('.group-heading')?.textContent !== 'P');
    await page.select('select[aria-label="Opphav"]', 'all');
    await page.$eval('input[value="category"]', (choice) => (choice as HTMLElement).click());
    await until(page, () => document.querySelector('.group-heading')?.textContent === 'råd og utvalg');
    for (const hash of ['#/glossary', '#/term/PLL', '#/term/PLL/edit']) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForSelector(hash === '#/glossary' ? '.group' : '.term-section, .term-preview');
      expect(await overflowing(page), hash).toEqual([]);
      expect(await narrowest(page), hash).toBeGreaterThanOrEqual(32);
    }
    expect(await axeInPage(page)).toEqual([]);
  });
});
