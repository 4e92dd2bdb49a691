/**
 * A page that is no council page. On a host that is not ours nothing of Saksspor may be there at all. On the hosts of the
 * councils the content script waits for a navigation into their section (docs: DOMAIN.md §1.4) and does nothing else: it
 * paints nothing, asks the background nothing, and does not start it.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { GECKO_ID } from '../../tests/e2e/harness/firefox.ts';
import { inBrowserScope } from '../../tests/e2e/harness/firefox-scope.ts';
import { BENCH_URL, benchPage, LARGE, OUTSIDE_URL } from './bench-pages.ts';
import type { BenchRow } from './bench-row.ts';
import { recordWork } from './own-work.ts';
import { FROM_MARK, UNTIL_MARK } from './page-work.ts';
import type { BrowserSuite } from './suite.ts';

/** The host of a council, outside its section. */
const BESIDE_URL = 'https://www.helsedirektoratet.no/nyheter/maling';
/** ms in which a content script would long have read the page, and would have told the background of it. */
const WATCHED = 4_000;

export const otherPageSuite: BrowserSuite = {
  id: 'other-page',
  where: 'browser',
  async run(session) {
    const under = await session.running();
    const html = benchPage(LARGE);
    for (const url of [BENCH_URL, OUTSIDE_URL, BESIDE_URL]) session.server.put(url, html);
    // What is counted below is there on a council page.
    const council = await visit(under, BENCH_URL);
    if (council.highlights === 0 || !council.backgroundRuns || council.own === 0)
      throw new Error(`on a council page was found: ${JSON.stringify(council)}`);
    const elsewhere = await visit(under, OUTSIDE_URL);
    const beside = await visit(under, BESIDE_URL);
    return [
      rowOf(
        'elsewhere',
        'a page of another host: marks, background starts, work of ours',
        countOf(elsewhere) + Math.ceil(elsewhere.own),
        `a council page: ${council.highlights} marks, background started, ${council.own.toFixed(0)} ms`,
      ),
      rowOf(
        'beside',
        'a page of a council host outside its section: marks, background starts',
        countOf(beside),
        'the script stands by for a navigation into the section: see the next row',
      ),
      {
        id: 'other-page-beside-work',
        what: `the same: processor time of the script that stands by, from the navigation on, ${WATCHED / 1000} s`,
        figure: beside.own,
        unit: 'ms',
        bar: null,
        samples: 1,
        details: `the page's whole main thread ${beside.total.toFixed(0)} ms`,
      },
    ];
  },
  slowed: {
    by: [
      {
        file: 'lib/page/council-page.ts',
        find: 'return /^https?:$/.test(protocol)',
        replacement: "return protocol === 'https:' || /^https?:$/.test(protocol)",
      },
    ],
    row: 'other-page-beside',
  },
};

interface Found {
  readonly highlights: number;
  readonly backgroundRuns: boolean;
  /** ms of processor time of the content script. */
  readonly own: number;
  readonly total: number;
}

function countOf({ highlights, backgroundRuns }: Found): number {
  return highlights + (backgroundRuns ? 1 : 0);
}

function rowOf(id: string, what: string, figure: number, details: string): BenchRow {
  return {
    id: `other-page-${id}`,
    what,
    figure,
    unit: 'count',
    bar: { is: 'at most', value: 0 },
    samples: 1,
    details,
  };
}

async function visit(under: BrowserUnderTest, url: string): Promise<Found> {
  const page = await under.newPage();
  await page.evaluateOnNewDocument((mark) => void performance.mark(mark), FROM_MARK);
  // A message starts it anew.
  await under.killBackground();
  const { own, total } = await recordWork(under, page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    await page.evaluate((mark) => void performance.mark(mark), UNTIL_MARK);
  });
  const highlights = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  const found = { highlights, backgroundRuns: await backgroundRuns(under, page), own, total };
  await page.close();
  return found;
}

async function backgroundRuns(
  { browser, engine, extensionUrl }: BrowserUnderTest,
  page: Page,
): Promise<boolean> {
  if (engine === 'firefox') {
    const expression = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.backgroundState`;
    return (await inBrowserScope(page.browser(), expression)) !== 'stopped';
  }
  const home = extensionUrl('');
  return browser
    .targets()
    .some((target) => target.type() === 'service_worker' && target.url().startsWith(home));
}
