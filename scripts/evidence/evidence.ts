/**
 * What `npm run soak` has measured: kept in docs/evidence.json, and written from it as docs/evidence.md. A row that was not
 * run this time keeps what it had, with its date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoakRow } from '../../tests/soak/rows.ts';

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

export interface Evidence {
  /** By "row engine". */
  readonly measured: Readonly<Record<string, Measured>>;
  /** By row. */
  readonly checked: Readonly<Record<string, Checked>>;
}

export function readEvidence(): Evidence {
  return existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : { measured: {}, checked: {} };
}

export function withMeasured(evidence: Evidence, name: string, measured: Measured): Evidence {
  return { ...evidence, measured: { ...evidence.measured, [name]: measured } };
}

export function withCheck(evidence: Evidence, row: string, checked: Checked): Evidence {
  return { ...evidence, checked: { ...evidence.checked, [row]: checked } };
}

export function writeEvidence(rows: readonly SoakRow[], evidence: Evidence): void {
  writeFileSync(DATA, `${JSON.stringify(evidence, null, 2)}\n`);
  writeFileSync(PAGE, evidencePage(rows, evidence));
}

function evidencePage(rows: readonly SoakRow[], evidence: Evidence): string {
  const lines = [
    '# Evidence',
    '',
    'Written by `npm run soak`, never by hand. Each row tries to break a promise so many times, in real browsers whose',
    'processes, windows and files are really killed, closed and damaged. What a campaign does stands at the top of its',
    'file in tests/soak/campaigns.',
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
    lines.push('', '## Each campaign can fail', '');
    lines.push(
      '`npm run soak -- --check` takes out of the product what a campaign guards (tests/soak/protections.ts).',
      '',
    );
    lines.push('| promise | failures without the protection | checked |', '|---|--:|---|', ...checks);
  }
  if (misses.length > 0) lines.push('', '## What failed', '', ...misses);
  return `${lines.join('\n')}\n`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
