/** A note's textbox as a reader meets it: found by its name, written by keys, and what the page says of it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { pause } from '../campaign.ts';

/** The case that campaigns write on, and its textbox (lib/strings). */
const CASE_ADDRESS = '#/case/NUFA-26-2025';
export const TEXTBOX = 'textarea[aria-label="Notat for NUFA 26/25"]';
/** What the page says of a text that is on the disk. */
export const SAVED = 'Lagret';

export interface NotePage {
  readonly page: Page;
  readonly box: ElementHandle<HTMLTextAreaElement>;
}

/** Opens the case's note, with the insertion point at its end. */
export async function openNote(under: BrowserUnderTest): Promise<NotePage> {
  return atEnd(await under.openExtensionPage(`workspace.html${CASE_ADDRESS}`));
}

/** Opens the note in a window of its own. */
export async function openInWindow(under: BrowserUnderTest): Promise<NotePage> {
  const address = under.extensionUrl(`workspace.html${CASE_ADDRESS}`);
  const before = new Set(await under.browser.pages());
  await under.inExtension(async (url) => {
    await chrome.windows.create({ url });
  }, address);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    for (const page of await under.browser.pages()) {
      // Asked in the page: the driver of Firefox hears nothing of where an extension page is.
      const isIt =
        !before.has(page) && (await page.evaluate(() => location.href).catch(() => '')) === address;
      if (isIt) return atEnd(page);
    }
    await pause(50);
  }
  throw new Error('the window did not open');
}

/** The textbox of a page that shows the case, focused, with the insertion point at its end. */
export async function atEnd(page: Page): Promise<NotePage> {
  const box = (await page.waitForSelector(TEXTBOX, {
    timeout: 15_000,
  })) as ElementHandle<HTMLTextAreaElement> | null;
  if (box === null) throw new Error('the case has no textbox for a note');
  await page.bringToFront();
  await box.evaluate((element) => {
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  });
  return { page, box };
}

export function textIn({ box }: NotePage): Promise<string> {
  return box.evaluate((element) => element.value);
}
