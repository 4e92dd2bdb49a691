/** What `npm run bench` prints: one figure, its bar, and whether it is reached. */
export interface BenchRow {
  readonly what: string;
  readonly figure: number;
  /** "ms", "×", "MB". */
  readonly unit: string;
  /** Null: shown, not judged. */
  readonly bar: { readonly is: 'at most' | 'at least'; readonly value: number } | null;
}

export function isReached({ figure, bar }: BenchRow): boolean {
  if (bar === null) return true;
  return bar.is === 'at most' ? figure <= bar.value : figure >= bar.value;
}

export function rowLine(row: BenchRow): string {
  const { what, figure, unit, bar } = row;
  const limit = bar === null ? '–' : `${bar.is === 'at most' ? '≤' : '≥'} ${bar.value} ${unit}`;
  const verdict = bar === null ? '' : isReached(row) ? 'nådd' : 'IKKE NÅDD';
  const number = figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
  return `${what.padEnd(64)}${`${number} ${unit}`.padStart(14)}${limit.padStart(12)}  ${verdict}`.trimEnd();
}

/** @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}
