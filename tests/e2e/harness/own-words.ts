/** The reader's own words as a page of ours publishes them, and when a page that is open has marked one. */
import type { Page } from 'puppeteer-core';
import type { GlossaryChoice } from '../../../lib/model/own-term.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { withMark } from '../../../lib/store/own-words-mark.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** As it is published of what is in the database (lib/store/own-glossary.ts). Resolves to when it is saved. */
export async function decideWords(
  under: BrowserUnderTest,
  choices: Readonly<Record<string, GlossaryChoice>>,
): Promise<number> {
  const words = Object.entries(choices).map(([name, choice]) => ({
    name,
    choice,
    operation: crypto.randomUUID(),
    number: 1,
    savedAt: '2026-11-22T10:00:00.000Z',
  }));
  return under.inExtension(
    async (value) => {
      await chrome.storage.local.set(value);
      return Date.now();
    },
    withMark(seal(1, words)),
  );
}

/** Runs in the page: notes down when the text came and went, without waiting for a test to look. */
export function watchForMark(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const seen: { at: number; isMarked: boolean }[] = [];
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const isMarked = [...(CSS.highlights.get('saksspor-term') ?? [])].some(
        ({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data?.slice(startOffset, endOffset) === wanted,
      );
      if (isMarked !== (seen.at(-1)?.isMarked ?? false)) seen.push({ at: Date.now(), isMarked });
    }, 5);
  }, text);
}

/** Null while it is not. */
export function whenMarked(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { at: number; isMarked: boolean }[] };
    const last = seen.at(-1);
    return last?.isMarked === true ? last.at : null;
  });
}
