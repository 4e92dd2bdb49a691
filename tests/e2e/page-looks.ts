/** What every extension page is measured by: nothing for axe to find, nothing cut, nothing too small to press. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Engine } from '../../scripts/browsers.ts';
import { axeInPage } from './harness/axe.ts';

/** In light and in dark. */
export async function axeFindsNothing(page: Page, engine: Engine): Promise<void> {
  for (const scheme of colourSchemes(engine)) {
    await scheme(page);
    expect(await axeInPage(page)).toEqual([]);
  }
}

/** @param least px: the smallest side of what can be pressed */
export async function fitsNarrowWindow(page: Page, least: number): Promise<void> {
  await page.setViewport({ width: 320, height: 256 });
  expect(await overflowing(page)).toEqual([]);
  expect(await narrowest(page)).toBeGreaterThanOrEqual(least);
}

/** Puts a page in light and in dark. Firefox has no way to ask for either: it is checked as it is. */
function colourSchemes(engine: Engine): readonly ((page: Page) => Promise<void>)[] {
  if (engine === 'firefox') return [async () => undefined];
  return ['light', 'dark'].map(
    (value) => (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
  );
}

/** What stands outside the window's width, or is cut by its own box. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.ds-sr-only, svg') !== null) continue;
      if (box.right > width + 1 || box.left < -1) {
        found.push(
          `${element.tagName}.${element.className} ${Math.round(box.left)}–${Math.round(box.right)}`,
        );
      }
    }
    return found;
  });
}

/** The smallest side of all that can be pressed, in px. Links in running text do not count (WCAG 2.5.8). */
export function narrowest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sides = [
      ...document.querySelectorAll('button, .app-link, [role="tab"], .ds-toggle-group label, .choice'),
    ]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map((box) => Math.min(box.width, box.height));
    return Math.min(...sides);
  });
}
