/** A note as a reader writes it, in real browsers: kept, live in every window, never overwritten, never lost on closing. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eachBrowser, runsLater } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { axeFindsNothing, narrowest, overflowing } from './page-looks.ts';
import { press, says, until } from './pages-app.ts';

const FIELD = '.note-text';

/** The texts of the fields that are shown, in their order. */
const written = (page: Page) =>
  page.$$eval(FIELD, (fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

const shows = (page: Page, text: string) =>
  until(
    page,
    (selector, wanted) =>
      [...document.querySelectorAll<HTMLTextAreaElement>(selector)].some(({ value }) => value === wanted),
    FIELD,
    text,
  );

async function type(page: Page, text: string): Promise<void> {
  await page.waitForSelector(FIELD);
  await page.focus(FIELD);
  await page.keyboard.type(text);
}

/** At once, and also in a tab behind another, where no keys arrive. */
const insert = (page: Page, text: string) =>
  page.$eval(
    FIELD,
    (field, added) => {
      (field as HTMLTextAreaElement).setRangeText(added, 0, 0, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

eachBrowser('notes', { consent: true }, (run) => {
  const openCase = (id: string) => run.under.openExtensionPage(`workspace.html#/case/${id}`);

  test('are kept when they say so, and are there when the case is opened anew', async () => {
    const page = await openCase('NUFA-26-2025');
    const errors = await run.under.watchErrors(page);
    await page.waitForSelector(FIELD);
    expect(await page.$eval(FIELD, (field) => field.getAttribute('aria-label'))).toBe('Notat for NUFA 26/25');
    await type(page, 'Spør ledelsen om sak 20/25.');
    await says(page, 'Lagret');
    expect(await errors.read()).toEqual([]);
    const again = await openCase('NUFA-26-2025');
    await shows(again, 'Spør ledelsen om sak 20/25.');
  });

  test('are written by the keyboard alone, filed, read with their links, thrown away and brought back', async () => {
    const page = await openCase('NUFA-20-2025');
    await type(page, '- se NUIT 8/23');
    await page.keyboard.press('Enter');
    await page.keyboard.type('HDAB');
    await says(page, 'Lagret');
    expect(await written(page)).toEqual(['- se NUIT 8/23\n- HDAB']);
    // What a key put in is undone as if it had been typed.
    await page.keyboard.down('Shift');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const command = run.engine === 'chromium' || process.platform !== 'darwin' ? 'Control' : 'Meta';
    await page.keyboard.down(command);
    await page.keyboard.press('b');
    await page.keyboard.up(command);
    expect(await written(page)).toEqual(['- se NUIT 8/23\n- **HDAB**']);
    await page.keyboard.down(command);
    await page.keyboard.press('z');
    await page.keyboard.up(command);
    expect(await written(page)).toEqual(['- se NUIT 8/23\n- HDAB']);

    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('type="checkbox"');
    await page.keyboard.press(' ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.note-preview li');
    expect(
      await page.$$eval('.note-preview a', (links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(expect.arrayContaining(['#/case/NUIT-8-2023', '#/term/HDAB']));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Før møtet');
    await page.waitForSelector('.note-tags input');
    await page.focus('.note-tags input');
    await page.keyboard.type('personvern');
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector('.note-about')?.textContent?.includes('personvern'));
    await says(page, 'Lagret');
    const again = await openCase('NUFA-20-2025');
    await until(again, () => document.querySelector('.note-about')?.textContent?.includes('Før møtet'));
    expect(await again.$eval('.follow-up input', (box) => (box as HTMLInputElement).checked)).toBe(true);

    await press(again, '.note-tools .row-more');
    await press(again, '.note-ways button');
    await says(again, 'Notatet ligger i papirkurven.');
    await shows(again, '');
    await press(again, '.discarded button');
    await shows(again, '- se NUIT 8/23\n- HDAB');
  });

  test.skipIf(runsLater(run.engine))(
    'are live in popup, side panel and workspace, beside each other',
    async () => {
      const site = await run.under.newPage(PAGES.ehelseNufa);
      const opened: Page[] = [];
      for (const path of ['popup.html', 'sidepanel.html']) {
        const app = await run.under.openExtensionPage(path, { over: site });
        await app.waitForSelector('.row .mark');
        const at = await app.$$eval('.row', (rows) =>
          rows.findIndex((row) => (row as HTMLElement).innerText.startsWith('NUFA 27/25')),
        );
        await press(app, '.row-more', at);
        await app.waitForSelector(FIELD);
        opened.push(app);
      }
      const [popup, panel] = opened;
      if (popup === undefined || panel === undefined) throw new Error('both are opened');
      await type(panel, 'Fra sidepanelet.');
      await says(panel, 'Lagret');
      await shows(popup, 'Fra sidepanelet.');
      const page = await openCase('NUFA-27-2025');
      await shows(page, 'Fra sidepanelet.');
      await popup.bringToFront();
      await insert(popup, 'Og popupen. ');
      await shows(page, 'Og popupen. Fra sidepanelet.');
      await shows(panel, 'Og popupen. Fra sidepanelet.');
    },
  );

  test.skipIf(runsLater(run.engine))(
    'that are written in two windows at once keep both texts, and the reader chooses',
    async () => {
      const one = await openCase('NUFA-24-2025');
      await type(one, 'Felles.');
      await says(one, 'Lagret');
      const other = await openCase('NUFA-24-2025');
      await shows(other, 'Felles.');
      const inConflict = async (): Promise<Page | null> => {
        for (const page of [one, other]) if ((await page.$('.conflict')) !== null) return page;
        return null;
      };
      let conflicted: Page | null = null;
      for (let attempt = 0; conflicted === null && attempt < 5; attempt += 1) {
        // Where the machine is so busy that one hears of the other in between, there is nothing to choose.
        await Promise.all([insert(one, 'Den ene. '), insert(other, 'Den andre. ')]);
        await expect
          .poll(inConflict, { timeout: 5_000 })
          .not.toBeNull()
          .catch(() => undefined);
        conflicted = await inConflict();
      }
      if (conflicted === null) throw new Error('the two texts never met');
      await conflicted.bringToFront();
      const both = await conflicted.$eval('.conflict', (view) => (view as HTMLElement).innerText);
      expect(both).toContain('ene');
      expect(both).toContain('andre');
      const at = await conflicted.$$eval('.conflict button', (buttons) =>
        buttons.findIndex((button) => button.innerText.includes('begge')),
      );
      await press(conflicted, '.conflict button', at);
      await until(conflicted, () => document.querySelector('.conflict') === null);
      const again = await openCase('NUFA-24-2025');
      await until(again, (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value, FIELD);
      const [kept = ''] = await written(again);
      expect(kept).toContain('Den ene.');
      expect(kept).toContain('Den andre.');
    },
  );

  test.skipIf(runsLater(run.engine))(
    'are not taken from under the hand when another window has the first one',
    async () => {
      const other = await openCase('NUFA-27-2023');
      await other.waitForSelector(FIELD);
      await other.focus(FIELD);
      const one = await openCase('NUFA-27-2023');
      await type(one, 'Den første.');
      await says(one, 'Lagret');
      await until(other, (selector) => document.querySelectorAll(selector).length === 2, FIELD);
      await other.bringToFront();
      await other.keyboard.type('Den andre.');
      await until(other, () => document.body.innerText.includes('Lagret'));
      expect((await written(other)).toSorted()).toEqual(['Den andre.', 'Den første.']);
    },
  );

  test('that cannot be saved say why, stay on the screen, and are saved once they can be', async () => {
    const page = await openCase('NUFA-25-2025');
    await page.waitForSelector(FIELD);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const mend = (): void => {
        IDBObjectStore.prototype.put = put;
      };
      Object.assign(window, { mend });
    });
    await type(page, 'Får ikke plass.');
    await says(page, 'Ikke lagret: Disken er full.');
    expect(await written(page)).toEqual(['Får ikke plass.']);
    expect(
      await page.$$eval('.note-status button', (buttons) => buttons.map((one) => one.innerText)),
    ).toEqual(['Kopier teksten']);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await says(page, 'Lagret');
    await shows(await openCase('NUFA-25-2025'), 'Får ikke plass.');
  });

  test('whose copy cannot follow are saved all the same, and say so', async () => {
    const page = await openCase('NUFA-29-2025');
    await page.waitForSelector(FIELD);
    await page.evaluate(() => {
      const places = window as unknown as Record<
        string,
        { storage?: { local: { set: unknown } } } | undefined
      >;
      const full = () => Promise.reject(new Error('no space left on device'));
      for (const { storage } of [places.chrome ?? {}, places.browser ?? {}]) {
        if (storage !== undefined) storage.local.set = full;
      }
    });
    await type(page, 'Står ett sted.');
    await says(page, 'Lagret');
    await says(page, 'Notatene er lagret, men kopien av dem er ikke oppdatert: disken er full.');
  });

  test.skipIf(runsLater(run.engine))(
    'are there although the tab was closed within 50 ms of the last key',
    async () => {
      let text = '';
      for (const [turn, delay] of [0, 20, 50].entries()) {
        const page = await openCase('NUFA-28-2025');
        await page.waitForSelector(FIELD);
        await shows(page, text);
        await insert(page, `Gang ${turn}. `);
        text = `Gang ${turn}. ${text}`;
        await new Promise((resolve) => setTimeout(resolve, delay));
        await page.close();
      }
      await shows(await openCase('NUFA-28-2025'), text);
    },
  );

  describe('to everyone', () => {
    test.skipIf(runsLater(run.engine))(
      'axe finds nothing, light and dark, and nothing is cut at 320 px',
      async () => {
        const page = await openCase('NUFA-18-2023');
        await type(
          page,
          '# Til møtet\n**Viktig** om sak 20/25, se [siden](https://www.helsedirektoratet.no).',
        );
        await says(page, 'Lagret');
        await press(page, '.note-tools .row-more');
        await page.focus('.note-tags input');
        await page.keyboard.type('personvern');
        await page.keyboard.press('Enter');
        for (const shown of [false, true]) {
          if (shown) await press(page, '.note-tools .ds-toggle-group label', 1);
          await axeFindsNothing(page, run.engine);
        }
        await page.setViewport({ width: 320, height: 640 });
        expect(await overflowing(page)).toEqual([]);
        // Of the rest of the page its own tests judge.
        await page.$eval('.document main', (main) => {
          const notes = main.querySelector('.case-notes');
          if (notes !== null) main.replaceChildren(notes);
        });
        expect(await narrowest(page)).toBeGreaterThanOrEqual(32);
      },
    );
  });
});
