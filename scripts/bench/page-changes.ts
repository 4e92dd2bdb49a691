/**
 * What Saksspor costs a page that changes: one page with 7,000 marks under the real extension, and the same page on a host
 * where it does not run, changed in turn in one browser.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { BENCH_URL, benchDocument, benchSections, LARGE, markedRows, OUTSIDE_URL } from './bench-pages.ts';
import { type BenchRow, median } from './bench-row.ts';
import { type Change, type Contents, changePage, type TimedChange } from './in-page/mark-changes.ts';
import type { BrowserSuite } from './suite.ts';

const MARKS = 7000;
/** Times that each is measured, in turn. */
const ROUNDS = 7;
/** Some pages of prose below the rows, so that the page has the size that the bars name. */
const PROSE = LARGE / 2;

const CONTENTS: Contents = {
  first: markedRows(MARKS) + benchSections(PROSE),
  second: markedRows(MARKS, 13) + benchSections(PROSE, 5),
};

interface Pair {
  readonly ours: readonly TimedChange[];
  readonly without: readonly TimedChange[];
}

/** Waits until what is painted stands in the page as it is now. */
async function settle(page: Page, isOurs: boolean): Promise<void> {
  await page.bringToFront();
  if (isOurs) {
    await page.waitForFunction(
      () => {
        const painted = [...(CSS.highlights.get('saksspor-case') ?? [])];
        return painted.length > 0 && painted.every(({ startContainer }) => startContainer.isConnected);
      },
      { timeout: 120_000, polling: 50 },
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Throws unless one page has 7,000 marks of ours and the other nothing of ours. */
async function checkSides(under: BrowserUnderTest, ours: Page, without: Page): Promise<number> {
  const found = async () =>
    (await under.report(ours))?.items.reduce((sum, { places }) => sum + places.length, 0) ?? 0;
  const end = Date.now() + 60_000;
  let marks = await found();
  while (marks < MARKS && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    marks = await found();
  }
  if (marks < MARKS) throw new Error(`${marks} marks on the page with Saksspor`);
  const traces = (page: Page) =>
    page.evaluate(() => ({
      painted: CSS.highlights.size,
      hosts: document.querySelectorAll('saksspor-card').length,
      length: document.body.textContent.length,
    }));
  const [one, other] = [await traces(ours), await traces(without)];
  if (one.painted === 0) throw new Error('nothing is painted on the page with Saksspor');
  if (other.painted + other.hosts > 0) throw new Error('Saksspor runs on the page without it');
  if (one.length !== other.length) throw new Error('the two pages are not the same');
  return marks;
}

async function measurePair(change: Change, ours: Page, without: Page): Promise<Pair> {
  const times: { ours: TimedChange[]; without: TimedChange[] } = { ours: [], without: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [side, page] of [
      ['ours', ours],
      ['without', without],
    ] as const) {
      await settle(page, side === 'ours');
      const time = await page.evaluate(changePage, change, CONTENTS);
      // The first round warms up.
      if (round >= 0) times[side].push(time);
    }
  }
  return times;
}

function rowOf(change: Change, { ours, without }: Pair, marks: number): BenchRow {
  const of = (times: readonly TimedChange[], key: keyof TimedChange) =>
    median(times.map((time) => time[key]));
  const text = (key: keyof TimedChange) =>
    `${of(ours, key).toFixed(1)} ms with us, ${of(without, key).toFixed(1)} without`;
  const what = change === 'replace' ? 'replaces its content' : 'inserts 500 nodes';
  return {
    id: change,
    what: `a page with ${marks} marks ${what}, to the frame, beside no Saksspor`,
    figure: of(ours, 'drawn') / of(without, 'drawn'),
    unit: '×',
    bar: { is: 'at most', value: 1.2 },
    samples: ROUNDS,
    details: `${text('drawn')}; script of the page: ${text('script')}; longest stretch without a frame after it: ${text('longest')}`,
  };
}

export const pageChangesSuite: BrowserSuite = {
  id: 'page-changes',
  where: 'browser',
  async run(session) {
    const under = await session.running();
    // Else Firefox rounds its clock to a millisecond.
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    for (const url of [BENCH_URL, OUTSIDE_URL])
      session.server.put(url, benchDocument(CONTENTS.first), { headers });
    const without = await under.newPage(OUTSIDE_URL);
    const ours = await under.newPage(BENCH_URL);
    await settle(ours, true);
    const marks = await checkSides(under, ours, without);
    const rows: BenchRow[] = [];
    for (const change of ['replace', 'insert'] as const) {
      rows.push(rowOf(change, await measurePair(change, ours, without), marks));
    }
    // Still so at the end.
    await settle(ours, true);
    await checkSides(under, ours, without);
    return rows;
  },
  slowed: {
    by: [
      {
        file: 'lib/page/watch-changes.ts',
        find: '    if (!records.some(matters)) return;',
        replacement:
          '    for (const end = performance.now() + 200; performance.now() < end; ); if (!records.some(matters)) return;',
      },
    ],
    row: 'insert',
  },
};
