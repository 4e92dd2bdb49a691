/**
 * The page is closed 0 to 50 ms after a key: what was typed is in the note when it is opened next. A run is one closing: by
 * turns of a tab, of a window, by going to another page, and of the side panel's page.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { atEnd, type NotePage, openInWindow, openNote, textIn } from '../browser/note-page.ts';
import {
  type BrowserCampaignOptions,
  type CampaignResult,
  eachRun,
  pause,
  randomBetween,
} from '../campaign.ts';

/** ms from the last key. */
const LONGEST = 50;

type Closing = (note: NotePage) => Promise<unknown>;

const CLOSINGS: Readonly<
  Record<string, { readonly open: (under: BrowserUnderTest) => Promise<NotePage>; readonly close: Closing }>
> = {
  tab: { open: openNote, close: ({ page }) => page.close() },
  window: { open: openInWindow, close: ({ page }) => page.evaluate(closeOwnWindow).catch(() => undefined) },
  'another address': {
    open: openNote,
    close: ({ page }) => page.evaluate(() => location.assign('/options.html')).catch(() => undefined),
  },
  'the page by itself': {
    open: openNote,
    close: ({ page }) => page.evaluate(() => window.close()).catch(() => undefined),
  },
};

export async function closeAfterKey(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const under = await options.session.running();
  const ways = Object.entries(CLOSINGS);
  const result = await eachRun(options, async (turn) => {
    const [name, way] = ways[turn % ways.length] ?? [];
    if (way === undefined) return [];
    const note = await way.open(under);
    const before = await textIn(note);
    const word = ` ${turn}${Math.random().toString(36).slice(2, 8)}`;
    await typeAllButLast(note, word);
    await note.page.keyboard.type(word.slice(-1));
    const waited = randomBetween(0, LONGEST);
    await pause(waited);
    await way.close(note);
    const again = await openNote(under);
    const after = await textIn(again);
    await again.page.close();
    await closeLeft(note.page);
    if (after === before + word) return [];
    return [
      `${name}, ${waited.toFixed(0)} ms after the key: "${word}" typed, "…${after.slice(-30)}" is there`,
    ];
  });
  return { ...result, figures: { ways: ways.map(([name]) => name).join(', ') } };
}

/** Again where the keys went to another window, as they do on a busy machine: what never stood in the field is no edit. */
async function typeAllButLast({ page }: NotePage, word: string): Promise<void> {
  const most = word.slice(0, -1);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const note = await atEnd(page);
    await page.keyboard.type(most, { delay: Math.round(randomBetween(0, 20)) });
    if ((await textIn(note)).endsWith(most)) return;
  }
  throw new Error('the keys do not arrive in the field');
}

async function closeLeft(page: Page): Promise<void> {
  if (!page.isClosed()) await page.close().catch(() => undefined);
}

async function closeOwnWindow(): Promise<void> {
  const { id } = await chrome.windows.getCurrent();
  if (id !== undefined) await chrome.windows.remove(id);
}
