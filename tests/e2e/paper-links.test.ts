/** Ways into the reader: the papers of a page, files that are read in, originals that are kept, and what is refused. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { plainPdf } from '../pdf/plain-pdf.ts';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { councilPage } from './harness/generated-pages.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { pressButton, says, texts, until } from './pages-app.ts';

const HOST = 'https://www.ehelse.no/nufa/';
const NOTICE = [
  'Innkalling til møte i Fagutvalget (NUFA)',
  'Dato: 12. mars 2025',
  'Sak 8/25 Helsedataforordningen',
  'Forslag til vedtak: Fagutvalget tar saken til orientering.',
  'Sak 9/25 Felles journalløft',
  'Forslag til vedtak: Fagutvalget anbefaler planen.',
];
const PAPER = plainPdf([{ lines: NOTICE }, { lines: ['Side to i innkallingen'] }]);
/** Says something else than `PAPER`, which the index may have from its address by then: it would be fetched from there. */
const HANDED = plainPdf([{ lines: NOTICE }, { lines: ['Side to i innkallingen som fil'] }]);
const OTHER = plainPdf([{ lines: ['Referat fra et annet møte'] }]);
const LOCKED = plainPdf([{ lines: ['Innkalling til møte i NUIT', 'Sak 3/24 Låst sak'] }], {
  password: 'hemmelig',
});
const PICTURES = plainPdf([{ lines: [] }]);

/** Drops the files on the page, again until it takes them. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  const given = Object.entries(files).map(([name, content]) => [
    name,
    Buffer.from(content).toString('base64'),
  ]);
  await until(
    page,
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name = '', content = ''] of all) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    },
    given,
  );
}

const addresses = (page: Page, selector: string) =>
  page.$$eval(selector, (links) => links.map((link) => link.getAttribute('href') ?? ''));

eachBrowser('papers', { firefoxLater: true, consent: true }, (run) => {
  test('the papers of a page are listed with their cases; one opens in the reader', async () => {
    const { server, under } = run;
    server.putPaper(`${HOST}innkalling.pdf`, { bytes: PAPER });
    server.put(
      `${PAGES.ehelseNufa}/moter`,
      councilPage(
        'Møter',
        `<p>Sak 8/25 Helsedataforordningen</p>
        <p><a href="${HOST}innkalling.pdf">Vedlegg 3 Sak 8-25 Helsedataforordningen (PDF, 1,2 MB)</a></p>
        <p><a href="${HOST}referat.pdf#page=2">Referat fra forrige møte</a></p>
        <p><a href="https://stranger.example/a.pdf">Vedlegg 4 Sak 9-25 Et annet sted</a></p>`,
      ),
    );
    const council = await under.newPage(`${PAGES.ehelseNufa}/moter`);
    const panel = await under.openExtensionPage('sidepanel.html', { over: council });
    await says(panel, 'Dokumenter (3)');
    await panel.$$eval('summary', (all) =>
      all.find((one) => one.innerText.startsWith('Dokumenter'))?.click(),
    );
    await until(panel, () => document.querySelectorAll('.page-papers li').length === 3);
    expect(await texts(panel, '.page-papers li')).toEqual([
      expect.stringMatching(/^Helsedataforordningen\s+Sak 8\/25 · Vedlegg 3 · 1,2 MB/),
      expect.stringMatching(/^Referat fra forrige møte/),
      // Said to lie elsewhere, and left alone.
      expect.stringMatching(/^Vedlegg 4 Sak 9-25 Et annet sted\s+stranger\.example/),
    ]);
    expect(await addresses(panel, '.page-papers li a')).toEqual([
      `/reader.html?src=${encodeURIComponent(`${HOST}innkalling.pdf`)}`,
      `/reader.html?src=${encodeURIComponent(`${HOST}referat.pdf`)}#page=2`,
      'https://stranger.example/a.pdf',
    ]);
    await axeFindsNothing(panel, run.engine);
    await fitsNarrowWindow(panel, 24);

    server.clearRequests();
    const reader = await under.openExtensionPage(
      `reader.html?src=${encodeURIComponent(`${HOST}innkalling.pdf`)}`,
    );
    await says(reader, 'Helsedataforordningen');
    const asked = server.requests.filter(({ url }) => url.endsWith('.pdf'));
    expect(asked).toMatchObject([
      { url: `${HOST}innkalling.pdf`, cookie: null, referrer: null, known: null },
    ]);
    // Nothing of it lies here: it was not asked for.
    const missing = await under.openExtensionPage(
      `reader.html?src=${encodeURIComponent(`${HOST}referat.pdf`)}`,
    );
    await says(missing, 'Papiret finnes ikke lenger på denne adressen');
  });

  test('files are read in one after the other, each with its word, and open in the reader', async () => {
    const { under } = run;
    const page = await under.openExtensionPage('workspace.html#/documents');
    await says(page, 'Les inn et dokument');
    const errors = await under.watchErrors(page);
    await drop(page, {
      'innkalling.pdf': HANDED,
      'laast.pdf': LOCKED,
      'side.pdf': '<!doctype html><title>Logg inn</title>',
      'tom.pdf': '',
      'bilder.pdf': PICTURES,
      'halv.pdf': '%PDF-1.7 og ikke mer',
    });
    await says(page, 'PDF-filen er ødelagt');
    const rows = await texts(page, '.file-row');
    expect(
      rows.map((row) =>
        row
          .split('\n')
          .filter((line) => line.trim() !== '')
          .slice(0, 2),
      ),
    ).toEqual([
      ['innkalling.pdf', 'Lest inn: 2 saker'],
      ['laast.pdf', expect.stringContaining('PDF-filen er låst')],
      ['side.pdf', expect.stringContaining('er ikke en PDF')],
      ['tom.pdf', expect.stringContaining('Filen er tom')],
      ['bilder.pdf', expect.stringContaining('bilder uten tekst')],
      ['halv.pdf', expect.stringContaining('ødelagt')],
    ]);
    expect(await axeInPage(page)).toEqual([]);
    await page.type('input[type="password"]', 'feil');
    await pressButton(page, 'Lås opp');
    await says(page, 'Passordet er feil');
    await page.type('input[type="password"]', 'hemmelig');
    await pressButton(page, 'Lås opp');
    await until(
      page,
      () =>
        document.querySelectorAll('input[type="password"]').length === 0 &&
        !document.body.innerText.includes('Leser laast.pdf'),
    );
    const [address = ''] = await addresses(page, '.file-row:first-child a.ds-button');
    expect(address).toMatch(/^\/reader\.html\?document=[\w]+$/);
    const reader = await under.openExtensionPage(address.slice(1));
    await says(reader, 'Felles journalløft');
    expect(await errors.read()).toEqual([]);

    // A page that has the paper open could put its file back.
    await reader.close();
    // Its file is gone: it is asked for, known again by what it says, and there from then on.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('saksspor-papers').onsuccess = resolve;
        }),
    );
    const asking = await under.openExtensionPage(address.slice(1));
    await says(asking, 'Velg papiret du vil lese');
    await drop(asking, { 'annet navn.pdf': HANDED });
    await says(asking, 'Felles journalløft');
    await until(asking, async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'saksspor-papers'),
    );
    const again = await under.openExtensionPage(address.slice(1));
    await says(again, 'Felles journalløft');
    await drop(again, { 'annet.pdf': OTHER });
    await says(again, 'Denne filen har en annen tekst enn «innkalling.pdf»');
  });

  test('originals stay only where that was asked for, and a button removes them', async () => {
    const { server, under } = run;
    server.putPaper(`${HOST}behold.pdf`, { bytes: PAPER });
    const address = `reader.html?src=${encodeURIComponent(`${HOST}behold.pdf`)}`;
    const page = await under.openExtensionPage('workspace.html#/documents');
    await says(page, 'Behold PDF-filene');
    expect(await texts(page, '.originals .held')).toEqual([]);
    await page.click('.originals [role="switch"]');
    await until(page, async () => 'keep-originals' in (await chrome.storage.local.get(null)));
    await says(await under.openExtensionPage(address), 'Helsedataforordningen');
    server.clearRequests();
    // Asked for again only if it has changed; and shown although the host fails.
    await says(await under.openExtensionPage(address), 'Helsedataforordningen');
    expect(server.requests).toMatchObject([{ url: `${HOST}behold.pdf`, known: expect.stringMatching(/^"/) }]);
    server.putPaper(`${HOST}behold.pdf`, { bytes: PAPER, status: 500 });
    const old = await under.openExtensionPage(address);
    await says(old, 'Dette er kopien som ligger på denne maskinen');
    const again = await under.openExtensionPage('workspace.html#/documents');
    await says(again, '1 fil,');
    await pressButton(again, 'Slett PDF-filene');
    await says(again, 'PDF-filene er slettet');
    await says(await under.openExtensionPage(address), 'Nettstedet ga ikke fra seg papiret');
  });

  test('what is no paper of the councils is refused, and nothing is asked elsewhere', async () => {
    const { server, under } = run;
    server.putPaper(`${HOST}html.pdf`, { bytes: Buffer.from('<!doctype html>'), type: 'text/html' });
    server.putPaper(`${HOST}tom.pdf`, { bytes: new Uint8Array() });
    server.putPaper(`${HOST}videre.pdf`, { bytes: PAPER, redirect: 'https://stranger.example/a.pdf' });
    server.putPaper('https://stranger.example/a.pdf', { bytes: PAPER });
    server.putPaper(`${HOST}kuttet.pdf`, { bytes: PAPER, cutOff: true });
    server.clearRequests();
    const cases = [
      ['https://stranger.example/a.pdf', 'Denne adressen åpnes ikke'],
      ['javascript:alert(1)//a.pdf', 'Denne adressen åpnes ikke'],
      [`${HOST}html.pdf`, 'Dette er ikke en PDF-fil'],
      [`${HOST}tom.pdf`, 'Dette er ikke en PDF-fil'],
      [`${HOST}videre.pdf`, 'Nettstedet ga ikke fra seg papiret'],
      [`${HOST}kuttet.pdf`, 'Nettstedet ga ikke fra seg papiret'],
    ] as const;
    for (const [source, words] of cases) {
      const page = await under.openExtensionPage(`reader.html?src=${encodeURIComponent(source)}`);
      await says(page, words);
      await page.close();
    }
    expect(server.requests.filter(({ url }) => url.startsWith('https://stranger'))).toEqual([]);
  });

  // Last: only a click of the reader's gives it back. Chromium grants the hosts for good.
  test('access that the reader has taken back is asked for', async () => {
    if (run.engine !== 'firefox') return;
    const { server, under } = run;
    await under.inExtension(() =>
      chrome.permissions.remove({ origins: ['*://www.ehelse.no/*', '*://ehelse.no/*'] }),
    );
    server.clearRequests();
    const page = await under.openExtensionPage(
      `reader.html?src=${encodeURIComponent(`${HOST}innkalling.pdf`)}`,
    );
    await says(page, 'Saksspor har ikke tilgang til nettstedet');
    await says(page, 'Gi tilgang');
    expect(server.requests).toEqual([]);
  });
});
