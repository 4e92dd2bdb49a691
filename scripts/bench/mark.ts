/** Marks a council page of 350 kB with Saksspor, with its peers, and not at all, in one page of one browser. */
import type { Page } from 'puppeteer-core';
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { compileLexicon } from '../../lib/detect/compile-lexicon.ts';
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import type { Engine } from '../browsers.ts';
import { benchPage, LARGE, OUTSIDE_URL } from './bench-pages.ts';
import { type Bar, type BenchRow, median } from './bench-row.ts';
import type { Contender, MarkedOnce, Stage, Terms } from './in-page/mark-stage.ts';
import { markBundle, sourcesOf } from './mark-bundle.ts';
import type { BrowserSuite } from './suite.ts';

/** Times that each is measured, in turn. */
const ROUNDS = 7;

type Runs = ReadonlyMap<Contender, MarkedOnce[]>;

const CONTENDERS: readonly Contender[] = [
  'walk',
  'ours',
  'ours, all painted',
  'own wrapper',
  'mark.js',
  'advanced-mark.js',
  'findandreplacedomtext',
];

declare global {
  interface Window {
    markBench: { readonly createStage: (terms: Terms) => Stage };
    markStage: Stage;
  }
}

/** The glossary and the cases as one regular expression, the form in which each peer is fastest. */
function patternOf(forms: readonly string[]): string {
  const escaped = forms
    .toSorted((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])(?:\\d{1,3}/\\d{2}|${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}

async function openStage(session: BrowserSession): Promise<Page> {
  const under = await session.running();
  const { script, style } = await markBundle(sourcesOf(session.extension));
  session.server.put(OUTSIDE_URL, benchPage(LARGE), {
    // Else Firefox rounds its clock to a millisecond.
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  });
  const page = await under.newPage(OUTSIDE_URL);
  await page.bringToFront();
  await page.evaluate(script);
  const pattern = patternOf(
    GLOSSARY.filter(({ marking }) => marking.kind !== 'never').flatMap(({ forms }) => forms),
  );
  const lexicon = compileLexicon(GLOSSARY, CASES, 'bench');
  await page.evaluate(
    (css, terms) => {
      const sheet = document.createElement('style');
      // Wrapped marks look as painted ones do.
      sheet.textContent = `${css} mark { background: none; color: inherit; text-decoration: underline solid 2px #8b6bd9 }`;
      document.head.append(sheet);
      window.markStage = window.markBench.createStage(terms as Terms);
    },
    style,
    { pattern, lexicon } as object,
  );
  return page;
}

async function markRuns(page: Page): Promise<Runs> {
  const runs = new Map<Contender, MarkedOnce[]>(CONTENDERS.map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const contender of CONTENDERS) {
      const run = await page.evaluate((name) => window.markStage.mark(name), contender);
      // The first round warms up.
      if (round >= 0) runs.get(contender)?.push(run);
    }
  }
  return runs;
}

/** Throws unless each marks the same words in the same order: else their times say nothing of each other. */
function checkSameMarks(runs: Runs): number {
  const expected = runs.get('ours')?.[0]?.texts ?? [];
  if (expected.length < 1000) throw new Error(`only ${expected.length} marks on the page`);
  for (const [contender, list] of runs) {
    if (contender === 'walk') continue;
    for (const { texts } of list) {
      const at = expected.findIndex((text, index) => texts[index] !== text);
      if (at < 0 && texts.length === expected.length) continue;
      throw new Error(
        `${contender} marks ${texts.length} places and Saksspor ${expected.length}; first other at ${at}: ${texts[at]}, ${expected[at]}`,
      );
    }
  }
  return expected.length;
}

/** Throws unless what we and the plain wrapper leave can be seen, and nothing can after it was taken away. */
async function checkPainted(page: Page): Promise<void> {
  const bare = async () => {
    await page.evaluate(() => window.markStage.reset());
    return page.screenshot({ encoding: 'base64' });
  };
  const before = await bare();
  for (const contender of ['ours', 'ours, all painted', 'own wrapper'] as const) {
    await page.evaluate((name) => window.markStage.mark(name), contender);
    const marked = await page.screenshot({ encoding: 'base64' });
    if (marked === before) throw new Error(`${contender}: no mark is to be seen`);
    if ((await bare()) !== before) throw new Error(`${contender}: the page is not as it was`);
  }
}

function rowsOf(runs: Runs, marks: number, engine: Engine): readonly BenchRow[] {
  const ms = (contender: Contender, of: 'worked' | 'drawn') =>
    median(runs.get(contender)?.map((run) => run[of]) ?? []);
  const peers = CONTENDERS.filter((name) => name !== 'walk' && !name.startsWith('ours'));
  const fastest = Math.min(...peers.map((peer) => ms(peer, 'drawn')));
  const painted = runs.get('ours')?.[0]?.painted ?? 0;
  const all = `${marks} marks each; to the next frame (of that script and layout): ${CONTENDERS.map(
    (name) => `${name} ${ms(name, 'drawn').toFixed(1)} (${ms(name, 'worked').toFixed(1)})`,
  ).join(', ')} ms`;
  const row = (id: string, what: string, figure: number, bar: Bar | null, details: string): BenchRow => ({
    id,
    what: `mark 350 kB: ${what}`,
    figure,
    unit: '×',
    bar,
    samples: ROUNDS,
    details,
  });
  return [
    row(
      'walk',
      'time of a bare walk of text nodes, to the next frame',
      ms('ours', 'drawn') / ms('walk', 'drawn'),
      { is: 'at most', value: 3 },
      all,
    ),
    row(
      'peers',
      'faster than the fastest peer, to the next frame',
      fastest / ms('ours', 'drawn'),
      { is: 'at least', value: engine === 'chromium' ? 4 : 2 },
      `${painted} of the ${marks} marks are painted, around what the reader sees; the rest when they come near`,
    ),
    row(
      'peers-all-painted',
      'the same with every mark painted at once',
      fastest / ms('ours, all painted', 'drawn'),
      null,
      '',
    ),
    row(
      'libraries',
      'faster than the fastest library',
      Math.min(...peers.filter((peer) => peer !== 'own wrapper').map((peer) => ms(peer, 'drawn'))) /
        ms('ours', 'drawn'),
      null,
      '',
    ),
  ];
}

export const markSuite: BrowserSuite = {
  id: 'mark',
  where: 'browser',
  async run(session) {
    const page = await openStage(session);
    await checkPainted(page);
    const runs = await markRuns(page);
    await page.close();
    return rowsOf(runs, checkSameMarks(runs), session.engine);
  },
  slowed: {
    by: [
      {
        file: 'lib/page/highlights.ts',
        find: '    paint: (cases, terms) => {',
        replacement:
          '    paint: (cases, terms) => { for (const end = performance.now() + 200; performance.now() < end; );',
      },
    ],
    row: 'walk',
  },
};
