/** From an own entry that is saved to its marks on a page that is open: lexicon, message and painting. */
import type { OwnTerm } from '../../lib/model/own-term.ts';
import { PAGES } from '../../tests/e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../../tests/e2e/harness/highlights.ts';
import { decideWords, watchForMark, whenMarked } from '../../tests/e2e/harness/own-words.ts';
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import { type BenchRow, median, percentile } from './bench-row.ts';
import type { BrowserSuite } from './suite.ts';

/** Stands in the page; no built-in entry has it. */
const WORD = 'dagsorden';
const TIMES = 7;
const PATIENCE = 30_000;

export const liveSuite: BrowserSuite = {
  id: 'live',
  where: 'browser',
  run: liveRows,
  slowed: {
    by: [
      {
        file: 'lib/store/reader-glossary.ts',
        find: '  const [own, { policy }] = await',
        replacement:
          '  const end = performance.now() + 1200;\n  while (performance.now() < end);\n  const [own, { policy }] = await',
      },
    ],
    row: 'live',
  },
};

async function liveRows(session: BrowserSession): Promise<readonly BenchRow[]> {
  const under = await session.running();
  const page = await under.newPage(PAGES.ehelseNufa);
  await waitForMarks(page);
  await watchForMark(page, WORD);
  const is = async (wanted: boolean): Promise<number> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const at = await whenMarked(page);
      if ((at !== null) === wanted) return at ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the word was never ${wanted ? 'marked' : 'without its mark'}`);
  };
  const waits: number[] = [];
  // The first wakes the background, and is not counted.
  for (let time = 0; time <= TIMES; time++) {
    const savedAt = await decideWords(under, { Dagsorden: { is: 'written', term: TERM } });
    const wait = (await is(true)) - savedAt;
    if (time > 0) waits.push(wait);
    await decideWords(under, {});
    await is(false);
  }
  await page.close();
  return [
    {
      id: 'live',
      what: 'an own entry saved, to its marks on an open page',
      figure: median(waits),
      unit: 'ms',
      bar: { is: 'at most', value: 1000 },
      samples: waits.length,
      details: `slowest ${percentile(waits, 1)} ms; looked at every 5 ms`,
    },
  ];
}

const TERM: OwnTerm = {
  entry: 'Dagsorden',
  forms: [WORD],
  otherNames: [],
  expansion: { nb: null, en: null },
  definition: 'Det møtet skal ta opp.',
  category: 'annet',
  otherMeanings: [],
  related: [],
  marking: { kind: 'always' },
  foundIn: null,
};
