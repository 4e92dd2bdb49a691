/** The reader of papers: a PDF opened, read, searched, and what is said where there is none. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { plainPdf } from '../pdf/plain-pdf.ts';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { axeFindsNothing, overflowing } from './page-looks.ts';
import { press, until } from './pages-app.ts';

const HOST = 'https://www.helsedirektoratet.no/papirer';

const NAMES = [
  'alfa',
  'beta',
  'gamma',
  'delta',
  'epsilon',
  'zeta',
  'eta',
  'theta',
  'jota',
  'kappa',
  'lambda',
  'my',
];

/** No two alike: lines that stand at the same place of all pages are running heads, and in no sentence. */
const PAGES = NAMES.map((name, index) => [
  `Om ${name} behandlet Prioriteringsutvalget en sak`,
  ...NAMES.slice(0, index).map((other) => `Vedlegg ${other} til ${name} er lagt ved innkallingen.`),
  `Felles språk for ${name} og ${NAMES.at(-index - 1)} journal-`,
  `føring av ${name} ble drøftet i møtet.`,
  ...(index === 8 ? ['Bare her står Ærlighet.'] : []),
]);

function readerOf(address: string, fragment = ''): string {
  return `reader.html?src=${encodeURIComponent(address)}${fragment}`;
}

/** Until all pages are laid and the one in sight is drawn. */
async function opened(page: Page): Promise<void> {
  await until(
    page,
    (all) =>
      document.querySelectorAll('.sheet[data-laid]').length === all &&
      document.querySelector('.sheet canvas') !== null,
    PAGES.length,
  );
}

eachBrowser('the reader', { consent: true, firefoxLater: true }, (run) => {
  /** Each by an address of its own: the reader opens a paper again as it was left. */
  async function open(fragment: string, name: string): Promise<Page> {
    const address = `${HOST}/${name}.pdf`;
    run.server.putPaper(address, {
      bytes: plainPdf(PAGES, {
        outline: [
          { title: 'Åpning', page: 1 },
          { title: 'Eventuelt', page: 9 },
        ],
      }),
    });
    const page = await run.under.openExtensionPage(readerOf(address, fragment));
    await opened(page);
    return page;
  }

  test('a word of the text stands where its ink is, at every size and however the page is turned', async () => {
    const page = await open('#page=2', 'size');
    const errors = await run.under.watchErrors(page);
    for (const change of ['', '.bar-group [aria-label="Større"]', '.more-tools button:first-child']) {
      if (change !== '') await press(page, change);
      await until(page, () => {
        const sheet = document.querySelector('[data-page="2"]');
        const canvas = sheet?.querySelector('canvas');
        if (canvas == null || sheet === null) return false;
        // The picture of the size before is stretched until the new one stands.
        const box = sheet.getBoundingClientRect();
        return Math.abs(canvas.width / devicePixelRatio - box.width) <= 2;
      });
      expect(await inkOf(page, 2, 'Prioriteringsutvalget')).toEqual({ inside: true, around: false });
    }
    await page.mouse.move(5, 5);
    expect(await errors.read()).toEqual([]);
  });

  test('opens at the page of the address, follows it, and goes where the tools say', async () => {
    const page = await open('#page=9', 'pages');
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '9');
    await page.evaluate(() => {
      location.hash = '#page=3';
    });
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '3');
    await press(page, '[aria-label="Neste side"]');
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '4');
    await press(page, '[aria-label="Innhold"]');
    await page.waitForSelector('.outline-entry');
    await press(page, '.outline-entry', 1);
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '9');
    // Few pictures are held, whatever the length.
    await until(page, () => {
      const held = document.querySelectorAll('.sheet canvas').length;
      return held > 0 && held <= 7;
    });
    // The place is remembered.
    await until(page, async () => {
      const { 'reader-places': places } = await chrome.storage.local.get('reader-places');
      return Array.isArray(places) && (places[0] as { readonly page?: number } | undefined)?.page === 9;
    });
    await page.close();
    const again = await open('', 'pages');
    await until(again, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '9');
  });

  test('finds words over line ends and without accents, counts them, and steps', async () => {
    const page = await open('#page=1', 'find');
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await until(page, () => document.activeElement?.closest('.find-bar') !== null);
    await page.keyboard.type('JOURNALFORING');
    await until(page, () => document.querySelector('.found-count')?.textContent === '1 av 12');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await until(page, () => document.querySelector('.found-count')?.textContent === '12 av 12');
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '12');
    await page.$eval('.find-bar input', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('aerlighet');
    await until(page, () => document.querySelector('.found-count')?.textContent === '1 av 1');
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '9');
    await page.keyboard.type('xx');
    await until(page, () => document.querySelector('.found-count')?.textContent === 'Ingen treff');
    await page.keyboard.press('Escape');
    await until(page, () => document.querySelector('.find-bar') === null);
  });

  test('what is copied is text as it is read', async () => {
    const page = await open('#page=1', 'copy');
    const copied = await page.evaluate(() => {
      const spans = [...document.querySelectorAll('[data-page="1"] .text-layer span')];
      const first = spans.find((span) => span.textContent?.startsWith('Felles'))?.firstChild;
      const last = spans.find((span) => span.textContent?.startsWith('føring'))?.firstChild;
      if (first == null || last == null) return 'no text';
      getSelection()?.setBaseAndExtent(first, 0, last, 6);
      const event = new ClipboardEvent('copy', {
        bubbles: true,
        cancelable: true,
        clipboardData: new DataTransfer(),
      });
      first.parentElement?.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain');
    });
    expect(copied).toBe('Felles språk for alfa og my journalføring');
  });

  test('links lead where they led, by the keys too, in the order of reading; none runs anything', async () => {
    const address = `${HOST}/lenker.pdf`;
    run.server.putPaper(address, {
      bytes: plainPdf([
        {
          lines: [
            'Vedlegg 1: Notat om saken',
            'Se side tre for mer om dette og ikke mindre.',
            'Kontakt oss',
            'Skjult',
          ],
          links: [
            { address: `${HOST}/vedlegg.pdf#page=2`, box: [70, 58, 230, 76] },
            { address: 3, box: [88, 76, 132, 90] },
            { address: 'mailto:post@ehelse.no', box: [70, 90, 150, 105] },
            { address: 'javascript:alert(1)', box: [70, 105, 150, 120] },
            { address: 'https://uten.example/a?b=1', box: [300, 400, 400, 440] },
          ],
        },
        ['Side to'],
        ['Side tre'],
      ]),
    });
    const page = await run.under.openExtensionPage(readerOf(address));
    await page.waitForSelector('[data-page="1"] .text-layer a');
    const links = await page.$$eval('[data-page="1"] .text-layer a', (all) =>
      all.map((link) => [
        link.ariaLabel ?? link.textContent,
        link.getAttribute('href'),
        link.getAttribute('rel'),
      ]),
    );
    expect(links).toEqual([
      ['Vedlegg 1: Notat om saken', `/${readerOf(`${HOST}/vedlegg.pdf`, '#page=2')}`, 'noopener noreferrer'],
      ['side tre', '#page=3', null],
      ['Kontakt oss', 'mailto:post@ehelse.no', 'noopener noreferrer'],
      ['https://uten.example/a?b=1', 'https://uten.example/a?b=1', 'noopener noreferrer'],
    ]);
    await page.$eval('.sheets', (root) => (root as HTMLElement).focus());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('side tre');
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector<HTMLInputElement>('.page-field')?.value === '3');
    await axeFindsNothing(page, run.engine);
  });

  test('looks: axe finds nothing in light and dark, nothing overflows at 320 px', async () => {
    const page = await open('#page=1', 'looks');
    await press(page, '[aria-label="Finn i papiret"]');
    await press(page, '[aria-label="Innhold"]');
    await page.waitForSelector('.outline-entry');
    await axeFindsNothing(page, run.engine);
    await press(page, '[aria-label="Lukk innholdet"]');
    await page.setViewport({ width: 320, height: 500 });
    await press(page, '.beside-button');
    await until(page, () => document.querySelector('.reader-beside') === null);
    expect(await overflowing(page)).toEqual([]);
  });

  describe('where there is no paper to read', () => {
    test('an address of any other host, scheme or port is refused, and nothing is asked for', async () => {
      run.server.clearRequests();
      for (const address of ['https://example.com/a.pdf', 'http://ehelse.no/a.pdf', 'file:///etc/passwd']) {
        const page = await run.under.openExtensionPage(readerOf(address));
        await until(page, () => document.querySelector('h1')?.textContent === 'Denne adressen åpnes ikke');
        await page.close();
      }
      expect(run.server.requests.filter(({ url }) => url.endsWith('.pdf'))).toEqual([]);
    });

    test('each fault is said with what to do, and another try is another try', async () => {
      const { server, under } = run;
      server.putPaper(`${HOST}/gone.pdf`, { bytes: new Uint8Array(), status: 404 });
      server.putPaper(`${HOST}/page.pdf`, { bytes: new TextEncoder().encode('<h1>Ikke funnet</h1>') });
      server.putPaper(`${HOST}/broken.pdf`, { bytes: new TextEncoder().encode('%PDF-1.7\ntull og tøys') });
      const said = [
        [`${HOST}/gone.pdf`, 'Papiret finnes ikke lenger på denne adressen'],
        [`${HOST}/page.pdf`, 'Dette er ikke en PDF-fil'],
        [`${HOST}/broken.pdf`, 'PDF-filen er ødelagt'],
      ] as const;
      for (const [address, title] of said) {
        const page = await under.openExtensionPage(readerOf(address));
        await until(page, (wanted) => document.querySelector('h1')?.textContent === wanted, title);
        if (address.includes('gone')) {
          expect(await axeInPage(page)).toEqual([]);
          server.putPaper(address, { bytes: plainPdf(PAGES) });
          await press(page, '.actions button');
          await opened(page);
        }
        await page.close();
      }
    });

    test('a locked paper asks for its password, says when it is wrong, and opens with the right one', async () => {
      run.server.putPaper(`${HOST}/locked.pdf`, { bytes: plainPdf(PAGES, { password: 'hemmelig' }) });
      const page = await run.under.openExtensionPage(readerOf(`${HOST}/locked.pdf`));
      await page.waitForSelector('input[type="password"]');
      await page.type('input[type="password"]', 'feil');
      await page.keyboard.press('Enter');
      await until(page, () => document.body.innerText.includes('Passordet er feil'));
      expect(await axeInPage(page)).toEqual([]);
      await page.$eval('input[type="password"]', (field) => (field as HTMLInputElement).select());
      await page.keyboard.type('hemmelig');
      await page.keyboard.press('Enter');
      await opened(page);
    });

    test('a scanned paper is shown, and said to have no text', async () => {
      run.server.putPaper(`${HOST}/scan.pdf`, { bytes: plainPdf([[]]) });
      const page = await run.under.openExtensionPage(readerOf(`${HOST}/scan.pdf`));
      await until(page, () => document.body.innerText.includes('Papiret er skannet'));
      await page.waitForSelector('.sheet canvas');
    });
  });
});

/**
 * Whether there is ink in the box of a word, and none just above and below it: the text is where the picture has it.
 * Lines of the test paper stand 3 points apart.
 */
function inkOf(page: Page, number: number, word: string): Promise<{ inside: boolean; around: boolean }> {
  return page.evaluate(
    (sheetNumber, wanted) => {
      const sheet = document.querySelector(`[data-page="${sheetNumber}"]`);
      const canvas = sheet?.querySelector('canvas');
      const span = [...(sheet?.querySelectorAll('.text-layer span') ?? [])].find((one) =>
        one.textContent?.includes(wanted),
      );
      const node = span?.firstChild;
      if (canvas == null || node == null) throw new Error('no such word');
      const at = node.textContent?.indexOf(wanted) ?? 0;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      const sheetBox = canvas.getBoundingClientRect();
      const scale = canvas.width / sheetBox.width;
      const context = canvas.getContext('2d');
      const hasInk = (x: number, y: number, width: number, height: number): boolean => {
        const data = context?.getImageData(
          Math.round((x - sheetBox.x) * scale),
          Math.round((y - sheetBox.y) * scale),
          Math.max(1, Math.round(width * scale)),
          Math.max(1, Math.round(height * scale)),
        ).data;
        return data?.some((value, index) => index % 4 !== 3 && value < 140) ?? false;
      };
      const lies = box.height > box.width;
      // The line before and the one behind stand beside it: a strip of the page's margin does not.
      const letters = lies ? box.height / wanted.length : box.width / wanted.length;
      const inside = lies
        ? hasInk(box.x, box.y, box.width, letters) && hasInk(box.x, box.bottom - letters, box.width, letters)
        : hasInk(box.x, box.y, letters, box.height) &&
          hasInk(box.right - letters, box.y, letters, box.height);
      const around = lies
        ? hasInk(box.right + 3, box.y, 2, box.height)
        : hasInk(box.x, box.y - 5, box.width, 2);
      return { inside, around };
    },
    number,
    word,
  );
}
