/**
 * `npm start`: the main job in a real browser, with nothing to set up. Builds the extension, serves a council
 * page on this machine, finds or installs a browser, turns Saksspor on by its own welcome page, and stays
 * open until the window is closed. Without a display it hovers a case and a term itself and keeps pictures.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../tests/e2e/harness/browser-under-test.ts';
import { shownCard } from '../tests/e2e/harness/card.ts';
import { waitForMarks } from '../tests/e2e/harness/highlights.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { hoverText } from '../tests/e2e/harness/pointer.ts';
import {
  type Engine,
  type FoundBrowser,
  findBrowser,
  installAdvice,
  installDebianBrowsers,
} from './browsers.ts';
import { buildExtension } from './build.ts';
import { startDemoServer } from './demo/demo-server.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.output/demo');

const headless =
  process.env.SAKSSPOR_HEADLESS === '1' ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

/** Chromium first, as the wish of `SAKSSPOR_BROWSER=firefox` does not say otherwise; installed if there is none. */
function browserOfThisMachine(): FoundBrowser | null {
  const wish = process.env.SAKSSPOR_BROWSER;
  const order: readonly Engine[] = wish === 'firefox' ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  const find = () => order.map(findBrowser).find((found) => found !== null) ?? null;
  const found = find();
  if (found !== null || !installDebianBrowsers(['chromium'], console.log)) return found;
  return find();
}

async function run(found: FoundBrowser): Promise<void> {
  console.log('Building the extension …');
  const extension = buildExtension(found.engine === 'chromium' ? 'chrome' : 'firefox', 'demo');
  await using server = await startDemoServer();
  console.log(
    `Opening ${found.name} with the extension${headless ? ', without a window (no display here)' : ''} …`,
  );
  await using under = await launchBrowser(found.engine, { extension, headless, signal: stop.signal });
  await under.giveConsent();
  console.log(
    'Saksspor is turned on: its own welcome page was opened and "Ta i bruk Saksspor" was pressed for you.',
  );
  const page = await under.newPage(server.url);
  await page.bringToFront();
  console.log(`Council page: ${decodeURI(server.url)}`);
  if (headless) await showWithoutWindow(under, page);
  else await stayOpen(under);
}

async function showWithoutWindow(under: BrowserUnderTest, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const { cases, terms } = await waitForMarks(page);
  console.log(`Marked on the page: ${cases} cases and ${terms} terms.`);
  for (const [text, name] of [
    ['26/25', 'case'],
    ['HDAB', 'term'],
  ] as const) {
    await hoverText(page, text);
    const card = await shownCard(under, page, text);
    // The card fades in.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const file = join(PICTURES, `${name}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    console.log(`Hovered ${text}: the card "${card.name}" is in ${relative(ROOT, file)}`);
  }
}

/** Until the reader closes the window or stops the command. */
async function stayOpen(under: BrowserUnderTest): Promise<void> {
  console.log(
    'Hover 26/25 or HDAB on the page, and open Saksspor from the toolbar. Close the window to end.',
  );
  await new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve());
    under.browser.once('disconnected', () => resolve());
    under.browser.on('targetdestroyed', async () => {
      const pages = await under.browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

const found = browserOfThisMachine();
if (found === null) {
  console.log(installAdvice(['chromium']));
  process.exitCode = 1;
} else {
  await run(found);
}
