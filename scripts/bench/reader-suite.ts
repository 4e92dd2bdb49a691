/**
 * A paper of 300 pages in the reader: from the navigation to the first picture, to the text and the marks of all pages, the
 * longest task on the way, and how it scrolls from its first page to its last. The file lies on a host of this machine.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { type BenchRow, median } from './bench-row.ts';
import { openReader, type ReaderTimes } from './in-page/reader-times.ts';
import { heapInChromium } from './memory-chromium.ts';
import { processInFirefox } from './memory-firefox.ts';
import { recordWork } from './own-work.ts';
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';
import { LAST_CASE, longPaper } from './reader-paper.ts';
import type { BrowserSuite } from './suite.ts';

const PAGES = 300;
const ADDRESS = 'https://www.helsedirektoratet.no/papirer/lang.pdf';
const RUNS = 3;
/** Pages a second: a wheel that is turned as fast as it goes. */
const PACE = 25;
const MB = 1_000_000;

export const readerSuite: BrowserSuite = {
  id: 'reader',
  where: 'browser',
  run: async ({ server, running }) => {
    server.putPaper(ADDRESS, { bytes: longPaper(PAGES) });
    const under = await running();
    const from = await under.openExtensionPage('welcome.html');
    // The browser's recorder makes it slower: what it records is not timed.
    const work = await recordWork(under, from, async () => {
      await once(under, from, { run: 0, pace: 0 });
    });
    const runs: Run[] = [];
    for (let run = 1; run <= RUNS; run += 1) runs.push(await once(under, from, { run, pace: PACE }));
    return rowsOf(work, runs);
  },
  slowed: {
    by: [
      {
        file: 'lib/views/reader/lay-pages.ts',
        find: '      sheet.fill(page);\n',
        replacement:
          '      sheet.fill(page);\n      const end = performance.now() + 20;\n      while (performance.now() < end);\n',
      },
    ],
    row: 'reader-task',
  },
};

interface Run {
  readonly times: ReaderTimes;
  /** Bytes. */
  readonly heap: number;
}

async function once(
  under: BrowserUnderTest,
  from: Page,
  { run, pace }: { readonly run: number; readonly pace: number },
): Promise<Run> {
  const path = `/reader.html?src=${encodeURIComponent(ADDRESS)}&run=${run}`;
  const task = { path, pages: PAGES, lastCase: LAST_CASE, from: FROM_MARK, until: UNTIL_MARK, pace };
  const times = await from.evaluate(openReader, task);
  const heap =
    under.engine === 'chromium'
      ? await heapInChromium(from)
      : await processInFirefox(under, under.extensionUrl(path));
  await from.evaluate(async () => {
    for (const { id = -1, url = '' } of await chrome.tabs.query({}))
      if (url.includes('/reader.html')) await chrome.tabs.remove(id);
  });
  return { times, heap };
}

function rowsOf(work: PageWork, runs: readonly Run[]): readonly BenchRow[] {
  const of = (read: (times: ReaderTimes) => number): number => median(runs.map(({ times }) => read(times)));
  const most = (read: (times: ReaderTimes) => number): string =>
    Math.max(...runs.map(({ times }) => read(times))).toFixed(0);
  const row = (
    id: string,
    what: string,
    figure: number,
    most: number | null,
    details: string,
    unit: 'ms' | 'MB' = 'ms',
  ): BenchRow => ({
    id: `reader-${id}`,
    what: `a paper of ${PAGES} pages in the reader: ${what}`,
    figure,
    unit,
    bar: most === null ? null : { is: 'at most', value: most },
    samples: runs.length,
    details,
  });
  return [
    row(
      'picture',
      'first picture',
      of(({ picture }) => picture),
      1000,
      `slowest ${most(({ picture }) => picture)} ms`,
    ),
    row(
      'text',
      'text of all pages',
      of(({ text }) => text),
      // Faster than it is scrolled.
      (PAGES * 1000) / PACE,
      `slowest ${most(({ text }) => text)} ms`,
    ),
    row(
      'marks',
      'all is marked, after all its text',
      of(({ marks, text }) => marks - text),
      2000,
      `${of(({ places }) => places)} cases and terms; slowest ${most(({ marks, text }) => marks - text)} ms`,
    ),
    row(
      'task',
      'longest task of its page until then, in processor time',
      Math.max(work.longestWithOwn, work.longestOther),
      50,
      `with drawing and layout, once; by the clock, at other times, the page stood still for ${most(({ held }) => held)} ms at most`,
    ),
    row(
      'scroll',
      `scrolled through at ${PACE} pages a second: a page without words and picture, at most`,
      of(({ blank }) => blank),
      100,
      `without its picture ${most(({ undrawn }) => undrawn)} ms; stood still for ${most(({ heldScrolling }) => heldScrolling)} ms at most`,
    ),
    row(
      'arrived',
      'its last page drawn, after that way',
      of(({ arrived }) => arrived),
      1000,
      `slowest ${most(({ arrived }) => arrived)} ms`,
    ),
    row(
      'memory',
      'memory of its process at the end',
      median(runs.map(({ heap }) => heap)) / MB,
      null,
      runs.map(({ heap }) => (heap / MB).toFixed(0)).join(', '),
      'MB',
    ),
  ];
}
