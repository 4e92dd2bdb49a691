/** A paper in the reader: marked, hovered, stepped through and listed as a council page is, with own notes beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TabQuestions } from '../../lib/messages/protocol.ts';
import { printPdfs } from '../pdf/make-pdf.ts';
import { page as paperPage, tableHtml } from '../pdf/paper-html/page.ts';
import { htmlOfPaper } from '../pdf/paper-html/paper-html.ts';
import { axeInPage } from './harness/axe.ts';
import { pressInCard, shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';

const ADDRESS = 'https://www.ehelse.no/fil/Innkalling%20NUIT%20mai.pdf';
/** Beside the repository on the machine where papers are at hand; elsewhere the test of it is left out. */
const SHARED = join(import.meta.dirname, '../../../shared/papers/nuit-2023-05-innkalling.txt');

const AGENDA = [
  ['Sak', 'Agenda NUIT', 'Tidspunkt', 'Sakstype'],
  ['24/23', 'Godkjenning av innkalling', '10:00', 'Godkjenning'],
  ['25/23', 'Tiltak for digital sikkerhet', '10:15', 'Drøfting'],
  ['26/23', 'Eventuelt', '11:30', 'Eventuelt'],
];
const CASES = [
  ['Sak', 'Torsdag 25. mai 2023', 'Sakstype'],
  ['24/23', 'Godkjenning av innkalling', 'Godkjenning'],
  ['', '<b>Forslag til vedtak:</b> NUIT godkjenner innkallingen.', ''],
  ['25/23', 'Tiltak for digital sikkerhet', 'Drøfting'],
  [
    '',
    'Rådet ber om en vurdering av helseanalyse&shy;plattformen og av det som ble sagt i <b>NUFA 2</b>1/23 om tiltakene.',
    '',
  ],
  ['', '<b>Forslag til vedtak:</b> NUIT tar saken til orientering og ber om en plan.', ''],
];
/** In a column so narrow that its long word is broken over two lines. */
const NARROW =
  '<div style="width: 26mm; hyphens: manual">Helseanalyse&shy;plattformen er ett av tiltakene som ble nevnt i møtet.</div>';

function innkalling(): string {
  const labels = tableHtml(
    [
      ['Møte', '2/2023'],
      ['Dato', '25. mai 2023'],
      ['Tid', 'Kl. 10.00 – 12.00'],
      ['Sted', 'Video'],
    ],
    'labels',
  );
  return paperPage(
    `<h1>Innkalling til møte i NUIT</h1>${labels}${NARROW}${tableHtml(AGENDA)}<div class="new">${tableHtml(CASES)}</div>`,
  );
}

let own: Uint8Array;
let shared: Uint8Array | null = null;
beforeAll(async () => {
  const text = existsSync(SHARED) ? readFileSync(SHARED, 'utf8') : null;
  const jobs = [{ html: innkalling() }, ...(text === null ? [] : [htmlOfPaper(text)])];
  const [first, second] = await printPdfs(jobs);
  if (first === undefined) throw new Error('nothing was printed');
  own = first;
  shared = second ?? null;
}, 120_000);

async function openPaper(run: BrowserRun, bytes: Uint8Array, place = ''): Promise<Page> {
  run.server.putPaper(ADDRESS, { bytes });
  const src = encodeURIComponent(ADDRESS);
  const page = await run.under.openExtensionPage(`reader.html?src=${src}${place}`);
  await page.setViewport({ width: 1400, height: 900 });
  return page;
}

/** Which page of the paper a text stands on that is in sight. */
function pageInSight(page: Page, text: string): Promise<number | null> {
  return page.evaluate((wanted) => {
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
      const layer = sheet.querySelector('.text-layer');
      const box = sheet.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight || layer?.textContent?.includes(wanted) !== true) continue;
      return Number(sheet.dataset.page);
    }
    return null;
  }, text);
}

/** As the popup, the side panel and the background ask a tab. Of an extension page, Firefox tells its driver no address. */
function askReader<Name extends keyof TabQuestions>(
  { under }: BrowserRun,
  name: Name,
  question: TabQuestions[Name]['question'],
): Promise<TabQuestions[Name]['answer'] | null> {
  return under.inExtension(
    async (message) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url?.includes('/reader.html') === true)?.id;
      if (id === undefined) throw new Error('no reader is open');
      const reply = await chrome.tabs.sendMessage(id, message, { frameId: 0 });
      return reply?.answer ?? null;
    },
    { saksspor: name, question },
  ) as Promise<TabQuestions[Name]['answer'] | null>;
}

/** Asks until the answer is the one that is waited for. */
async function until<Value>(ask: () => Promise<Value>, isIt: (value: Value) => boolean): Promise<Value> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await ask();
    if (isIt(value)) return value;
    if (Date.now() > end) throw new Error(`not within 60 s; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The workspace's address, else what was left for a side panel. */
function shownElsewhere({ under }: BrowserRun): Promise<string> {
  return under.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    const workspace = tabs.find(({ url }) => url?.includes('/workspace.html') === true);
    return (
      workspace?.url ?? JSON.stringify((await chrome.storage.session.get('shown-key'))['shown-key'] ?? '')
    );
  });
}

const caseRow = (page: Page, number: string) =>
  page.waitForSelector(`xpath///li[contains(@class,"agenda-item")][.//h3[contains(.,"${number}")]]`, {
    timeout: 20_000,
  });

eachBrowser('a paper in the reader', { consent: true, firefoxLater: true }, (run) => {
  test('is marked over line ends and spans, hovered, and answers the popup and the keys', async () => {
    const page = await openPaper(run, own);
    await waitForMarks(page);
    const cases = await paintedTexts(page, 'saksspor-case');
    expect(cases).toContain('25/23');
    // "2" is bold and "1/23" is not: two spans in the PDF.
    expect(cases).toContain('21/23');
    const report = await until(
      () => askReader(run, 'report', null),
      (found) => found !== null && !found.scanning && found.items.length > 3,
    );
    const named = (text: string) => report?.items.find((item) => item.text === text);
    expect(named('Helseanalyseplattformen') ?? named('helseanalyseplattformen')).toBeDefined();
    expect(named('25/23')?.key).toMatchObject({ candidates: [{ council: 'NUIT', number: 25, year: 2023 }] });
    expect(report?.state.is).toBe('active');

    // Both halves of the broken word belong to one mention.
    await hoverText(page, 'plattformen');
    expect((await shownCard(run.under, page, 'Helseanalyse')).name).toContain('Helseanalyseplattformen');
    await movePointerAway(page);
    await waitForNoCard(run.under, page);
    await hoverText(page, '25/23');
    const card = await shownCard(run.under, page, 'NUIT 25/23');
    expect(card.text).toContain('digital sikkerhet');
    await movePointerAway(page);
    await waitForNoCard(run.under, page);

    // What the reader sets elsewhere holds here at once.
    await run.under.inExtension(() => chrome.storage.local.set({ settings: { termPainting: 'none' } }));
    await until(
      () => paintedTexts(page, 'saksspor-term'),
      (terms) => terms.length === 0,
    );
    await run.under.inExtension(() => chrome.storage.local.remove('settings'));
    await until(
      () => paintedTexts(page, 'saksspor-term'),
      (terms) => terms.length > 0,
    );

    expect(await askReader(run, 'next-mention', null)).toBe(true);
    expect(await askReader(run, 'open-card', null)).toBe(true);
    await shownCard(run.under, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(run.under, page);
    const place = named('21/23')?.places[0] ?? -1;
    expect(await askReader(run, 'show-place', { place })).toBe(true);
    expect(await pageInSight(page, 'ber om en vurdering')).toBe(2);

    // The way on from the card is that of a council page: to the case and its notes, in a window of ours.
    await hoverText(page, '21/23');
    await shownCard(run.under, page, 'NUFA 21/23');
    await pressInCard(run.under, page, 'Åpne sak og notater');
    await until(
      () => shownElsewhere(run),
      (shown) => shown.includes('NUFA') && shown.includes('21'),
    );
  });

  test('has its cases beside it, and a note written there is in the workspace', async () => {
    const page = await openPaper(run, own, '#case=NUIT-25-2023');
    await until(
      () => pageInSight(page, 'ber om en vurdering'),
      (number) => number === 2,
    );
    const row = await caseRow(page, '25/23');
    const text = await until(
      async () => (await row?.evaluate((element) => (element as HTMLElement).innerText)) ?? '',
      (words) => words.includes('idligere behandlinger'),
    );
    expect(text).toContain('NUIT tar saken til orientering og ber om en plan.');
    expect(text).toContain('Forslag');
    expect(text).toContain('Tidligere behandlinger');
    const write = await row?.waitForSelector('xpath/.//button[contains(.,"Skriv notat")]');
    await write?.click();
    const field = await row?.waitForSelector('textarea', { timeout: 20_000 });
    await field?.type('Spør om planen');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.agenda-notes [role=status]')].some((one) =>
          one.textContent?.includes('Lagret'),
        ),
      { timeout: 20_000 },
    );
    expect(await axeInPage(page)).toEqual([]);
    // Its proposals are the index's own by now.
    await page.waitForSelector('.paper-side .learnt', { timeout: 60_000 });
    const workspace = await run.under.openExtensionPage('workspace.html#/case/NUIT-25-2023');
    await workspace.waitForFunction(
      () => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Spør om planen'),
      { timeout: 20_000 },
    );
  });
});

describe.runIf(existsSync(SHARED))('the papers of NUIT in May 2023', () => {
  eachBrowser('as a PDF', { consent: true, firefoxLater: true }, (run) => {
    test('25/23 is hovered on its page, with its chain', async () => {
      if (shared === null) throw new Error('the paper was not printed');
      const page = await openPaper(run, shared, '#case=NUIT-25-2023');
      const number = await until(
        () => pageInSight(page, '25/23'),
        (found) => found !== null && found > 1,
      );
      expect(number).toBeGreaterThan(1);
      await waitForMarks(page);
      await hoverText(page, '25/23');
      const card = await shownCard(run.under, page, 'NUIT 25/23');
      expect(card.text).toMatch(/Tidligere/u);
    });
  });
});
