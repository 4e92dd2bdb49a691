/** How time grows with the text, the cases and the glossary; and the plot of it, docs/pictures/growth.svg. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchRow, median } from './bench-row.ts';
import { fittedExponent } from './growth-fit.ts';
import { type GrowthLine, growthPlot } from './growth-plot.ts';
import { GROWTH_SERIES, type GrowthSeries, type Work } from './growth-series.ts';
import type { NodeSuite } from './suite.ts';

/** Issue 7 §1. */
const BAR = 1.1;
const ROUNDS = 5;
const PLOT = join(import.meta.dirname, '../../docs/pictures/growth.svg');
/** ms that a sample takes at least: short work is done so often, and its time divided. The clock ticks every 4 ms. */
const SHORTEST = 60;

export const growthSuite: NodeSuite = {
  id: 'growth',
  where: 'node',
  run: growthRows,
  slowed: {
    by: [
      {
        file: 'lib/detect/definitions.ts',
        find: '  const plain = plainText(text);',
        replacement:
          '  for (const end = performance.now() + (text.length / 25_000) ** 2; performance.now() < end; );\n  const plain = plainText(text);',
      },
    ],
    row: 'definitions',
  },
};

async function growthRows(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const lines: GrowthLine[] = [];
  for (const series of GROWTH_SERIES) {
    const points = await measured(series);
    const exponent = fittedExponent(points);
    const times = points.map(({ factor, ms }) => `×${factor} ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`);
    lines.push({ label: series.label, exponent, points });
    rows.push({
      id: series.id,
      what: `growth: ${series.label}`,
      figure: exponent,
      unit: 'exponent',
      bar: { is: 'at most', value: BAR },
      samples: ROUNDS * points.length,
      details: times.join(', '),
    });
  }
  if (!process.argv.includes('--dry')) writeFileSync(PLOT, growthPlot('How time grows with size', lines));
  return rows;
}

/** All sizes take turns, so that what slows the machine slows each of them. */
async function measured({ id, factors, at }: GrowthSeries): Promise<GrowthLine['points']> {
  const sizes: { readonly factor: number; readonly work: Work; readonly samples: number[]; times: number }[] =
    [];
  for (const factor of factors) {
    const work = await at(factor);
    if (work() === 0) throw new Error(`${id} ×${factor}: nothing was found`);
    sizes.push({ factor, work, samples: [], times: 1 });
  }
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const size of sizes) {
      const ms = timeOf(size.work, size.times);
      if (round >= 0) size.samples.push(ms);
      else size.times = Math.max(1, Math.ceil(SHORTEST / ms));
    }
  }
  return sizes.map(({ factor, samples }) => ({ factor, ms: median(samples) }));
}

/** ms of processor time of this thread: on a busy machine the clock measures the others. */
function timeOf(work: Work, times: number): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}
