/** What the tests of the extension pages do and measure alike. */
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers.ts';

/** Waits until it is true in the page. By the clock: in a tab behind another no frames come. */
export async function until<Args extends unknown[]>(
  page: Page,
  isTrue: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  await page.waitForFunction(isTrue as (...values: unknown[]) => unknown, { polling: 50 }, ...args);
}

/** The visible texts of all that match. */
export function texts(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (found) => found.map((one) => (one as HTMLElement).innerText.trim()));
}

/** Presses the element by script: a popup has no window of its own that a pointer could be sent to. */
export async function press(page: Page, selector: string, at = 0): Promise<void> {
  await page.waitForSelector(selector);
  await page.$$eval(
    selector,
    (found, index) => {
      const element = found[index];
      if (!(element instanceof HTMLElement)) throw new Error(`there is no number ${index}`);
      element.focus();
      element.click();
    },
    at,
  );
}

/** Waits until the page shows these words. */
export function says(page: Page, words: string): Promise<void> {
  return until(page, (wanted) => document.body.innerText.includes(wanted), words);
}

/** Presses the button of this name, by script, as soon as there is one. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await until(
    page,
    (wanted) => [...document.querySelectorAll('button')].some((one) => one.innerText === wanted),
    name,
  );
  await page.$$eval(
    'button',
    (buttons, wanted) => buttons.find((one) => one.innerText === wanted)?.click(),
    name,
  );
}

export function panelText(page: Page): Promise<string> {
  return page.$eval('[role="tabpanel"]:not([hidden])', (panel) => (panel as HTMLElement).innerText);
}

/** Puts a page in light and in dark. Firefox has no way to ask for either: it is checked as it is. */
export function colourSchemes(engine: Engine): readonly ((page: Page) => Promise<void>)[] {
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
