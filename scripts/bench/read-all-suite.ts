/**
 * All papers of a council read in by the page of the workspace, in a real browser: pages a second from the host's answer to
 * the index, and whether memory stays flat. The pauses between the files are left out of the figure. By default small
 * enough for every run; `SAKSSPOR_READ_ALL=500x120` reads 500 papers of 120 pages.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { PAGES } from '../../tests/e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../../tests/e2e/harness/highlights.ts';
import { type BenchRow, median } from './bench-row.ts';
import { heapInChromium } from './memory-chromium.ts';
import { processInFirefox } from './memory-firefox.ts';
import { type MadePapers, servePapers } from './read-all-papers.ts';
import type { BrowserSuite } from './suite.ts';

const DEFAULT: MadePapers = { papers: 30, pages: 40 };
const MB = 1_000_000;
/** Memory is looked at so often; the first time, when everything that is loaded once has been. */
const LOOKS = 6;
/** The clock of the page goes so much faster: pauses of two seconds are twenty minutes for 600 papers. */
const HURRY = 100;

const ASKED = sizeAsked(process.env.SAKSSPOR_READ_ALL);

export const readAllSuite: BrowserSuite = {
  id: 'read-all',
  where: 'browser',
  // 60,000 pages: an hour and a half on a machine that does much else.
  ...(ASKED !== null && { longest: 6_000_000 }),
  async run({ server, running }) {
    const made = ASKED ?? DEFAULT;
    servePapers(server, made);
    const under = await running();
    const council = await under.newPage(PAGES.ehelseNufa);
    await waitForMarks(council);
    const page = await openList(under);
    await council.close();
    return rowsOf(made, await readThrough(under, page, made));
  },
  slowed: null,
};

function sizeAsked(text: string | undefined): MadePapers | null {
  const [, papers, pages] = /^(\d{1,4})x(\d{1,4})$/.exec(text ?? '') ?? [];
  return papers === undefined ? null : { papers: Number(papers), pages: Number(pages) };
}

/** With the papers of the page that is open in another tab. */
async function openList(under: BrowserUnderTest): Promise<Page> {
  const page = await under.openExtensionPage('workspace.html#/read-all');
  await page.waitForFunction(
    () => {
      const button = (words: string) =>
        [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(words));
      if (button('Les inn ') !== undefined) return true;
      button('Se etter på nytt')?.click();
      return false;
    },
    { polling: 300, timeout: 60_000 },
  );
  await page.evaluate((times) => {
    const [now, later, start] = [Date.now.bind(Date), window.setTimeout.bind(window), Date.now()];
    Date.now = () => start + (now() - start) * times;
    const soon = (work: () => void, wait = 0) =>
      later(work, wait > 500 && wait < 3_000 ? wait / times : wait);
    window.setTimeout = soon as typeof setTimeout;
  }, HURRY);
  return page;
}

interface ReadThrough {
  readonly milliseconds: number;
  /** Bytes of the page, one after the other. */
  readonly heaps: readonly number[];
  /** Pages a second, for each part between two looks. */
  readonly speeds: readonly number[];
}

async function readThrough(
  under: BrowserUnderTest,
  page: Page,
  { papers, pages }: MadePapers,
): Promise<ReadThrough> {
  await page.$$eval('button', (buttons) =>
    buttons.find((one) => one.innerText.startsWith('Les inn '))?.click(),
  );
  await page.waitForSelector('.reading-now');
  const heaps: number[] = [];
  const speeds: number[] = [];
  let milliseconds = 0;
  let read = 0;
  for (let look = 1; look <= LOOKS; look += 1) {
    const wanted = Math.round((papers * look) / LOOKS);
    const start = performance.now();
    await waitUntilRead(page, wanted);
    const took = performance.now() - start;
    milliseconds += took;
    speeds.push(((wanted - read) * pages) / (took / 1000));
    read = wanted;
    heaps.push(
      under.engine === 'chromium' ? await heapInChromium(page) : await processInFirefox(under, page.url()),
    );
  }
  return { milliseconds, heaps, speeds };
}

/** Asked for again and again: one question of an hour is more than a driver of browsers waits for. */
async function waitUntilRead(page: Page, wanted: number): Promise<void> {
  for (;;) {
    const said = await page.$eval('.read-all', (view) => (view as HTMLElement).innerText);
    const done = /(\d+) av \d+ papirer/.exec(said)?.[1] ?? '0';
    if (said.includes('Ferdig.') || Number(done) >= wanted) return;
    if (!said.includes('La denne fanen stå åpen')) throw new Error(`not reading: ${said.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function rowsOf(
  { papers, pages }: MadePapers,
  { milliseconds, heaps, speeds }: ReadThrough,
): readonly BenchRow[] {
  const all = papers * pages;
  const whole = heaps.map((bytes) => (bytes / MB).toFixed(1)).join(', ');
  const each = speeds.map((speed) => speed.toFixed(0)).join(', ');
  const [first = Number.NaN] = heaps;
  return [
    {
      id: 'read-all-speed',
      what: `all papers read in, ${papers} of ${pages} pages: a page`,
      figure: milliseconds / all,
      unit: 'ms',
      bar: null,
      samples: 1,
      details: `${((all * 1000) / milliseconds).toFixed(0)} pages a second, from the first paper to the last: ${each}`,
    },
    {
      id: 'read-all-memory',
      what: 'all papers read in: memory of the page that grows on the way',
      figure: (median(heaps.slice(-3)) - first) / MB,
      unit: 'MB',
      bar: { is: 'at most', value: 40 },
      samples: heaps.length,
      details: `on the way ${whole} MB, after a collection of garbage each`,
    },
  ];
}
