/** The part of docs/evidence.md that `npm run bench` writes: each figure beside its bar and what it was compared with. */
import { barText, figureText, isReached } from '../bench/bench-row.ts';
import type { BenchMeasured } from './evidence.ts';

/** @param bench by "suite engine" */
export function benchLines(bench: Readonly<Record<string, BenchMeasured>>): readonly string[] {
  const suites = Object.values(bench);
  if (suites.length === 0) return [];
  const lines = [
    '',
    '## Speed',
    '',
    'Each figure is a median of so many measurements, or what its row names; what it is compared with was measured in the same run.',
    '',
    '| what | where | figure | bar | of | beside it | measured |',
    '|---|---|--:|--:|--:|---|---|',
  ];
  for (const { rows, browser, measuredAt, load, stolen } of suites) {
    const when = `${measuredAt.slice(0, 16).replace('T', ' ')} UTC, load ${load.toFixed(1)}${stolen === undefined ? '' : `, ${(stolen * 100).toFixed(0)} % taken by the host`}`;
    for (const row of rows) {
      const figure = isReached(row) ? figureText(row) : `**${figureText(row)}**`;
      lines.push(
        `| ${row.what} | ${browser} | ${figure} | ${barText(row)} | ${row.samples} | ${row.details} | ${when} |`,
      );
    }
  }
  lines.push('', `Machine: ${[...new Set(suites.map(({ machine }) => machine))].join('; ')}.`);
  return lines;
}
