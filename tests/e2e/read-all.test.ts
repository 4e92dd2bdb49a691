/** A council's papers read in by one press: the browser is killed on the way, and nothing is fetched or read twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPdf } from '../pdf/plain-pdf.ts';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { shownCard } from './harness/card.ts';
import { type CouncilServer, startCouncilServer } from './harness/council-server.ts';
import { chosenEngines, promptEngines } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { launchBrowser } from './harness/launch.ts';
import { hoverText } from './harness/pointer.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, pressButton, says, texts, until } from './pages-app.ts';

/** Cases 61/19 to 90/19: one paper each, at three meetings. */
const CASES = Array.from({ length: 30 }, (_, at) => 61 + at);
const DAYS = ['14. februar 2019', '12. juni 2019', '6. november 2019'];
const dayOf = (number: number): string => DAYS[Math.floor((number - 61) / 10)] ?? '';
const addressOf = (number: number): string => `https://www.ehelse.no/papirer/sak-${number}-19.pdf`;

/** Those that cannot be read, and one that says what another says. */
const [SAME, SCAN, LOCKED, BROKEN, GONE] = [65, 72, 75, 78, 84];

function paperOf(number: number): Uint8Array {
  return plainPdf([
    [
      'Møteinnkalling NUFA',
      `Dato ${dayOf(number)}`,
      '',
      { text: `Sak ${number}/19 Felles grunnmur ${number}`, size: 16, bold: true, y: 200 },
      'Sakstype: Drøfting',
      `Saken følger opp NUFA ${number - 1}/19.`,
      'Forslag til vedtak',
      `NUFA drøftet saken og ga innspill til grunnmur ${number}.`,
    ],
  ]);
}

function councilPage(): string {
  const meetings = DAYS.map((day) => {
    const rows = CASES.filter((number) => dayOf(number) === day);
    return `<h2>${day}</h2><table><tr><th>Saksnr.</th><th>Tittel</th></tr>${rows
      .map((number) => `<tr><td>${number}/19</td><td>Felles grunnmur ${number}</td></tr>`)
      .join('')}</table><ul>${rows
      .map((n) => `<li><a href="${addressOf(n)}">Vedlegg 1 Sak ${n}-19 Grunnmur (PDF, 12 kB)</a></li>`)
      .join('')}</ul>`;
  });
  return `<!doctype html><html lang="nb"><title>NUFA</title><main><h1>Fagutvalget (NUFA)</h1>${meetings.join('')}</main></html>`;
}

function servePapers(server: CouncilServer): void {
  server.put(PAGES.ehelseNufa, councilPage());
  for (const number of CASES) server.putPaper(addressOf(number), { bytes: paperOf(number) });
  server.putPaper(addressOf(SAME), { bytes: paperOf(SAME - 1) });
  server.putPaper(addressOf(SCAN), { bytes: plainPdf([[]]) });
  server.putPaper(addressOf(LOCKED), { bytes: plainPdf([['Hemmelig']], { password: 'nufa' }) });
  server.putPaper(addressOf(BROKEN), { bytes: new TextEncoder().encode('%PDF-1.7 og ikke mer') });
  server.putPaper(addressOf(GONE), { bytes: new Uint8Array(), status: 404 });
}

/** Two seconds between two papers are a minute in all: in this page the clock goes fifty times as fast. */
async function hurry(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [now, later, start] = [Date.now.bind(Date), window.setTimeout.bind(window), Date.now()];
    Date.now = () => start + (now() - start) * 50;
    const soon = (work: () => void, wait = 0) => later(work, wait > 500 && wait < 3_000 ? wait / 50 : wait);
    window.setTimeout = soon as typeof setTimeout;
  });
}

/** ms. Thirty papers take ten seconds on a machine that does nothing else, and a minute beside many other tests. */
const READING_TIME = 100_000;

async function saysInTime(page: Page, words: string): Promise<void> {
  const said = () => page.$eval('main', (main) => (main as HTMLElement).innerText);
  await expect.poll(said, { timeout: READING_TIME, interval: 50 }).toContain(words);
}

describe.each(chosenEngines().filter((engine) => promptEngines().includes(engine)))(
  'all papers of a council (%s)',
  (engine) => {
    const profile = mkdtempSync(join(tmpdir(), 'saksspor-read-all-'));
    let server: CouncilServer;
    let under: BrowserUnderTest;
    const asked = (): readonly string[] =>
      server.requests.filter(({ url }) => url.endsWith('.pdf')).map(({ url }) => url);
    const open = async (): Promise<Page> => {
      const page = await under.openExtensionPage('workspace.html#/read-all');
      await says(page, 'NUFA 14. februar 2019');
      return page;
    };

    beforeAll(async () => {
      server = await startCouncilServer();
      servePapers(server);
      under = await launchBrowser(engine, { server, profile });
      await under.giveConsent();
    });
    afterAll(async () => {
      await under.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    });

    test('lists the papers of the pages by meeting; nothing is fetched before the press', async () => {
      const council = await under.newPage(PAGES.ehelseNufa);
      await waitForMarks(council);
      const page = await under.openExtensionPage('workspace.html#/read-all');
      const errors = await under.watchErrors(page);
      await until(page, () => {
        const again = [...document.querySelectorAll('button')].find(
          (one) => one.innerText === 'Se etter på nytt',
        );
        if (document.querySelectorAll('.paper-group').length < 3) again?.click();
        return document.querySelectorAll('.paper-group').length >= 3;
      });
      expect(await texts(page, '.paper-group > .choose-row')).toEqual(
        [...DAYS].reverse().map((day) => `NUFA ${day}\n10 papirer`),
      );
      await press(page, '.paper-group .row-more');
      expect(await texts(page, '.paper-lines li:first-child')).toEqual([
        'Vedlegg 1 Sak 81-19 Grunnmur\n12 kB',
      ]);
      await axeFindsNothing(page, engine);
      await fitsNarrowWindow(page, 32);
      expect(asked()).toEqual([]);
      expect(await errors.read()).toEqual([]);
    });

    test('a killed browser goes on where it was; every other paper is fetched once', {
      timeout: 2 * READING_TIME,
    }, async () => {
      const page = await open();
      await hurry(page);
      await pressButton(page, 'Les inn 30 papirer');
      await expect
        .poll(() => asked().length, { timeout: READING_TIME, interval: 20 })
        .toBeGreaterThanOrEqual(12);
      await under.kill();
      const before = asked();
      under = await launchBrowser(engine, { server, profile });
      const again = await open();
      const errors = await under.watchErrors(again);
      await says(again, 'Lesingen ble brutt av.');
      await hurry(again);
      await pressButton(again, 'Fortsett');
      await saysInTime(again, 'Ferdig. 26 papirer er lest');
      const twice = CASES.map(addressOf).filter((url) => asked().filter((one) => one === url).length > 1);
      expect(twice.filter((url) => url !== before.at(-1))).toEqual([]);
      expect(new Set(asked()).size).toBe(30);
      expect(asked().length).toBeLessThanOrEqual(31);
      expect(await texts(again, '.trouble strong + span')).toEqual(
        ['borte hos verten', 'skannet, uten tekst', 'krever passord', 'ødelagt fil'].toSorted(
          (a, b) => order(a) - order(b),
        ),
      );
      await axeFindsNothing(again, engine);
      expect(await errors.read()).toEqual([]);
    });

    test('the same paper at another address is said to be the same; a file that has not changed is not read again', async () => {
      const page = await open();
      await hurry(page);
      await press(page, '.paper-group .row-more', 2);
      await says(page, `samme innhold som «Vedlegg 1 Sak ${SAME - 1}-19 Grunnmur»`);
      server.clearRequests();
      server.putPaper(addressOf(62), { bytes: paperOf(63) });
      await press(page, '.paper-group:nth-child(3) > .choose-row input');
      await pressButton(page, 'Les inn 10 papirer');
      await saysInTime(page, 'Ferdig. 10 papirer er lest');
      const known = server.requests.filter(({ url }) => url.endsWith('.pdf')).map((one) => one.known);
      expect(known).toHaveLength(10);
      expect(known).not.toContain(null);
      await says(page, 'det som sto før, er beholdt');
      expect((await texts(page, '.paper-lines li')).filter((line) => line.includes('uendret'))).toHaveLength(
        9,
      );
    });

    test('the cases are known on the council page: the card names the earlier one', async () => {
      const council = await under.newPage(PAGES.ehelseNufa);
      await waitForMarks(council);
      await hoverText(council, '83/19');
      const card = await shownCard(under, council, '82/19');
      expect(card.name).toContain('83/19');
    });
  },
);

/** Papers are read newest meeting first. */
function order(words: string): number {
  return ['borte hos verten', 'skannet, uten tekst', 'krever passord', 'ødelagt fil'].indexOf(words);
}
