/** Reads what is painted on a page. The highlight registry is shared with the page, so the page's realm sees it. */
import type { Page } from 'puppeteer-core';

export interface PaintedCounts {
  readonly cases: number;
  readonly terms: number;
}

export function paintedCounts(page: Page): Promise<PaintedCounts> {
  return page.evaluate(() => ({
    cases: CSS.highlights.get('saksspor-case')?.size ?? 0,
    terms: CSS.highlights.get('saksspor-term')?.size ?? 0,
  }));
}

/** The painted texts in document order. */
export function paintedTexts(page: Page, name: 'saksspor-case' | 'saksspor-term'): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  }, name);
}

/** Waits until something is painted, and then until the counts stay the same for `calm` ms. */
export async function waitForMarks(
  page: Page,
  { calm = 300, timeout = 20_000 } = {},
): Promise<PaintedCounts> {
  const end = Date.now() + timeout;
  let last = await paintedCounts(page);
  let since = Date.now();
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await paintedCounts(page);
    if (now.cases !== last.cases || now.terms !== last.terms) since = Date.now();
    last = now;
    if (now.cases + now.terms > 0 && Date.now() - since >= calm) return now;
  }
  throw new Error(`nothing painted on ${page.url()} within ${timeout} ms: ${JSON.stringify(last)}`);
}
