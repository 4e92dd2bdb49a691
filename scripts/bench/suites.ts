/** All suites of `npm run bench`, in the order in which docs/evidence.md shows them. */
import { cardSuite } from './card-suite.ts';
import { firstMarksSuite } from './first-marks-suite.ts';
import { growthSuite } from './growth-rows.ts';
import { linksSuite } from './links-suite.ts';
import { liveSuite } from './live-suite.ts';
import { markSuite } from './mark.ts';
import { memorySuite } from './memory-suite.ts';
import { notesSuite } from './notes-suite.ts';
import { otherPageSuite } from './other-page-suite.ts';
import { pageChangesSuite } from './page-changes.ts';
import { papersSuite } from './papers-search.ts';
import { pdfQualitySuite } from './pdf-quality.ts';
import { pdfTextSuite } from './pdf-text.ts';
import { pointerSuite } from './pointer-suite.ts';
import { popupSuite } from './popup-suite.ts';
import { readAllSuite } from './read-all-suite.ts';
import { readerSuite } from './reader-suite.ts';
import { scanBrowserSuite, scanNodeSuite } from './scan-rows.ts';
import { searchSuite } from './search-rows.ts';
import type { BenchSuite } from './suite.ts';

export const SUITES: readonly BenchSuite[] = [
  scanNodeSuite,
  scanBrowserSuite,
  markSuite,
  pageChangesSuite,
  pointerSuite,
  cardSuite,
  firstMarksSuite,
  memorySuite,
  otherPageSuite,
  searchSuite,
  popupSuite,
  papersSuite,
  linksSuite,
  notesSuite,
  liveSuite,
  growthSuite,
  pdfTextSuite,
  pdfQualitySuite,
  readAllSuite,
  readerSuite,
];
