/** Reads the card in the page through its closed shadow root. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';

export interface ShownCard {
  /** Accessible name of the dialog. */
  readonly name: string;
  readonly text: string;
  /** Accessible names of its buttons and links. */
  readonly controls: readonly string[];
  readonly rectangle: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** True where the focus is in the card. */
  readonly focused: boolean;
}

/** The card if one is drawn at this moment, otherwise null. */
export function cardNow(under: BrowserUnderTest, page: Page): Promise<ShownCard | null> {
  return under.inShadowRoot(page, 'saksspor-card', (root): ShownCard | null => {
    const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
    if (dialog === null || dialog.getClientRects().length === 0) return null;
    const style = getComputedStyle(dialog);
    if (style.visibility === 'hidden' || style.opacity === '0') return null;
    const label = dialog.getAttribute('aria-labelledby');
    const labelled = (label ?? '').split(' ').map((id) => root.getElementById(id)?.textContent ?? '');
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return {
      name: dialog.getAttribute('aria-label') ?? labelled.join(' ').trim(),
      text: dialog.innerText ?? dialog.textContent ?? '',
      controls: [...dialog.querySelectorAll('button, a[href]')].map(
        (control) => control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
      ),
      rectangle: { x, y, width, height },
      focused: root.activeElement !== null,
    };
  });
}

/** ms. No figure: a machine that is busy with other tests draws it in its own time. */
const WAIT = 20_000;

/** Waits for a card whose text or name has `having`. */
export async function shownCard(
  under: BrowserUnderTest,
  page: Page,
  having = '',
  timeout = WAIT,
): Promise<ShownCard> {
  const end = Date.now() + timeout;
  let last: ShownCard | null = null;
  while (Date.now() < end) {
    last = await cardNow(under, page);
    if (last !== null && `${last.name}\n${last.text}`.includes(having)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no card with "${having}" within ${timeout} ms; last seen: ${JSON.stringify(last)}`);
}

export async function waitForNoCard(under: BrowserUnderTest, page: Page, timeout = WAIT): Promise<void> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if ((await cardNow(under, page)) === null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the card was still open after ${timeout} ms`);
}

/** Presses a control of the card by its name, by the pointer. */
export async function pressInCard(under: BrowserUnderTest, page: Page, name: string): Promise<void> {
  const middle = await under.inShadowRoot(
    page,
    'saksspor-card',
    (root, wanted: string) => {
      for (const control of root.querySelectorAll('button, a[href]')) {
        const text = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
        if (!text.includes(wanted)) continue;
        const { x, y, width, height } = control.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    name,
  );
  if (middle === null) throw new Error(`the card has no control named "${name}"`);
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
  await page.mouse.click(middle.x, middle.y);
}
