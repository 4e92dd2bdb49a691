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
/** Papers that are written by one question to the page: a driver of browsers waits three minutes for an answer. */
const AT_ONCE = 5;
/** Papers that are written before the memory is looked at, and anew each time. */
const STEP = Math.ceil(PAPERS / 10);
const WARM_UP = 10;
const QUERIES = 200;
const MEGABYTE = 1_000_000;

export const papersSuite: BrowserSuite = {
  id: 'papers',
  where: 'browser',
  // Filling it takes Firefox a second a paper where the machine does much else.
  longest: 1_500_000,
  run: papersRows,
  slowed: null,
};

async function papersRows(session: BrowserSession): Promise<readonly BenchRow[]> {
  const under = await session.running();
  const bundle = await papersBundle();
  const opened = async (): Promise<Page> => {
    const page = await under.openExtensionPage('welcome.html');
    await page.evaluate(bundle);
    return page;
  };
  const filling = await opened();
  const made: number[] = [];
  const heaps: number[] = [];
  for (let from = 0; from < PAPERS; from += AT_ONCE) {
    const papers = Math.min(AT_ONCE, PAPERS - from);
    made.push(
      ...(await filling.evaluate((...what) => globalThis.papersBench.fill(...what), from, papers, PAGES)),
    );
    const isStep = Math.floor(from / STEP) < Math.floor((from + papers) / STEP);
    if (isStep && session.engine === 'chromium') heaps.push(await heapInChromium(filling));
  }
  await filling.close();
  const page = await opened();
  const asked: Asked[] = [];
  for (const { kind, text } of queries()) {
    const { took, found } = await page.evaluate((query) => globalThis.papersBench.find(query), text);
    asked.push({ kind, took, hits: found.hits.length });
  }
  const usage = await page.evaluate(() => globalThis.papersBench.usage());
  await page.close();
  await session.stop();
  // What finds nothing is quick: it is left out of account.
  const measured = asked.slice(WARM_UP).filter(({ hits }) => hits > 0);
  const times = measured.map(({ took }) => took);
  const each = (['words', 'beginning', 'phrase'] as const).map((kind) => {
    const own = measured.filter((one) => one.kind === kind).map(({ took }) => took);
    return `${kind} p50 ${median(own).toFixed(1)}, p95 ${percentile(own, 0.95).toFixed(0)} (${own.length})`;
  });
  const letters = (PAPERS * PAGES * 2_500) / MEGABYTE;
  const [first = Number.NaN] = heaps;
  return [
    {
      id: 'papers-query',
      what: `search in ${PAPERS} papers, ${PAPERS * PAGES} pages, with the sentence, p95`,
      figure: percentile(times, 0.95),
      unit: 'ms',
      bar: { is: 'at most', value: 50 },
      samples: times.length,
      details:
        `p50 ${median(times).toFixed(1)} ms, slowest ${percentile(times, 1).toFixed(0)} ms, the very first ` +
        `${asked[0]?.took.toFixed(0)} ms with all that is opened for it; ${each.join('; ')}`,
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
      figure: median(made),
      unit: 'ms',
      bar: null,
      samples: made.length,
      details: `p95 ${percentile(made, 0.95).toFixed(0)} ms, slowest, with all segments merged, ${percentile(made, 1).toFixed(0)} ms`,
    },
  ];
}

type Kind = 'words' | 'beginning' | 'phrase';

interface Asked {
  readonly kind: Kind;
  /** ms. */
  readonly took: number;
  readonly hits: number;
}

/** Of one to four words, common and rare; every fifth ends in a beginning, every tenth is a phrase. */
function queries(): readonly { readonly kind: Kind; readonly text: string }[] {
  const next = numbersFrom(7);
  return Array.from({ length: WARM_UP + QUERIES }, (_, at) => {
    const words = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      madeWord(rankFrom(0.15 + 0.6 * next())),
    );
    if (at % 10 === 9) {
      const [one = '', other = madeWord(3)] = words;
      return { kind: 'phrase', text: `"${one} ${other}"` };
    }
    const text = words.join(' ');
    return at % 5 === 3
      ? { kind: 'beginning', text: text.slice(0, -1) }
      : { kind: 'words', text: `${text} ` };
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
