/** What the tests of the extension pages do alike. */
import type { Page } from 'puppeteer-core';

/**
 * Waits until it is true in the page. By the clock: in a tab behind another no frames come. What was waited for in
 * vain is told with what the page said instead: the words of the timeout alone name neither.
 */
export async function until<Args extends unknown[]>(
  page: Page,
  isTrue: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  try {
    await page.waitForFunction(isTrue as (...values: unknown[]) => unknown, { polling: 50 }, ...args);
  } catch (cause) {
    const said = await page
      .evaluate(
        () =>
          `${location.hash} ${document.activeElement?.outerHTML.slice(0, 200)} ${document.body.innerText}`,
      )
      .catch(() => 'nothing');
    const wanted = `${isTrue} ${JSON.stringify(args)}`.replace(/\s+/gu, ' ');
    throw new Error(`in vain: ${wanted}; the page: ${said.replace(/\s+/gu, ' ').slice(0, 1500)}`, { cause });
  }
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
    (buttons, wanted) => {
      const button = buttons.find((one) => one.innerText === wanted);
      button?.focus();
      button?.click();
    },
    name,
  );
}

export function panelText(page: Page): Promise<string> {
  return page.$eval('[role="tabpanel"]:not([hidden])', (panel) => (panel as HTMLElement).innerText);
}
