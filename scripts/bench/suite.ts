/** What a suite of `npm run bench` is: some rows that are measured together, in Node or in a browser. */
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import type { Removal } from '../../tests/soak/browser/store-bundle.ts';
import type { BenchRow } from './bench-row.ts';

interface SuiteHead {
  /** For `--suite`. */
  readonly id: string;
}

export interface NodeSuite extends SuiteHead {
  readonly where: 'node';
  run(): Promise<readonly BenchRow[]>;
}

/** Run once in each browser, with a fresh profile and the extension as it is built for readers. */
export interface BrowserSuite extends SuiteHead {
  readonly where: 'browser';
  run(session: BrowserSession): Promise<readonly BenchRow[]>;
  /** ms after which it is given up. Default: seven minutes. */
  readonly longest?: number;
  /** Makes our code slow, to show that the bar falls; the row that must miss its bar then. Null where no code of ours is measured. */
  readonly slowed: { readonly by: readonly Removal[]; readonly row: string } | null;
}

export type BenchSuite = NodeSuite | BrowserSuite;
