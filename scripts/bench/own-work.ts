/**
 * What our content script costs a page, by the browser's own recorder: in Chromium a trace, in Firefox its profiler.
 * Processor time of the page's main thread, not the clock's: on a busy machine the clock measures the others.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { recordInChromium } from './own-work-chromium.ts';
import { recordInFirefox } from './own-work-firefox.ts';
import type { PageWork } from './page-work.ts';

/** @param during makes the page set both marks */
export function recordWork(
  under: BrowserUnderTest,
  page: Page,
  during: () => Promise<void>,
): Promise<PageWork> {
  return under.engine === 'chromium' ? recordInChromium(page, during) : recordInFirefox(under, during);
}
