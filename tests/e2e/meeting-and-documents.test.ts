/** Documents that are read in, the meetings they are of, cases that are searched, and texts that are looked up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { ROOT } from './harness/paths.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, texts, until } from './pages-app.ts';

/** A notice with minutes and two notes: NUFA in March 2025 and December 2024. */
const PAPER = readFileSync(join(ROOT, 'tests/fixtures/papers/nufa-innkalling.txt'), 'utf8');

const text = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

/** Waits until the main part of the page says it. */
const says = (page: Page, wanted: string) =>
  until(page, (words) => document.querySelector('main')?.innerText.includes(words), wanted);

/** Writes into a field as a reader does, at once however long it is. */
async function write(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, value) => {
      const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

async function pressNamed(page: Page, name: string): Promise<void> {
  const names = await texts(page, 'button, a, [role="tab"]');
  await press(page, 'button, a, [role="tab"]', names.indexOf(name));
}

async function readIn(page: Page, words: string): Promise<void> {
  await write(page, 'textarea', words);
  await pressNamed(page, 'Les inn');
}

/** Gives the page files as if they were dropped on it. */
/** Lets go of the files over the page, again until it takes them: it listens a frame after it is drawn. */
async function drop(
  page: Page,
  ...files: readonly (readonly [name: string, content: string])[]
): Promise<void> {
  await until(
    page,
    (given) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of given) dataTransfer.items.add(new File([content], name));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    },
    files,
  );
}

eachBrowser('documents and meetings', { firefoxLater: true, consent: true }, (run) => {
  const workspace = async (hash: string, wanted: string): Promise<Page> => {
    const page = await run.under.openExtensionPage(`workspace.html${hash}`);
    await says(page, wanted);
    return page;
  };

  test('a pasted paper is read in; its cases, its meeting and its text lead to one another', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    const errors = await run.under.watchErrors(page);
    await readIn(page, PAPER);
    await says(page, 'Nye saker');
    expect(await text(page)).toMatch(/Innkalling, 2 toppnotater: NUFA 12\.–13\. mars 2025/);
    expect(await page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('');
    expect(await axeInPage(page)).toEqual([]);

    await pressNamed(page, 'NUFA 12.–13. mars 2025');
    await page.waitForSelector('.agenda-item');
    expect(await text(page)).toContain('Fagutvalget (NUFA)');
    expect(await texts(page, '.agenda-title')).toContainEqual(expect.stringMatching(/^8\/25 /));
    expect(await text(page)).toContain('Forslag til vedtak');
    await press(page, '.agenda-words .source');
    await page.waitForSelector('mark');
    expect(await page.$eval('mark', (mark) => mark.textContent)).toContain('/25');
    expect(await errors.read()).toEqual([]);
  });

  test('the same again says so; another body says that nothing was found, and the text stays', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    await readIn(page, PAPER);
    await says(page, 'Ingenting nytt');
    const other = 'Referat fra styremøte i borettslaget\nSak 1/25 Snømåking\nVedtak: Det måkes.';
    await readIn(page, other);
    await says(page, 'dette ser ikke ut som et rådspapir');
    expect(await page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(other);
    await readIn(page, '  ');
    await says(page, 'Det er ingen tekst å lese');
  });

  test('files: a page with a table is read, two at once one after the other, and what is no PDF gets its word', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    await drop(page, ['innkalling.pdf', '<!doctype html>'], ['a.txt', 'x']);
    await says(page, 'er ikke en PDF');
    await says(page, 'Lest, men dette ser ikke ut som et rådspapir');
    const html = readFileSync(join(ROOT, 'tests/fixtures/papers/fagutvalet-side.html'), 'utf8');
    await drop(page, ['fagutvalet.html', html]);
    await says(page, 'Papirer');
    expect(await texts(page, '.document-list a')).toContain('fagutvalet.html');
  });

  test('a page that is pasted with its tables stands in the field as rows and cells, and is read', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    const html = readFileSync(join(ROOT, 'tests/fixtures/papers/fagutvalet-side.html'), 'utf8');
    await page.$eval(
      'textarea',
      (field, source) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(
          'text/html',
          source.replace('</main>', '<table><tr><td>31/25<td>Limt inn</table></main>'),
        );
        clipboardData.setData('text/plain', '31/25 Limt inn');
        // Firefox gives an event made by a script no data.
        const event = new Event('paste', { bubbles: true, cancelable: true });
        field.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
      },
      html,
    );
    await until(page, () => document.querySelector('textarea')?.value.includes('31/25\tLimt inn'));
    await pressNamed(page, 'Les inn');
    await says(page, 'Papirer');
  });

  test('a long text shows how far it is, and Esc stops it with nothing kept', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    const before = (await texts(page, '.document-list a')).length;
    await drop(page, [
      'stor.txt',
      `Møte i NUFA\n${'Sak 3/26 Et langt papir om helsedata.\n'.repeat(300_000)}`,
    ]);
    await page.waitForSelector('progress');
    await page.keyboard.press('Escape');
    await says(page, 'Avbrutt. Ingenting er lagret.');
    expect(await text(page)).toContain('stor.txt');
    const after = await workspace('#/documents', 'Leste dokumenter');
    await until(after, (n) => document.querySelectorAll('.document-list a').length === n, before);
  });

  test('a meeting prints as a sheet: no buttons, room to write by each case', async () => {
    const page = await workspace('#/meeting/NUFA-2025-10-30', 'NUFA 29.–30. oktober 2025');
    await page.waitForSelector('.agenda-item');
    expect(await texts(page, '.agenda-title a')).toContain('26/25');
    expect(await page.$eval('.handwriting', (box) => box.getBoundingClientRect().height)).toBe(0);
    if (run.engine === 'chromium') {
      await page.emulateMediaType('print');
      const boxes = await page.$$eval('.handwriting', (all) =>
        all.map((box) => box.getBoundingClientRect().height),
      );
      expect(Math.min(...boxes)).toBeGreaterThan(60);
      const shown = await page.$$eval('button, nav', (all) =>
        all.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.textContent),
      );
      expect(shown).toEqual([]);
      await page.emulateMediaType();
    }
    const none = await workspace('#/meeting/NUFA-2031-01-01', 'er ikke kjent');
    expect(await texts(none, 'main a')).toContain('Les inn et dokument');
  });

  test.each([
    ['sak%2026%2F25', '#/case/NUFA-26-2025'],
    ['HDABene', '#/term/HDAB'],
  ])('what was written or selected leads on where it is one thing: %s', async (words, hash) => {
    const page = await run.under.openExtensionPage('workspace.html');
    await page.evaluate((search) => {
      location.hash = search;
    }, `#/search/${words}`);
    await until(page, (wanted) => location.hash === wanted, hash);
  });

  test('what can be several things is listed, and the box goes on from there', async () => {
    const page = await workspace('#/search/24%2F23', '24/23 finnes i NUFA og NUIT.');
    expect((await texts(page, '.found-row a')).slice(0, 2).toSorted()).toEqual(['NUFA 24/23', 'NUIT 24/23']);
    const box = '[role="combobox"]';
    expect(await page.$eval(box, (field) => (field as HTMLInputElement).value)).toBe('24/23');
    expect(await page.$('main input')).toBeNull();
    await write(page, box, 'nufa 26/25');
    await page.waitForSelector('[role="option"]');
    await page.focus(box);
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '#/case/NUFA-26-2025');
    expect(await page.$eval(box, (field) => (field as HTMLInputElement).value)).toBe('');
  });

  test('"Saker": by number, by facts, and chosen for a decision history', async () => {
    const page = await run.under.openExtensionPage('popup.html');
    await page.waitForSelector('[role="tab"]');
    await pressNamed(page, 'Saker');
    const search = '[role="tabpanel"]:not([hidden]) input[type="search"]';
    await write(page, search, 'nufa 26/25');
    await until(page, () => document.querySelector('[role="status"].small')?.textContent === '1 sak');
    expect(await texts(page, '.row strong')).toEqual(['NUFA 26/25']);
    await write(page, search, '');
    await page.select('select[aria-label="Råd"]', 'NUIT');
    await until(page, () => !document.querySelector('.group')?.textContent?.startsWith('NUFA'));
    expect((await texts(page, '.row strong')).every((name) => name.startsWith('NUIT '))).toBe(true);
    await pressNamed(page, 'Velg saker');
    await press(page, '.choose-row input', 1);
    await press(page, '.choose-row input', 2);
    const href = await page.$eval('.chosen-bar a', (link) => link.getAttribute('href'));
    expect(href).toMatch(/^\/workspace\.html#\/history\/NUIT-\d+-\d+,NUIT-\d+-\d+$/);
    expect(await axeInPage(page)).toEqual([]);
  });

  describe('looks', () => {
    test.each([
      ['#/documents', 'textarea'],
      ['#/meeting/NUFA-2025-10-29', '.agenda-item'],
      ['#/meeting/NUFA-2031-01-01', 'h1'],
      ['#/search/24%2F23', '.found-row'],
      ['#/search/99%2F25', '.number-notes'],
      ['#/documents/finnes-ikke', 'h1'],
    ])('%s: axe finds nothing, light and dark; nothing overflows at 320 px', async (hash, wanted) => {
      const page = await run.under.openExtensionPage(`workspace.html${hash}`);
      const errors = await run.under.watchErrors(page);
      await page.waitForSelector(wanted);
      await axeFindsNothing(page, run.engine);
      await fitsNarrowWindow(page, 24);
      expect(await errors.read()).toEqual([]);
    });
  });
});
