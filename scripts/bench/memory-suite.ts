/**
 * Memory that the content script adds to a page: after a collection of garbage, with the page read to its end, against the
 * same page where Saksspor does not run.
 */
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { BENCH_URL, benchPage, HUGE, LARGE, OUTSIDE_URL } from './bench-pages.ts';
import { type BenchRow, median } from './bench-row.ts';
import { heapInChromium } from './memory-chromium.ts';
import { type FirefoxHeap, heapInFirefox } from './memory-firefox.ts';
import { checkWithoutUs } from './painted.ts';
import type { BrowserSuite } from './suite.ts';

const SIZES = [
  { name: '350 kB', id: '350-kb', size: LARGE, bar: 5 },
  { name: '10 MB', id: '10-mb', size: HUGE, bar: 40 },
] as const;
const TURNS = 5;
const MB = 1_000_000;
/** ms. */
const READING_TIME = 120_000;
/** Bytes that the slowed build keeps: to see that the bar falls. */
const KEPT = 100 * MB;

export const memorySuite: BrowserSuite = {
  id: 'memory',
  where: 'browser',
  // Firefox is asked to collect its garbage forty times, and waited for.
  longest: 900_000,
  async run(session) {
    const under = await session.running();
    const rows: BenchRow[] = [];
    for (const { name, id, size, bar } of SIZES) {
      const html = benchPage(size);
      for (const url of [BENCH_URL, OUTSIDE_URL]) session.server.put(url, html);
      const pairs: { ours: Heap; beside: Heap }[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const beside = await heapOf(under, OUTSIDE_URL);
        const ours = await heapOf(under, BENCH_URL);
        pairs.push({ ours, beside });
      }
      const of = (part: keyof FirefoxHeap): number =>
        median(
          pairs.map(({ ours, beside }) => ((ours.parts?.[part] ?? 0) - (beside.parts?.[part] ?? 0)) / MB),
        );
      const added = pairs.map(({ ours, beside }) => (ours.bytes - beside.bytes) / MB);
      rows.push({
        id: `memory-${id}`,
        what: `memory added by the content script, ${name}`,
        figure: median(added),
        unit: 'MB',
        bar: { is: 'at most', value: bar },
        samples: TURNS,
        details:
          `${Math.min(...added).toFixed(2)} to ${Math.max(...added).toFixed(2)} MB; the page alone ${(median(pairs.map(({ beside }) => beside.bytes)) / MB).toFixed(1)} MB; ` +
          `${pairs[0]?.ours.places ?? 0} cases and terms; ` +
          (under.engine === 'chromium'
            ? "JavaScript's heap of all worlds, what the engine holds for it, and buffers"
            : `our objects and code ${of('scripts').toFixed(1)} MB, the page's window with our strings and the styles of what we asked about ${of('window').toFixed(1)} MB; ` +
              `not counted: ${of('rest').toFixed(1)} MB for the browser's own code for extensions and all else of the process`),
      });
    }
    return rows;
  },
  slowed: {
    by: [
      {
        file: 'lib/page/marked-page.ts',
        find: 'start(OPENING);',
        replacement: `const kept = Array.from({ length: ${KEPT / 10} }, (_, at) => at + 0.5);\n  signal.addEventListener('abort', () => kept.reverse());\n  start(OPENING);`,
      },
    ],
    row: 'memory-350-kb',
  },
};

interface Heap {
  readonly bytes: number;
  /** Of which in Firefox; null in Chromium. */
  readonly parts: FirefoxHeap | null;
  /** What was found on the page; 0 without us. */
  readonly places: number;
}

/** In a tab of its own, which is closed again: with it goes the process, or what it held. */
async function heapOf(under: BrowserUnderTest, url: string): Promise<Heap> {
  const page = await under.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: READING_TIME });
  const places = url === BENCH_URL ? await placesWhenRead() : 0;
  if (url === OUTSIDE_URL) await checkWithoutUs(page);
  const parts = under.engine === 'firefox' ? await heapInFirefox(under, url) : null;
  if (parts !== null && parts.scripts > 0 !== (url === BENCH_URL))
    throw new Error(`${url} has ${parts.scripts} bytes of Saksspor`);
  const bytes = parts === null ? await heapInChromium(page) : parts.window + parts.scripts;
  await page.close();
  return { bytes, parts, places };

  async function placesWhenRead(): Promise<number> {
    for (const end = Date.now() + READING_TIME; Date.now() < end; ) {
      const report = await under.report(page);
      const found = report?.items.flatMap(({ places: all }) => all).length ?? 0;
      if (report?.scanning === false && found > 0) return found;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    throw new Error(`${url} is not read within ${READING_TIME} ms`);
  }
}
