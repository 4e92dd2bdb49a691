/** What a page's document holds, apart from the one element of ours. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../harness/browser-under-test.ts';

export interface PageMarkup {
  /** The whole document as markup, without our element. */
  readonly markup: string;
  /** How many elements of ours there are. */
  readonly hosts: number;
}

export function pageMarkup(page: Page): Promise<PageMarkup> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const hosts = copy.querySelectorAll('saksspor-card');
    for (const host of hosts) host.remove();
    return { markup: copy.outerHTML, hosts: hosts.length };
  });
}

declare global {
  interface Window {
    markupAtLoad?: string;
  }
}

/** Opens a page that remembers its document as the parser left it, before anything of ours can have run. */
export async function newRememberedPage(under: BrowserUnderTest, url: string): Promise<Page> {
  const page = await under.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.markupAtLoad = document.documentElement.outerHTML;
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

export function markupAtLoad(page: Page): Promise<string | null> {
  return page.evaluate(() => window.markupAtLoad ?? null);
}
