/**
 * The papers of NUIT's meeting in May 2023 as one PDF, all the way: found in the list of a page's documents, opened, read
 * by hovering, written beside, and found again from the case by its page. The papers themselves where `../shared` is,
 * otherwise one of our own in their shape.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type PrintJob, printPdf } from '../pdf/make-pdf.ts';
import { NEW_PAGE, page as paperPage, tableHtml } from '../pdf/paper-html/page.ts';
import { htmlOfPaper } from '../pdf/paper-html/paper-html.ts';
import { shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { councilPage } from './harness/generated-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';
import { says, until } from './pages-app.ts';

const SHARED = join(import.meta.dirname, '../../../shared/papers/nuit-2023-05-innkalling.txt');
const MEETINGS = `${PAGES.ehelseNufa}/nuit-mai`;
const ADDRESS = 'https://www.ehelse.no/nuit/innkalling-mai-2023.pdf';

function ownPaper(): PrintJob {
  const agenda = [
    ['Sak', 'Agenda NUIT', 'Tidspunkt', 'Sakstype'],
    ['24/23', 'Godkjenning av innkalling', '14:35', 'Godkjenning'],
    ['25/23', 'Tiltak for digital sikkerhet', '15:05', 'Drøfting'],
  ];
  const labels = [
    ['Til', 'Møte 2/23'],
    ['Dato', '25.05.2023'],
    ['Saksnummer', '25/23'],
    ['Type', 'Drøfting'],
  ];
  const earlier = [
    ['Sak', 'Tema', 'Vedtaksformulering'],
    ['NUIT 26/22', 'Digital sikkerhet', 'NUIT ba om en plan for arbeidet.'],
  ];
  const meeting = [
    ['Møte', '2/2023'],
    ['Dato', '25. mai 2023'],
    ['Sted', 'Video'],
  ];
  return {
    html: paperPage(`<h1>Møte i NUIT</h1>${tableHtml(meeting, 'labels')}${tableHtml(agenda)}${NEW_PAGE}
      ${tableHtml(labels, 'labels')}<h2>Tiltak for digital sikkerhet</h2><h3>Forslag til vedtak</h3>
      <p>NUIT drøftet saken og ba om en samlet liste over tiltak.</p>
      <h3>Vedtak fra tidligere behandlinger i rådsmodellen</h3>${tableHtml(earlier)}`),
  };
}

let paper: Uint8Array;
beforeAll(async () => {
  const { html, ...options } = existsSync(SHARED) ? htmlOfPaper(readFileSync(SHARED, 'utf8')) : ownPaper();
  paper = await printPdf(html, options);
}, 120_000);

/** By the list of documents of "Denne siden". Firefox shows its driver no tab that a page of an extension opens. */
async function openFromList({ under, engine }: BrowserRun, council: Page): Promise<Page> {
  const panel = await under.openExtensionPage('sidepanel.html', { over: council });
  await says(panel, 'Dokumenter (1)');
  await panel.$$eval('summary', (all) => all.find((one) => one.innerText.startsWith('Dokumenter'))?.click());
  const link = await panel.waitForSelector('.page-papers li a');
  if (link === null) throw new Error('the list is empty');
  if (engine === 'firefox') {
    const address = await link.evaluate((element) => element.getAttribute('href') ?? '');
    return under.openExtensionPage(address.slice(1));
  }
  const opened = under.browser.waitForTarget((target) => target.url().includes('/reader.html'));
  await link.evaluate((element) => (element as HTMLElement).click());
  const page = await (await opened).page();
  if (page === null) throw new Error('the reader has no page');
  await page.bringToFront();
  return page;
}

eachBrowser('the papers of May 2023', { consent: true, firefoxLater: true }, (run) => {
  test('are opened, read, written beside and found again', async () => {
    const { server, under } = run;
    server.putPaper(ADDRESS, { bytes: paper });
    server.put(
      MEETINGS,
      councilPage('Møter i NUIT', `<p><a href="${ADDRESS}">Innkalling 25. mai 2023</a></p>`),
    );
    const reader = await openFromList(run, await under.newPage(MEETINGS));
    await reader.setViewport({ width: 1400, height: 900 });

    await waitForMarks(reader);
    await hoverText(reader, '25/23');
    const card = await shownCard(under, reader, 'NUIT 25/23');
    expect(card.text).toMatch(/Tidligere/u);
    expect(card.text).toContain('NUIT 36/21');
    await movePointerAway(reader);
    await waitForNoCard(under, reader);

    const row = await reader.waitForSelector(
      'xpath///li[contains(@class,"agenda-item")][.//h3[contains(.,"25/23")]]',
    );
    const write = await row?.waitForSelector('xpath/.//button[contains(.,"Skriv notat")]');
    await write?.evaluate((button) => (button as HTMLElement).click());
    const field = await row?.waitForSelector('textarea');
    await field?.type('Hva haster mest?');
    await until(reader, () =>
      [...document.querySelectorAll('.agenda-notes [role=status]')].some((one) =>
        one.textContent?.includes('Lagret'),
      ),
    );
    // By now the paper is read in.
    await reader.waitForSelector('.paper-side .learnt', { timeout: 60_000 });

    const workspace = await under.openExtensionPage('workspace.html#/case/NUIT-25-2023');
    await until(workspace, () =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Hva haster mest?'),
    );
    await until(workspace, () =>
      [...document.querySelectorAll('a')].some((one) => /^side \d+ i /u.test(one.innerText)),
    );
    const address = await workspace.$$eval(
      'a',
      (links) => links.find((one) => /^side \d+ i /u.test(one.innerText))?.getAttribute('href') ?? '',
    );
    const wanted = Number(/^\/reader\.html\?document=\w+#page=(\d+)$/u.exec(address)?.[1]);
    expect(wanted).toBeGreaterThan(0);
    server.clearRequests();
    const again = await under.openExtensionPage(address.slice(1));
    await until(
      again,
      (number) => {
        const sheet = document.querySelector<HTMLElement>(`.sheet[data-page="${number}"]`);
        const box = sheet?.getBoundingClientRect();
        if (sheet === null || box === undefined || box.bottom < 0 || box.top > innerHeight) return false;
        return sheet.querySelector('.text-layer')?.textContent?.includes('25/23') === true;
      },
      wanted,
    );
  });
});
