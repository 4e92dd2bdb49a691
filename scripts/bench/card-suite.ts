/**
 * From the pointer at rest on a mention to its card with content, less the delay that waits for intent: awake, and right
 * after the background was killed. The question leaves while that delay runs, so that it covers the answer as well.
 */
import { OPEN_DELAY } from '../../lib/card/intent.ts';
import { measureHoveredCards } from '../../tests/e2e/harness/figures.ts';
import { BENCH_URL, benchDocument } from './bench-pages.ts';
import { type BenchRow, percentile } from './bench-row.ts';
import type { BrowserSuite } from './suite.ts';

const BARS = { warm: 10, cold: 50 } as const;
/** The pointer waits for as long as it would have come from the edge. */
const AT_THE_EDGE = '<style>body { margin: 0 !important }</style>';
/** All known, so that each has a whole card. One line each, so that the pointer comes to it from beside it. */
const MENTIONS = [
  ...['24/25', '25/25', '26/25', '28/25', '27/25', 'HDAB', 'EHDS', 'FHIR', 'NHN', 'EPJ'],
  ...['SFM', 'HelseID', 'KPR', 'NPR', 'HOD', 'IHE', 'XDS', 'VKP', 'PLL', 'KVU'],
];
/** Each mention so often; after every fourth card the background is killed. */
const ROUNDS = 2;
const COLD_EACH = 4;

export const cardSuite: BrowserSuite = {
  id: 'card',
  where: 'browser',
  async run(session) {
    const under = await session.running();
    const lines = MENTIONS.map((mention) => `<p>${mention} er et emne på møtet.</p>`);
    session.server.put(BENCH_URL, benchDocument(AT_THE_EDGE + lines.join('\n')));
    const texts = Array.from({ length: ROUNDS }, () => MENTIONS).flat();
    // The first one only makes the card's root; closed by Esc, a card does not come back to the same mention at once.
    const { warm, cold } = await measureHoveredCards(under, BENCH_URL, ['KVU', ...texts], {
      delay: OPEN_DELAY,
      coldEach: COLD_EACH,
    });
    return [rowOf('warm', 'background awake', warm), rowOf('cold', 'background killed first', cold)];
  },
  slowed: {
    by: [
      {
        file: 'lib/card/view/card-view.ts',
        find: '  const pinTool = ',
        replacement:
          '  for (const end = performance.now() + 200; performance.now() < end; );\n  const pinTool = ',
      },
    ],
    row: 'card-warm',
  },
};

function rowOf(id: 'warm' | 'cold', what: string, times: readonly number[]): BenchRow {
  return {
    id: `card-${id}`,
    what: `hover to card, ${what}: beyond the ${OPEN_DELAY} ms that wait for intent, p95`,
    figure: percentile(times, 0.95),
    unit: 'ms',
    bar: { is: 'at most', value: BARS[id] },
    samples: times.length,
    details: `p50 ${percentile(times, 0.5)} ms, slowest ${percentile(times, 1)} ms; whole ms, to the card with its content laid out`,
  };
}
