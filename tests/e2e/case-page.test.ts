/** A case's page, its chain as a drawing, the reader's word on topical links, and the decision history. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { ROOT } from './harness/paths.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, texts, until } from './pages-app.ts';

const NINE = [
  'NUFA 12/21',
  'NUIT 15/21',
  'NEHS 18/21',
  'NUFA 30/21',
  'NUIT 36/21',
  'NEHS 36/21',
  'NUIT 8/22',
  'NEHS 22/22',
  'NEHR 35/22',
];

eachBrowser('the page of a case', { firefoxLater: true, consent: true }, (run) => {
  async function open(hash: string, wanted: string): Promise<Page> {
    const page = await run.under.openExtensionPage(`workspace.html${hash}`);
    await until(page, (text) => document.body.innerText.includes(text), wanted);
    return page;
  }

  const mainText = (page: Page): Promise<string> =>
    page.$eval('main', (main) => (main as HTMLElement).innerText);

  test('NUIT 25/23 has nine earlier treatments in three councils: drawn, and as a list', async () => {
    const page = await open('#/case/NUIT-25-2023', 'Tidligere saker');
    expect(await texts(page, '.related li:has(.link-line[data-kind="explicit"]) a:not(.changes)')).toEqual(
      NINE,
    );
    const boxes = await page.$$eval('.chain-box > title', (all) => all.map((one) => one.textContent));
    for (const [at, label] of NINE.entries()) expect(boxes[at]).toContain(label);
    // Topical ones of later years may follow.
    expect(boxes[NINE.length]).toMatch(/^NUIT 25\/23, 25\.5\.2023, .+, denne saken$/);
    expect(await page.$$eval('.chain-lane', (lanes) => lanes.length)).toBe(3);
    expect(await page.$$eval('.chain-drawing .chain-line[data-kind="explicit"]', (all) => all.length)).toBe(
      9,
    );
    expect(await page.$eval('.chain-renamed-label', (label) => label.textContent)).toBe(
      '1.9.2022: styret ble råd',
    );
  });

  test('the drawing is one stop of Tab, walked with arrow keys; Enter opens', async () => {
    const page = await open('#/case/NUIT-25-2023', 'Tidligere saker');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.querySelector('title')?.textContent?.split(',')[0] ?? '');
    expect(await page.$$eval('.chain-box[tabindex="0"]', (all) => all.length)).toBe(1);
    await page.$eval('.chain-box[data-shown="true"]', (box) => (box as SVGAElement).focus());
    const boxes = await page.$$eval('.chain-box > title', (all) =>
      all.map((one) => one.textContent?.split(',')[0] ?? ''),
    );
    const last = boxes.at(-1);
    const seen: string[] = [];
    for (const key of ['ArrowLeft', 'Home', 'End', 'ArrowRight'] as const) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['NEHR 35/22', 'NUFA 12/21', last, last]);
    for (let steps = boxes.length - NINE.length; steps > 0; steps--) await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('NEHR 35/22');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '#/case/NEHR-35-2022');
    await until(page, () => document.querySelector('h1')?.textContent?.includes('Innspill til') === true);
  });

  test('a topical link can be hidden, brought back and confirmed, and stays so', async () => {
    const page = await open('#/case/NUFA-26-2025', 'Tidligere saker');
    const labels = await texts(page, '.related a:not(.changes)');
    const [first = ''] = labels;
    expect(
      await page.$$eval('.related .link-line', (all) => all.map((one) => one.getAttribute('data-kind'))),
    ).toContain('topical');
    await press(page, `[aria-label="Skjul ${first}"]`);
    await until(
      page,
      (label) => document.querySelector('.said')?.textContent?.includes(`${label} er skjult`),
      first,
    );
    expect(await texts(page, '.related a:not(.changes)')).not.toContain(first);
    expect(await texts(page, '.case-way summary')).toEqual(['Skjulte lenker (1)']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Angre');
    await press(page, '.said button');
    await until(
      page,
      (count) => document.querySelectorAll('.related a:not(.changes)').length === count,
      labels.length,
    );

    await press(page, `[aria-label="Skjul ${first}"]`);
    await until(page, () => document.querySelector('.case-way summary') !== null);
    await press(page, '.case-way summary');
    await press(page, `[aria-label="Vis ${first} igjen"]`);
    await until(
      page,
      (count) => document.querySelectorAll('.related a:not(.changes)').length === count,
      labels.length,
    );

    await press(page, `[aria-label="Bekreft ${first}"]`);
    await until(page, () => document.querySelector('.chain-drawing .chain-confirmed') !== null);
    await page.close();
    const again = await open('#/case/NUFA-26-2025', 'Bekreftet av deg');
    await until(again, () => document.querySelector('.chain-drawing .chain-confirmed') !== null);
    expect(await axeInPage(again)).toEqual([]);
    await press(again, `[aria-label="Angre bekreftelsen av ${first}"]`);
    await until(again, () => document.querySelector('.chain-drawing .chain-confirmed') === null);
  });

  test('what a pasted paper proposes stands verbatim, apart from the decision, with its source', async () => {
    const paper = readFileSync(join(ROOT, 'tests/fixtures/papers/nufa-innkalling.txt'), 'utf8');
    const reading = await run.under.openExtensionPage('workspace.html#/documents');
    await reading.waitForSelector('textarea');
    await reading.$eval(
      'textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      paper,
    );
    await press(reading, '.read-in .actions button');
    await until(reading, () => document.body.innerText.includes('8/25'));
    await reading.close();
    const page = await open('#/case/NUFA-8-2025', 'Forslag til vedtak');
    expect(await texts(page, '.wording[data-is="proposal"] blockquote')).toEqual([
      'NUFA tar saken til orientering.',
    ]);
    expect(await page.$('.wording[data-is="decision"]')).toBeNull();
    expect(await mainText(page)).toMatch(
      /NUFA 12\.(–13\.)? mars 2025 \(innlimt tekst\), lest \d+\.\d+\.\d{4} · Se dokumentet/,
    );
    expect(
      await page.$eval('.wording figcaption a', (link) =>
        link.getAttribute('href')?.startsWith('#/documents/'),
      ),
    ).toBe(true);
    await press(page, '.case-page summary');
    await until(page, () => document.querySelector('.case-sources') !== null);
    expect(await axeInPage(page)).toEqual([]);
  });

  test('an unknown case says so', async () => {
    const page = await open('#/case/NUFA-99-2011', 'NUFA 99/11 er ikke i saksindeksen');
    expect(await page.$('.chain')).toBeNull();
  });

  describe('the decision history', () => {
    test('has the nine in one notation, oldest first, and can be turned', async () => {
      const page = await open('#/case/NUIT-25-2023', 'Lag vedtakshistorikk');
      await press(page, '.case-page .actions a');
      await until(page, () => document.querySelectorAll('.history-table tbody tr').length === 9);
      const first = await texts(page, '.history-table tbody tr:first-child > *');
      expect(first[0]).toBe('NUFA 12/21 (21.4.2021)');
      expect(first[2]).toMatch(/^Sammendrag: /);
      await press(page, '.history [role="radiogroup"] input', 1);
      await until(page, () =>
        document.querySelector('.history-table tbody th')?.textContent?.startsWith('NEHR 35/22'),
      );
      await press(page, '.history-boxes input', 0);
      await until(page, () => document.querySelectorAll('.history-table tbody tr').length === 10);
      await until(page, () => location.hash.includes('NUIT-25-2023'));
      expect(await mainText(page)).toContain('Forslag (sammendrag): ');
    });

    test('takes another case by its number', async () => {
      const page = await open('#/history/NUFA-39-2023', 'Vedtakshistorikk');
      await page.type('.history-choice form input', '36/21');
      await page.keyboard.press('Enter');
      await until(page, () => document.body.innerText.includes('Flere saker passer'));
      await page.type('.history-choice form input', ' NUIT');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.history-table')?.textContent?.includes('NUIT 36/21'));
    });

    test('is copied as a table and as lines, and as Markdown', async () => {
      const page = await open('#/history/NUFA-12-2021,NEHR-36-2021', 'Kopier tabellen');
      await page.evaluate(() => {
        const rich = document.createElement('div');
        rich.id = 'rich';
        rich.contentEditable = 'true';
        const plain = document.createElement('textarea');
        plain.id = 'plain';
        document.body.append(rich, plain);
      });
      const paste = async (into: string): Promise<void> => {
        await page.focus(into);
        await page.keyboard.down('Control');
        await page.keyboard.press('v');
        await page.keyboard.up('Control');
      };
      await page.bringToFront();
      await page.click('.history .actions button:nth-of-type(1)');
      await until(
        page,
        () => document.querySelector('.history .actions [role="status"]')?.textContent === 'Kopiert',
      );
      await paste('#rich');
      expect(await texts(page, '#rich td:first-child')).toEqual([
        'NUFA 12/21 (21.4.2021)',
        'NEHS 36/21 (9.12.2021)',
      ]);
      await paste('#plain');
      const lines = await page.$eval('#plain', (field) => (field as HTMLTextAreaElement).value.split('\n'));
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/^NUFA 12\/21 \(21\.4\.2021\) – Strategi .+ – Sammendrag: /);
      await page.$eval('#plain', (field) => {
        (field as HTMLTextAreaElement).value = '';
      });
      await page.click('.history .actions button:nth-of-type(2)');
      await until(
        page,
        () => document.querySelector('.history .actions [role="status"]')?.textContent === 'Kopiert',
      );
      await paste('#plain');
      expect(await page.$eval('#plain', (field) => (field as HTMLTextAreaElement).value)).toMatch(
        /^\| Sak \| Tema \| Vedtak \|\n\| --- /,
      );
    });

    test.each([
      [3, 'vedtakshistorikk.csv', '\uFEFF"Råd";"Sak"'],
      [4, 'vedtakshistorikk.md', '| Sak | Tema | Vedtak |'],
    ])('is handed out as a file (button %i): %s', async (button, name, start) => {
      const page = await open('#/history/NUFA-12-2021', 'Lagre som CSV');
      await page.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          (blob as Blob)
            .arrayBuffer()
            .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
            .then((text) => {
              document.documentElement.dataset.saved = text;
            });
          return make.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = function click() {
          document.documentElement.dataset.name = this.download;
        };
      });
      await press(page, '.history .actions button', button - 1);
      await until(page, () => document.documentElement.dataset.saved !== undefined);
      const { saved, name: given } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(given).toBe(name);
      expect(saved?.startsWith(start)).toBe(true);
    });
  });

  test.each([
    ['#/case/NUIT-25-2023', '.chain-box'],
    ['#/case/NUFA-26-2025', '.chain-box'],
    ['#/history/NUFA-12-2021,NUIT-25-2023', '.history-table'],
  ])(
    '%s: axe finds nothing, light and dark; nothing overflows at 320 px; no errors',
    async (hash, wanted) => {
      const page = await run.under.openExtensionPage(`workspace.html${hash}`);
      const errors = await run.under.watchErrors(page);
      await page.waitForSelector(wanted);
      await axeFindsNothing(page, run.engine);
      await fitsNarrowWindow(page, 24);
      expect(await errors.read()).toEqual([]);
    },
  );
});
