/** Measures what readers feel: time to the first marks, and time to a card. All in ms. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import { waitForMarks } from './highlights.ts';

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** From the start of navigation to the first frame in which something is painted, `count` times. */
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

/** Runs in an extension page. The time right before the message leaves, in ms. */
async function openCardTimed(url: string): Promise<number> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  const before = Date.now();
  const reply: unknown = await chrome.tabs.sendMessage(tab.id, { saksspor: 'open-card', question: null });
  if (JSON.stringify(reply) !== '{"answer":true}')
    throw new Error(`no card to open: ${JSON.stringify(reply)}`);
  return before;
}

/**
 * From the message "open the card" to the card that has its content and the focus: the extension's own work,
 * without the delay that waits for a reader's intent. Each on another mention. Before every `coldEach`th the
 * background is killed, so that its start is part of the time.
 */
export async function measureCards(
  under: BrowserUnderTest,
  url: string,
  count: number,
  coldEach: number,
): Promise<{ cold: number[]; warm: number[] }> {
  const page = await under.newPage(url);
  await waitForMarks(page);
  await page.evaluate(() => {
    document.addEventListener('focusin', (event) => {
      if ((event.target as Element).localName === 'saksspor-card')
        Object.assign(window, { focusedAt: Date.now() });
    });
  });
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    await under.askTab(page, 'next-mention', null);
    const isCold = turn % coldEach === coldEach - 1;
    if (isCold) {
      await under.killBackground();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await page.evaluate(() => Object.assign(window, { focusedAt: null }));
    const before = await under.inExtension(openCardTimed, page.url());
    const handle = await page.waitForFunction(() => (window as { focusedAt?: number }).focusedAt, {
      polling: 20,
    });
    (isCold ? cold : warm).push(Number(await handle.jsonValue()) - before);
    await page.keyboard.press('Escape');
  }
  await page.close();
  return { cold, warm };
}
