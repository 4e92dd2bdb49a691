/**
 * What Saksspor costs a page that changes: one page with 7,000 marks under the real extension, and the same page on a host
 * where it does not run, changed in turn in one browser.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { BENCH_URL, benchDocument, benchSections, LARGE, markedRows, OUTSIDE_URL } from './bench-pages.ts';
import { type BenchRow, median } from './bench-row.ts';
import { type Change, type Contents, changePage, type TimedChange } from './in-page/mark-changes.ts';
import { checkPainted } from './painted.ts';
import type { BrowserSuite } from './suite.ts';

const MARKS = 7000;
/** Times that each is measured, in turn. */
const ROUNDS = 7;
/** Some pages of prose below the rows, so that the page has the size that the bars name. */
const PROSE = LARGE / 2;
/** ms that a page is read in, however busy the machine is. */
const PATIENCE = 60_000;
/** ms in which a page that came to the front was drawn. */
const STILL = 400;

const CONTENTS: Contents = {
  first: markedRows(MARKS) + benchSections(PROSE),
  second: markedRows(MARKS, 13) + benchSections(PROSE, 5),
};

/** One right after the other. */
interface Pair {
  readonly ours: TimedChange;
  readonly without: TimedChange;
}

/**
 * Saksspor anew in the page as it is now, read to its end. What is read again and again is read less often (work-budget.ts):
 * each change is to meet it as the first one does, when it reads at once.
 * @returns how many marks were found
 */
async function markAnew(under: BrowserUnderTest, page: Page): Promise<number> {
  await page.bringToFront();
  await under.askTab(page, 'switch-page', { on: false });
  await under.askTab(page, 'switch-page', { on: true });
  let marks = 0;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await rest(100)) {
    const report = await under.report(page);
    marks = report?.items.reduce((sum, { places }) => sum + places.length, 0) ?? 0;
    if (report?.scanning === false && marks >= MARKS) break;
  }
  if (marks < MARKS) throw new Error(`${marks} marks on the page with Saksspor`);
  await page.waitForFunction(
    () => {
      const painted = [...(CSS.highlights.get('saksspor-case') ?? [])];
      return painted.length > 0 && painted.every(({ startContainer }) => startContainer.isConnected);
    },
    { timeout: PATIENCE, polling: 50 },
  );
  return marks;
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Throws unless one page has marks of ours to be seen, and the other, which says the same, nothing of ours. */
async function checkSides(ours: Page, without: Page): Promise<void> {
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
}

async function measurePairs(
  under: BrowserUnderTest,
  change: Change,
  ours: Page,
  without: Page,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    await markAnew(under, ours);
    await checkSides(ours, without);
    await without.bringToFront();
    await rest(STILL);
    const beside = await without.evaluate(changePage, change, CONTENTS);
    await ours.bringToFront();
    await rest(STILL);
    const time = await ours.evaluate(changePage, change, CONTENTS);
    // The first round warms up.
    if (round >= 0) pairs.push({ ours: time, without: beside });
  }
  return pairs;
}

function rowOf(change: Change, pairs: readonly Pair[], marks: number): BenchRow {
  const of = (side: keyof Pair, key: keyof TimedChange) => median(pairs.map((pair) => pair[side][key]));
  const text = (key: keyof TimedChange) =>
    `${of('ours', key).toFixed(1)} ms with us, ${of('without', key).toFixed(1)} without`;
  const what = change === 'replace' ? 'replaces its content' : 'inserts 500 nodes';
  return {
    id: change,
    what: `a page with ${marks} marks ${what}, to the frame, beside no Saksspor`,
    figure: median(pairs.map((pair) => pair.ours.drawn / pair.without.drawn)),
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
    const marks = await markAnew(under, ours);
    await checkPainted(under, ours);
    const rows: BenchRow[] = [];
    for (const change of ['replace', 'insert'] as const)
      rows.push(rowOf(change, await measurePairs(under, change, ours, without), marks));
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
