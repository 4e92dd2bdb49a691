/** Measures what readers feel: time to the first marks, and time to a card. All in ms. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import { shownCard, waitForNoCard } from './card.ts';
import { waitForMarks } from './highlights.ts';
import { hoverText, placeOfText } from './pointer.ts';

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * From the start of navigation to the first frame in which something is painted, `count` times. A navigation
 * before them is not counted: in it the browser starts a process for the site.
 */
export async function measureFirstMarks(
  under: BrowserUnderTest,
  url: string,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  const page = await under.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const painted = [...CSS.highlights].some(
        ([name, marks]) => name.startsWith('saksspor-') && marks.size > 0,
      );
      if (painted) Object.assign(window, { firstMarks: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url, { waitUntil: 'load' });
  for (let turn = 0; turn < count; turn++) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const handle = await page.waitForFunction(() => (window as { firstMarks?: number }).firstMarks, {
      polling: 50,
    });
    times.push(Math.round(Number(await handle.jsonValue())));
  }
  await page.close();
  return times;
}

export interface CardTimes {
  /** Right after the background was killed. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/**
 * What a reader waits for beyond the delay that waits for intent: from the pointer at rest on a mention to the
 * card with its content, less `delay`. Each but the first of `texts`; before every `coldEach`th the background is
 * killed, so that its start is part of the time.
 */
export async function measureHoveredCards(
  under: BrowserUnderTest,
  url: string,
  texts: readonly string[],
  { delay, coldEach }: { delay: number; coldEach: number },
): Promise<CardTimes> {
  const page = await under.newPage(url);
  await waitForMarks(page);
  // The card's root comes into the page with the first card.
  await hoverText(page, texts[0] ?? '');
  await shownCard(under, page);
  await under.inShadowRoot(page, 'saksspor-card', watchForContent);
  await page.evaluate(() => {
    const keep = ({ timeStamp }: PointerEvent) => void Object.assign(window, { restedAt: timeStamp });
    window.addEventListener('pointermove', keep, { capture: true });
  });
  const cold: number[] = [];
  const warm: number[] = [];
  for (const [turn, text] of texts.slice(1).entries()) {
    const { x, y, height } = await placeOfText(page, text);
    await page.mouse.move(2, y);
    await page.keyboard.press('Escape');
    await waitForNoCard(under, page);
    const isCold = turn % coldEach === coldEach - 1;
    if (isCold) await under.killBackground();
    await page.evaluate(() => void Object.assign(window, { shownAt: null }));
    // Long enough after the last movement that this one counts as slow: the wait for intent begins with it.
    await new Promise((resolve) => setTimeout(resolve, x / SLOW));
    // Its first letter: the tail of a compound is no part of the mention.
    await page.mouse.move(x + 5, y + height / 2);
    const handle = await page.waitForFunction(
      () => {
        const { shownAt, restedAt } = window as { shownAt?: number | null; restedAt?: number };
        return shownAt && restedAt ? { waited: shownAt - restedAt } : null;
      },
      { polling: 30, timeout: 10_000 },
    );
    const { waited } = (await handle.jsonValue()) ?? { waited: Number.NaN };
    (isCold ? cold : warm).push(Math.max(0, Math.round(waited - delay)));
  }
  await page.close();
  return { cold, warm };
}

/** px/ms, well below the speed at which a pointer sweeps (lib/card/intent.ts). */
const SLOW = 0.4;

/** Runs on the card's root, in the page's realm: keeps the time at which a card has its content. */
function watchForContent(root: ShadowRoot): void {
  const look = () => {
    const dialog = root.querySelector('[role="dialog"]');
    const shown = dialog !== null && dialog.getClientRects().length > 0;
    // Its last part; a card that still waits has no button for copying.
    if (
      shown &&
      dialog.textContent?.includes('Kopier henvisning') &&
      !(window as { shownAt?: number }).shownAt
    ) {
      Object.assign(window, { shownAt: performance.now() });
    }
  };
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
}

/**
 * By keyboard, where no delay gives time to ask beforehand: from the message "open the card" to the card that
 * has the focus, `count` times, on another mention each. The background is awake: a command comes through it.
 */
export async function measureCommandedCards(
  under: BrowserUnderTest,
  url: string,
  count: number,
): Promise<number[]> {
  const page = await under.newPage(url);
  await waitForMarks(page);
  await page.evaluate(() => {
    document.addEventListener('focusin', (event) => {
      if ((event.target as Element).localName === 'saksspor-card') {
        Object.assign(window, { focusedAt: Date.now() });
      }
    });
  });
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    await under.askTab(page, 'next-mention', null);
    await page.evaluate(() => void Object.assign(window, { focusedAt: null }));
    const before = await under.inExtension(openCardTimed, page.url());
    const handle = await page.waitForFunction(() => (window as { focusedAt?: number }).focusedAt, {
      polling: 20,
      timeout: 10_000,
    });
    times.push(Number(await handle.jsonValue()) - before);
    await page.keyboard.press('Escape');
  }
  await page.close();
  return times;
}

/** Runs in an extension page. The time right before the message leaves, in ms. */
async function openCardTimed(url: string): Promise<number> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  const before = Date.now();
  const reply: unknown = await chrome.tabs.sendMessage(tab.id, { saksspor: 'open-card', question: null });
  if (JSON.stringify(reply) !== '{"answer":true}') {
    throw new Error(`no card to open: ${JSON.stringify(reply)}`);
  }
  return before;
}
