/**
 * The search over 500 papers of 120 pages: how long a query takes with the sentence found, what the index takes of the
 * disk with texts and all, and what the page that fills it holds in memory on the way.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../../tests/e2e/harness/paths.ts';
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import { type BenchRow, median, percentile } from './bench-row.ts';
import { madeWord, numbersFrom, rankFrom } from './made-pages.ts';
import { heapInChromium } from './memory-chromium.ts';
import type { BrowserSuite } from './suite.ts';

/** The 500 and 60,000. Fewer by hand, to look at something. */
const PAPERS = Number(process.env.SAKSSPOR_PAPERS ?? 500);
const PAGES = 120;
/** Papers that are written before the memory is looked at, and anew each time. */
const STEP = Math.ceil(PAPERS / 10);
const WARM_UP = 10;
const QUERIES = 200;
const MEGABYTE = 1_000_000;

export const papersSuite: BrowserSuite = { id: 'papers', where: 'browser', run: papersRows, slowed: null };

async function papersRows(session: BrowserSession): Promise<readonly BenchRow[]> {
  const under = await session.running();
  const bundle = await papersBundle();
  const opened = async (): Promise<Page> => {
    const page = await under.openExtensionPage('welcome.html');
    await page.evaluate(bundle);
    return page;
  };
  const filling = await opened();
  const times: number[] = [];
  const heaps: number[] = [];
  for (let from = 0; from < PAPERS; from += STEP) {
    times.push(
      ...(await filling.evaluate(
        (...what) => globalThis.papersBench.fill(...what),
        from,
        Math.min(STEP, PAPERS - from),
        PAGES,
      )),
    );
    if (session.engine === 'chromium') heaps.push(await heapInChromium(filling));
  }
  await filling.close();
  const page = await opened();
  const took: number[] = [];
  let empty = 0;
  for (const query of queries()) {
    const { took: one, found } = await page.evaluate((text) => globalThis.papersBench.find(text), query);
    took.push(one);
    if (found.hits.length === 0) empty += 1;
  }
  const usage = await page.evaluate(() => globalThis.papersBench.usage());
  await page.close();
  await session.stop();
  const measured = took.slice(WARM_UP);
  const letters = (PAPERS * PAGES * 2_500) / MEGABYTE;
  const [first = Number.NaN] = heaps;
  return [
    {
      id: 'papers-query',
      what: `search in ${PAPERS} papers, ${PAPERS * PAGES} pages, with the sentence, p95`,
      figure: percentile(measured, 0.95),
      unit: 'ms',
      bar: { is: 'at most', value: 50 },
      samples: measured.length,
      details:
        `p50 ${median(measured).toFixed(1)} ms, slowest ${percentile(measured, 1).toFixed(0)} ms, ` +
        `the very first ${took[0]?.toFixed(0)} ms; ${empty} queries without a hit`,
    },
    {
      id: 'papers-disk',
      what: `on the disk, ${letters.toFixed(0)} million letters: texts, search, statements`,
      figure: sizeOf(session.databaseFolder()) / MEGABYTE,
      unit: 'MB',
      bar: { is: 'at most', value: 200 },
      samples: 1,
      details: `all databases of the extension, as files; by the browser's own count ${(usage / MEGABYTE).toFixed(0)} MB`,
    },
    ...(heaps.length === 0
      ? []
      : [
          {
            id: 'papers-memory',
            what: 'growth of the page that fills it, from the first tenth to the end',
            figure: (Math.max(...heaps) - first) / MEGABYTE,
            unit: 'MB',
            bar: { is: 'at most', value: 30 },
            samples: heaps.length,
            details: heaps.map((heap) => (heap / MEGABYTE).toFixed(1)).join(', '),
          } satisfies BenchRow,
        ]),
    {
      id: 'papers-follow',
      what: 'a paper of 120 pages made searchable, p50',
      figure: median(times),
      unit: 'ms',
      bar: null,
      samples: times.length,
      details: `p95 ${percentile(times, 0.95).toFixed(0)} ms, slowest, with all segments merged, ${percentile(times, 1).toFixed(0)} ms`,
    },
  ];
}

/** Of one to four words, common and rare; every fifth ends in a beginning, every tenth is a phrase. */
function queries(): readonly string[] {
  const next = numbersFrom(7);
  return Array.from({ length: WARM_UP + QUERIES }, (_, at) => {
    const words = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      madeWord(rankFrom(0.15 + 0.6 * next())),
    );
    if (at % 10 === 9) return `"${words.slice(0, 2).join(' ')}"`;
    return at % 5 === 0 ? words.join(' ').slice(0, -2) : `${words.join(' ')} `;
  });
}

function sizeOf(path: string | null): number {
  if (path === null) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  // What lies beside it: values that are files of their own.
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

async function papersBundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page/papers-handle.ts');
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'papersBundle' } },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the script of the papers was not built');
  return chunk.code;
}
