/** All suites of `npm run bench`, in the order in which docs/evidence.md shows them. */
import { growthSuite } from './growth-rows.ts';
import { linksSuite } from './links-suite.ts';
import { liveSuite } from './live-suite.ts';
import { markSuite } from './mark.ts';
import { notesSuite } from './notes-suite.ts';
import { pageChangesSuite } from './page-changes.ts';
import { popupSuite } from './popup-suite.ts';
import { scanBrowserSuite, scanNodeSuite } from './scan-rows.ts';
import { searchSuite } from './search-rows.ts';
import type { BenchSuite } from './suite.ts';

export const SUITES: readonly BenchSuite[] = [
  scanNodeSuite,
  scanBrowserSuite,
  markSuite,
  pageChangesSuite,
  searchSuite,
  popupSuite,
  linksSuite,
  notesSuite,
  liveSuite,
  growthSuite,
];
