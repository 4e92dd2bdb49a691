/**
 * A pointer that sweeps over 1,000 marks, all in sight: what Saksspor does in each frame. Each mark is swept over once; the
 * same sweep over the same page where Saksspor does not run goes beside it.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { shownCard } from '../../tests/e2e/harness/card.ts';
import { waitForMarks } from '../../tests/e2e/harness/highlights.ts';
import { hoverText } from '../../tests/e2e/harness/pointer.ts';
import { BENCH_URL, benchDocument, OUTSIDE_URL } from './bench-pages.ts';
import { type BenchRow, median } from './bench-row.ts';
import { countPointerFrames, nextFrame } from './in-page/pointer-frames.ts';
import { recordWork } from './own-work.ts';
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';
import { checkPainted, checkWithoutUs } from './painted.ts';
import type { BrowserSuite } from './suite.ts';

/** ms of own work a frame, and of the longest task. */
const FRAME_BAR = 0.2;
const TASK_BAR = 50;
const COLUMNS = 25;
const ROWS = 40;
/** Sweeps that together touch each mark once. */
const SWEEPS = 8;

export const pointerSuite: BrowserSuite = {
  id: 'pointer',
  where: 'browser',
  async run(session) {
    const under = await session.running();
    for (const url of [BENCH_URL, OUTSIDE_URL]) session.server.put(url, benchDocument(marksInSight()));
    const without = await openCounted(under, OUTSIDE_URL);
    await checkWithoutUs(without);
    const page = await openCounted(under, BENCH_URL);
    await waitForMarks(page);
    const marks = (await under.report(page))?.items.flatMap(({ places }) => places).length ?? 0;
    if (marks < COLUMNS * ROWS) throw new Error(`only ${marks} of ${COLUMNS * ROWS} marks were found`);
    await checkPainted(under, page);
    const sweeps: { ours: FrameWork; beside: FrameWork }[] = [];
    for (let sweep = -1; sweep < SWEEPS; sweep += 1) {
      const rows = Array.from({ length: ROWS / SWEEPS }, (_, at) => Math.max(sweep, 0) + at * SWEEPS);
      const beside = await sweepOver(under, without, rows);
      const ours = await sweepOver(under, page, rows);
      // The first one warms up.
      if (sweep >= 0) sweeps.push({ ours, beside });
    }
    if (sweeps.some(({ beside }) => beside.own > 0))
      throw new Error('Saksspor ran where it should not have run');
    if (sweeps.some(({ ours }) => ours.own === 0)) throw new Error('nothing of Saksspor was recorded');
    // It was awake all the time.
    await hoverText(page, '7/18');
    await shownCard(under, page, '7/18');
    return rowsOf(sweeps, marks);
  },
  slowed: {
    by: [
      {
        file: 'lib/page/hit-test.ts',
        find: 'const position = ',
        replacement:
          'for (const end = performance.now() + 1; performance.now() < end; );\n  const position = ',
      },
    ],
    row: 'pointer-frame',
  },
};

interface FrameWork extends PageWork {
  readonly frames: number;
}

function rowsOf(sweeps: readonly { ours: FrameWork; beside: FrameWork }[], marks: number): BenchRow[] {
  const aFrame = sweeps.map(({ ours }) => ours.own / ours.frames);
  const all = (of: 'ours' | 'beside') => median(sweeps.map((one) => one[of].total / one[of].frames));
  const frames = sweeps.reduce((sum, { ours }) => sum + ours.frames, 0);
  const longest = Math.max(...sweeps.map(({ ours }) => ours.longestWithOwn));
  return [
    {
      id: 'pointer-frame',
      what: 'pointer sweep over 1,000 marks: own work a frame',
      figure: median(aFrame),
      unit: 'ms',
      bar: { is: 'at most', value: FRAME_BAR },
      samples: sweeps.length,
      details:
        `processor time, mean of a sweep; slowest sweep ${Math.max(...aFrame).toFixed(3)} ms; ${frames} frames, ${marks} marks; ` +
        `the page's whole main thread ${all('ours').toFixed(2)} ms a frame, ${all('beside').toFixed(2)} without us`,
    },
    {
      id: 'pointer-longest',
      what: 'the same: longest task with our code',
      figure: longest,
      unit: 'ms',
      bar: { is: 'at most', value: TASK_BAR },
      samples: sweeps.length,
      details: 'processor time, the longest of all sweeps',
    },
  ];
}

async function openCounted(under: BrowserUnderTest, url: string): Promise<Page> {
  const page = await under.newPage(url);
  await page.evaluate(countPointerFrames);
  return page;
}

async function sweepOver(under: BrowserUnderTest, page: Page, rows: readonly number[]): Promise<FrameWork> {
  await page.bringToFront();
  const cells = await page.evaluate(
    (wanted) =>
      wanted.flatMap((row) =>
        [...(document.querySelectorAll('tr')[row]?.cells ?? [])].map((cell) => {
          const { x, y, width, height } = cell.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      ),
    rows,
  );
  await page.mouse.move(2, 2);
  let frames = 0;
  const work = await recordWork(under, page, async () => {
    await page.evaluate((mark) => {
      window.pointerFrames = 0;
      performance.mark(mark);
    }, FROM_MARK);
    for (const { x, y } of cells) {
      await page.mouse.move(x, y);
      // Chromium answers once the frame has seen it, Firefox at once.
      if (under.engine === 'firefox') await page.evaluate(nextFrame);
    }
    frames = await page.evaluate((mark) => {
      performance.mark(mark);
      return window.pointerFrames ?? 0;
    }, UNTIL_MARK);
  });
  if (frames < cells.length / 4) throw new Error(`only ${frames} frames for ${cells.length} movements`);
  return { ...work, frames };
}

/** 40 rows of 25 case numbers in 880 px of height. */
function marksInSight(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const at = row * COLUMNS + column;
      return `<td>${(at % 60) + 1}/${14 + (Math.floor(at / 60) % 12)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<style>header, footer, h1 { display: none } body { font: 13px/18px sans-serif; padding: 0; max-width: none } td { padding: 1px !important }</style><table>${rows.join('')}</table>`;
}
