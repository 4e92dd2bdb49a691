/**
 * What `npm run soak` and `npm run bench` have measured: kept in docs/evidence.json, and written from it as
 * docs/evidence.md. A row that was not run this time keeps what it had, with its date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOAK_ROWS, type SoakRow } from '../../tests/soak/rows.ts';
import type { BenchRow } from '../bench/bench-row.ts';
import { benchLines } from './bench-lines.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const DATA = join(DOCS, 'evidence.json');
const PAGE = join(DOCS, 'evidence.md');

export interface Measured {
  /** ISO time of the end. */
  readonly measuredAt: string;
  readonly seconds: number;
  readonly machine: string;
  /** With its version; Node's for a row without a browser. */
  readonly browser: string;
  readonly runs: number;
  /** Runs that the bar asks for. */
  readonly full: number;
  readonly failures: number;
  readonly firstFailures: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
}

/** The same campaign over a product without what it guards. */
export interface Checked {
  /** ISO time. */
  readonly checkedAt: string;
  readonly failures: number;
  readonly runs: number;
}

/** One suite of `npm run bench`, in one place. */
export interface BenchMeasured {
  /** ISO time of the end. */
  readonly measuredAt: string;
  readonly machine: string;
  /** Processes that waited for a processor, on average over the last minute, when the suite began. */
  readonly load: number;
  /** 0 to 1: of the processors' time meanwhile, what the host of a virtual machine took. Not noted before. */
  readonly stolen?: number;
  /** With its version; Node's for a suite without a browser. */
  readonly browser: string;
  readonly rows: readonly BenchRow[];
}

export interface Evidence {
  /** By "row engine". */
  readonly measured: Readonly<Record<string, Measured>>;
  /** By row. */
  readonly checked: Readonly<Record<string, Checked>>;
  /** By "suite engine". */
  readonly bench: Readonly<Record<string, BenchMeasured>>;
}

const NOTHING: Evidence = { measured: {}, checked: {}, bench: {} };

export function readEvidence(): Evidence {
  return existsSync(DATA) ? { ...NOTHING, ...JSON.parse(readFileSync(DATA, 'utf8')) } : NOTHING;
}

export function withMeasured(evidence: Evidence, name: string, measured: Measured): Evidence {
  return { ...evidence, measured: { ...evidence.measured, [name]: measured } };
}

export function withCheck(evidence: Evidence, row: string, checked: Checked): Evidence {
  return { ...evidence, checked: { ...evidence.checked, [row]: checked } };
}

export function withBench(evidence: Evidence, name: string, measured: BenchMeasured): Evidence {
  return { ...evidence, bench: { ...evidence.bench, [name]: measured } };
}

export function writeEvidence(evidence: Evidence): void {
  writeFileSync(DATA, `${JSON.stringify(evidence, null, 2)}\n`);
  const lines = [
    '# Evidence',
    '',
    'Written by `npm run soak` and `npm run bench`, never by hand.',
    '',
    ...soakLines(SOAK_ROWS, evidence),
    ...benchLines(evidence.bench),
  ];
  writeFileSync(PAGE, `${lines.join('\n')}\n`);
}

function soakLines(rows: readonly SoakRow[], evidence: Evidence): readonly string[] {
  const lines = [
    '## Notes',
    '',
    'Each row tries to break a promise so many times, in real browsers whose processes, windows and files are really',
    'killed, closed and damaged. What a campaign does stands at the top of its file in tests/soak/campaigns.',
    '',
    '| promise | where | tried | failed | figures | measured |',
    '|---|---|--:|--:|---|---|',
  ];
  const machines = new Set<string>();
  const misses: string[] = [];
  for (const row of rows) {
    for (const where of row.where === 'node' ? ['node'] : ['chromium', 'firefox']) {
      const measured = evidence.measured[`${row.id} ${where}`];
      if (measured === undefined) {
        lines.push(`| ${row.bar} | ${where} | not yet | | | |`);
        continue;
      }
      const { runs, full, failures, figures, measuredAt, seconds, browser, machine, firstFailures } =
        measured;
      machines.add(machine);
      const tried =
        runs < full ? `${number(runs)} of ${number(full)} ${row.unit}` : `${number(runs)} ${row.unit}`;
      const said = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
      const when = `${measuredAt.slice(0, 16).replace('T', ' ')} UTC, ${number(seconds)} s`;
      lines.push(
        `| ${row.bar} | ${browser} | ${tried} | ${failures === 0 ? '0' : `**${failures}**`} | ${said.join('; ')} | ${when} |`,
      );
      for (const line of firstFailures) misses.push(`- ${row.id}, ${browser}: ${line.replaceAll('\n', ' ')}`);
    }
  }
  lines.push('', `Machine: ${[...machines].join('; ')}.`);
  const checks = rows.flatMap(({ id, bar, unit }) => {
    const checked = evidence.checked[id];
    if (checked === undefined) return [];
    const { failures, runs, checkedAt } = checked;
    return [`| ${bar} | ${number(failures)} in ${number(runs)} ${unit} | ${checkedAt.slice(0, 10)} |`];
  });
  if (checks.length > 0) {
    lines.push('', '### Each campaign can fail', '');
    lines.push(
      '`npm run soak -- --check` takes out of the product what a campaign guards (tests/soak/protections.ts).',
      '',
    );
    lines.push('| promise | failures without the protection | checked |', '|---|--:|---|', ...checks);
  }
  if (misses.length > 0) lines.push('', '### What failed', '', ...misses);
  return lines;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
