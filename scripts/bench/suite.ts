/** What a suite of `npm run bench` is: some rows that are measured together, in Node or in a browser. */
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import type { Removal } from '../../tests/soak/browser/store-bundle.ts';
import type { BenchRow } from './bench-row.ts';

/** Our code with a sleep in it, to show that a bar falls. */
interface Slowed {
  readonly by: readonly Removal[];
  /** The row that must miss its bar then. */
  readonly row: string;
}

interface SuiteHead {
  /** For `--suite`. */
  readonly id: string;
}

export interface NodeSuite extends SuiteHead {
  readonly where: 'node';
  run(): Promise<readonly BenchRow[]>;
  /** Left out where a test in tests/unit/scripts does it, or no time of ours is judged. */
  readonly slowed?: Slowed;
}

/** Run once in each browser, with a fresh profile and the extension as it is built for readers. */
export interface BrowserSuite extends SuiteHead {
  readonly where: 'browser';
  run(session: BrowserSession): Promise<readonly BenchRow[]>;
  /** ms after which it is given up. Default: seven minutes. */
  readonly longest?: number;
  /** Null where no build of ours is measured. */
  readonly slowed: Slowed | null;
}

export type BenchSuite = NodeSuite | BrowserSuite;
