/**
 * Links of one case among 5,000: what the case page and the card ask the index for. Over the index in memory, as it
 * answers where there is no database: what is measured is finding the links, explicit and topical, not the browser's
 * database, of which a case has a few rows.
 */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { LINKS } from '../../lib/data/links.ts';
import type { CaseFact } from '../../lib/model/case.ts';
import { memoryIndex } from '../../lib/store/index/memory-index.ts';
import { withTopicalLinks } from '../../lib/store/index/with-topical-links.ts';
import { type BenchRow, median, percentile } from './bench-row.ts';
import { searchContent } from './search-content.ts';
import type { NodeSuite } from './suite.ts';

const CASES_IN_ALL = 5_000;
const ASKED = 500;
/** How often each is asked for; it has the median. */
const ROUNDS = 5;

export const linksSuite: NodeSuite = {
  id: 'links',
  where: 'node',
  run: linksRows,
  slowed: {
    by: [
      {
        file: 'lib/links/topical-index.ts',
        find: '    linksOf(id) {',
        replacement: '    linksOf(id) { for (const end = performance.now() + 6; performance.now() < end; );',
      },
    ],
    row: 'links',
  },
};

/** For a test: fewer cases, and a clock (ms) that leaves out what other programs do. */
interface LinksTask {
  readonly inAll?: number;
  readonly asked?: number;
  readonly now?: () => number;
}

export async function linksRows({
  inAll = CASES_IN_ALL,
  asked: count = ASKED,
  now = () => performance.now(),
}: LinksTask = {}): Promise<readonly BenchRow[]> {
  const { cases } = searchContent({ terms: 0, cases: inAll, notes: 0 });
  const inner = memoryIndex({ revision: '', terms: GLOSSARY, cases, links: LINKS, meetingLinks: [] });
  const { links } = withTopicalLinks(inner, async () => 'one');
  const [first] = cases;
  if (first === undefined) throw new Error('no cases');
  const start = now();
  await links.of(first.id);
  const made = now() - start;
  // Every so many, and with them those of the councils' own, which have the explicit links.
  const asked = spread([...CASES, ...cases], count);
  const times = asked.map((): number[] => []);
  let [explicit, topical] = [0, 0];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, { id }] of asked.entries()) {
      const begun = now();
      const found = await links.of(id);
      // The first round warms up.
      if (round > 0) times[at]?.push(now() - begun);
      else
        for (const { kind } of found) {
          if (kind === 'explicit') explicit += 1;
          else topical += 1;
        }
    }
  }
  if (explicit === 0 || topical === 0) throw new Error('no links were found');
  const medians = times.map(median);
  return [
    {
      id: 'links',
      what: 'links of one case among 5,000, p95',
      figure: percentile(medians, 0.95),
      unit: 'ms',
      bar: { is: 'at most', value: 5 },
      samples: asked.length * ROUNDS,
      details: `half of the cases ${median(medians).toFixed(2)} ms; found ${explicit} explicit and ${topical} topical links of ${asked.length} cases`,
    },
    {
      id: 'links-first',
      what: 'links: the first question of a page, with all topics made in slices',
      figure: made,
      unit: 'ms',
      bar: null,
      samples: 1,
      details: '',
    },
  ];
}

function spread(cases: readonly CaseFact[], count: number): readonly CaseFact[] {
  const step = cases.length / count;
  return Array.from({ length: count }, (_, at) => cases[Math.floor(at * step)]).filter(
    (fact) => fact !== undefined,
  );
}
