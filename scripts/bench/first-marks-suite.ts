/**
 * How soon marks are seen after a navigation, and how long a task of ours holds the page up meanwhile.
 *
 * From the end of parsing (DOMContentLoaded, when the content script may begin) to the first frame that has marks in it.
 * Beside it stands the same page where Saksspor does not run, to its first frame after the same moment: what the browser
 * itself takes before it can draw. The bar holds for what we add to that, since a page of 10 MB alone takes the browser
 * longer to lay out than the bar has.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { BENCH_URL, benchPage, HUGE, LARGE, OUTSIDE_URL } from './bench-pages.ts';
import { type BenchRow, median } from './bench-row.ts';
import { timeFirstMarks } from './in-page/first-marks-times.ts';
import { recordWork } from './own-work.ts';
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';
import { checkPainted, checkWithoutUs } from './painted.ts';
import type { BrowserSuite } from './suite.ts';

const TASK_BAR = 50;
/** Of what the browser's own recorder is asked: it slows what it records, so apart from the times. */
const RECORDINGS = 5;
const SIZES = [
  { name: '350 kB', id: '350-kb', size: LARGE, bar: 150, turns: 7 },
  { name: '10 MB', id: '10-mb', size: HUGE, bar: 500, turns: 5 },
] as const;
/** ms in which a page of 10 MB is read to its end, and painted. */
const READING_TIME = 60_000;

export const firstMarksSuite: BrowserSuite = {
  id: 'first-marks',
  where: 'browser',
  async run(session) {
    const under = await session.running();
    const rows: BenchRow[] = [];
    const page = await timedPage(under);
    const without = await timedPage(under);
    for (const one of SIZES) {
      const html = benchPage(one.size);
      for (const url of [BENCH_URL, OUTSIDE_URL]) session.server.put(url, html);
      const times: { ours: Times; beside: Times }[] = [];
      for (let turn = 0; turn <= one.turns; turn += 1) {
        const beside = await visit(without, OUTSIDE_URL, false);
        await checkWithoutUs(without);
        const ours = await visit(page, BENCH_URL, true);
        // The first one starts a process for the site, or grows it.
        if (turn > 0) times.push({ ours, beside });
      }
      if (one.size === LARGE) await checkPainted(under, page);
      const beside = await workOf(under, without, OUTSIDE_URL, false);
      const works: PageWork[] = [];
      for (let turn = 0; turn < RECORDINGS; turn += 1) works.push(await workOf(under, page, BENCH_URL, true));
      if (works.some(({ own }) => own === 0) || beside.own > 0)
        throw new Error(
          `own work: ${works.map(({ own }) => own).join(', ')} ms, without us ${beside.own} ms`,
        );
      rows.push(...rowsOf(one, times, works, beside));
    }
    return rows;
  },
  slowed: {
    by: [
      {
        file: 'lib/page/marked-page.ts',
        find: 'start(OPENING);',
        replacement:
          'for (const end = performance.now() + 400; performance.now() < end; );\n  start(OPENING);',
      },
    ],
    row: 'first-marks-350-kb',
  },
};

/** ms from DOMContentLoaded. */
interface Times {
  /** The first frame after it that was drawn. */
  readonly drawn: number;
  /** The first frame with marks; that of the first frame in a page without us. */
  readonly marked: number;
  /** DOMContentLoaded itself, from the start of the navigation. */
  readonly parsed: number;
}

function rowsOf(
  { name, id, bar, turns }: (typeof SIZES)[number],
  times: readonly { ours: Times; beside: Times }[],
  works: readonly PageWork[],
  beside: PageWork,
): BenchRow[] {
  const work = (which: keyof PageWork): number => median(works.map((one) => one[which]));
  const of = (which: (one: { ours: Times; beside: Times }) => number): string =>
    median(times.map(which)).toFixed(0);
  return [
    {
      id: `first-marks-${id}`,
      what: `first marks after navigation, ${name}: later than the page itself is drawn`,
      figure: median(times.map((one) => one.ours.marked - one.beside.drawn)),
      unit: 'ms',
      bar: { is: 'at most', value: bar },
      samples: turns,
      details:
        `from the end of parsing (DOMContentLoaded): marks ${of((one) => one.ours.marked)} ms, drawn without us ${of((one) => one.beside.drawn)} ms; ` +
        `from the start of navigation: parsed ${of((one) => one.ours.parsed)} ms, marks ${of((one) => one.ours.parsed + one.ours.marked)} ms`,
    },
    {
      id: `first-marks-${id}-task`,
      what: `the same: longest stretch of our code in one task, ${name}`,
      figure: work('longestOwn'),
      unit: 'ms',
      bar: { is: 'at most', value: TASK_BAR },
      samples: works.length,
      details:
        `processor time, until the page is read to its end; most ${Math.max(...works.map(({ longestOwn }) => longestOwn)).toFixed(0)} ms, in all ${work('own').toFixed(0)} ms; ` +
        `longest task of the browser with ours in it ${work('longestWithOwn').toFixed(0)} ms, any other ${work('longestOther').toFixed(0)} ms, without us ${beside.longestOther.toFixed(0)} ms`,
    },
  ];
}

async function timedPage(under: BrowserUnderTest): Promise<Page> {
  const page = await under.newPage();
  await page.evaluateOnNewDocument(timeFirstMarks, FROM_MARK);
  return page;
}

async function visit(page: Page, url: string, hasMarks: boolean): Promise<Times> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: READING_TIME });
  const handle = await page.waitForFunction(
    (marksCome) => {
      const { drawn, marked, parsed } = window.marksTimes ?? {};
      if (drawn === undefined || parsed === undefined) return null;
      return marksCome && marked === undefined ? null : { drawn, marked: marked ?? drawn, parsed };
    },
    { polling: 50, timeout: READING_TIME },
    hasMarks,
  );
  const times = await handle.jsonValue();
  if (times === null) throw new Error(`${url} was not drawn`);
  return times;
}

/** From the start of the document until the page was read to its end and has drawn. */
async function workOf(
  under: BrowserUnderTest,
  page: Page,
  url: string,
  hasMarks: boolean,
): Promise<PageWork> {
  return recordWork(under, page, async () => {
    await visit(page, url, hasMarks);
    const end = Date.now() + READING_TIME;
    while (hasMarks && (await under.report(page))?.scanning !== false) {
      if (Date.now() > end) throw new Error(`${url} is not read yet`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    // What is painted then is painted by now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate((mark) => void performance.mark(mark), UNTIL_MARK);
  });
}
