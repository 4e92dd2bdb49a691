/** What `npm run bench` measures: one figure, its bar, and whether it is reached. */
export interface Bar {
  readonly is: 'at most' | 'at least';
  readonly value: number;
}

export interface BenchRow {
  /** Names the row among those of its suite: "first-marks-10-mb". */
  readonly id: string;
  /** For a reader: "first marks after navigation, 10 MB". */
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ms' | '×' | 'MB' | 'kB' | 'pages/s' | 'points' | 'exponent' | 'count';
  /** Null: shown, not judged. */
  readonly bar: Bar | null;
  /** How many times it was measured; the figure is their median, or what `what` names. */
  readonly samples: number;
  /** What it was compared with, counts, spread: `peers: mark.js 812 ms, …`. Empty where there is nothing to say. */
  readonly details: string;
}

export function isReached({ figure, bar }: BenchRow): boolean {
  if (bar === null) return true;
  // Not a number is no figure.
  return bar.is === 'at most' ? figure <= bar.value : figure >= bar.value;
}

export function figureText({ figure, unit }: Pick<BenchRow, 'figure' | 'unit'>): string {
  const number = Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(2);
  return unit === 'exponent' || unit === 'count' ? number : `${number} ${unit}`;
}

export function barText({ bar, unit }: BenchRow): string {
  if (bar === null) return '–';
  const value = unit === 'exponent' || unit === 'count' ? `${bar.value}` : `${bar.value} ${unit}`;
  return `${bar.is === 'at most' ? '≤' : '≥'} ${value}`;
}

export function rowLine(row: BenchRow): string {
  const verdict = row.bar === null ? '' : isReached(row) ? 'reached' : 'MISSED';
  const head = `${row.what.padEnd(70)}${figureText(row).padStart(12)}${barText(row).padStart(12)}  ${verdict}`;
  return row.details === '' ? head.trimEnd() : `${head.padEnd(104)}  ${row.details}`;
}

/** @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
