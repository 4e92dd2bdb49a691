/** Whether marks are really seen: two pictures of the page, with them and after Saksspor was switched off there. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { paintedCounts, waitForMarks } from '../../tests/e2e/harness/highlights.ts';

/** Throws where the pictures are the same. Saksspor is on afterwards, and the marks are there again. */
export async function checkPainted(under: BrowserUnderTest, page: Page): Promise<void> {
  await page.bringToFront();
  const withMarks = await page.screenshot();
  await under.askTab(page, 'switch-page', { on: false });
  const { cases, terms } = await paintedCounts(page);
  const without = await page.screenshot();
  if (cases + terms > 0) throw new Error('the page is still marked after Saksspor was switched off there');
  if (Buffer.compare(withMarks, without) === 0) throw new Error(`no mark can be seen on ${page.url()}`);
  await under.askTab(page, 'switch-page', { on: true });
  await waitForMarks(page);
}

/** Throws where anything of ours is in the page. */
export async function checkWithoutUs(page: Page): Promise<void> {
  const traces = await page.evaluate(() => [
    ...CSS.highlights.keys(),
    ...[...document.querySelectorAll('saksspor-card')].map(({ localName }) => localName),
  ]);
  if (traces.length > 0)
    throw new Error(`${page.url()} should be without Saksspor, but has ${traces.join(', ')}`);
}
