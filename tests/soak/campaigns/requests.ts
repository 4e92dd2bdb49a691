/**
 * Ordinary use with notes: nothing is asked of the network but the council pages that the reader opened. A run is one
 * round: a page, a card, a note that is written, found, thrown away and brought back, a file that is saved. All hosts
 * end at this machine, so that whatever is asked for is seen.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { shownCard } from '../../e2e/harness/card.ts';
import { PAGES } from '../../e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../../e2e/harness/highlights.ts';
import { hoverText } from '../../e2e/harness/pointer.ts';
import { press, until } from '../../e2e/pages-app.ts';
import { openNote, SAVED } from '../browser/note-page.ts';
import { askedFor } from '../browser/requests.ts';
import { secretWord } from '../browser/secrets.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun } from '../campaign.ts';

const OPENED = [PAGES.ehelseNufa, PAGES.hdirNuit] as const;
const OUR_VIEWS = [
  'notes',
  'notes/trash',
  'recovery',
  'documents',
  'backup',
  'case/NUFA-26-2025',
  'term/HDAB',
];

export async function requests(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session } = options;
  const under = await session.running();
  let pages = 0;
  let fromOurs = 0;
  const result = await eachRun(options, async () => {
    session.server.clearRequests();
    const elsewhere: string[] = [];
    const watch = (page: Page): Page => {
      // Of a page of ours: its own files, and what it holds itself.
      page.on('request', (request) => {
        fromOurs += 1;
        if (/^https?:|^wss?:|^ftp:/.test(request.url()))
          elsewhere.push(`${page.url()} asked for ${request.url()}`);
      });
      return page;
    };
    for (const url of OPENED) {
      const page = await under.newPage(url);
      await waitForMarks(page);
      if (url === PAGES.ehelseNufa) {
        await hoverText(page, '26/25');
        await shownCard(under, page, 'Helsedataforordningen', 15_000);
      }
      pages += 1;
    }
    await writeAndThrowAway(under, watch);
    for (const view of OUR_VIEWS) {
      const page = watch(await under.openExtensionPage(`workspace.html#/${view}`));
      await page.waitForSelector('h1');
      await page.close();
    }
    for (const path of ['popup.html', 'sidepanel.html', 'options.html']) {
      const page = watch(await under.openExtensionPage(path));
      await page.waitForSelector('main');
      await page.close();
    }
    await under.killBackground();
    await under.closeTabs();
    const opened = OPENED.map((url) => `GET ${url}`);
    const others = askedFor(session.server.requests).filter((line) => !opened.includes(line));
    const missing = opened.filter((line) => !askedFor(session.server.requests).includes(line));
    return [
      ...others.map((line) => `${line} was asked for`),
      ...elsewhere,
      ...missing.map((line) => `${line} was not seen: nothing was watched`),
    ];
  });
  return {
    ...result,
    figures: {
      'council pages opened': String(pages),
      'requests of our own pages, all to themselves': String(fromOurs),
    },
  };
}

async function writeAndThrowAway(under: BrowserUnderTest, watch: (page: Page) => Page): Promise<void> {
  const { page } = await openNote(under);
  watch(page);
  const word = secretWord();
  await page.keyboard.type(
    `${word} [lenke](https://angrep.example/x) ![bilde](https://angrep.example/y.png) `,
  );
  await until(page, (wanted) => document.body.innerText.includes(wanted), SAVED);
  await press(page, '.note-tools .ds-toggle-group label', 1);
  await page.waitForSelector('.note-preview a');
  await press(page, '.note-tools .ds-toggle-group label', 0);
  await press(page, '.note-tools .row-more');
  await press(page, '.note-ways button');
  await press(page, '.case-notes > .discarded button');
  await until(
    page,
    (wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(wanted)),
    word,
  );
  await page.close();
}
