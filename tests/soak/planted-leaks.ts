/**
 * The product with a leak put in, for each campaign that looks for one: a campaign that still passes shows nothing. Each
 * names the line that it changes, and fails loudly when that line is no more.
 */
import type { Removal } from './browser/store-bundle.ts';

/** The content script reads all that is stored, and leaves it where the page sees it. */
export const TOLD_TO_THE_PAGE: readonly Removal[] = [
  {
    file: 'lib/messages/page-storage.ts',
    find: 'browser.storage.local.get(Object.values(STORAGE_KEYS));',
    replacement:
      'browser.storage.local.get(null); document.documentElement.dataset.all = JSON.stringify(stored);',
  },
];

/** A card waits where there are notes: longer than from its question, early in a hover, until it opens anyway. */
export const TOLD_BY_TIME: readonly Removal[] = [
  {
    file: 'entrypoints/background.ts',
    find: 'return drawCard(key);',
    replacement:
      "return browser.storage.local.get('note-counts').then(async (stored) => { if (JSON.stringify(stored).includes('-2025')) await new Promise((done) => setTimeout(done, 500)); return drawCard(key); });",
  },
];

/** What is no question is answered with everything. */
export const TOLD_TO_ANYONE: readonly Removal[] = [
  {
    file: 'lib/messages/page-router.ts',
    find: 'if (!parsed.success) return null;',
    replacement: 'if (!parsed.success) return (globalThis as any).chrome.storage.local.get(null);',
  },
];

/** Any address is an address for a link. */
export const ANY_LINK: readonly Removal[] = [
  {
    file: 'lib/notes/markdown.ts',
    find: 'const SAFE_ADDRESS = /^(?:https?:\\/\\/|mailto:)[^\\s]+$/i;',
    replacement: 'const SAFE_ADDRESS = /^/;',
  },
];

/** Each page that is read is counted somewhere. */
export const COUNTED: readonly Removal[] = [
  {
    file: 'lib/reading/reading.ts',
    find: "const words = await ask('page-read'",
    replacement: "void fetch('/teller').catch(() => undefined); const words = await ask('page-read'",
  },
];
