/**
 * What the reader has just decided of the glossary, sent to `storage.local` in the turn in which it is committed: a popup
 * may be gone before the whole glossary could be published (own-glossary.ts), and what is sent is kept without it. It goes
 * before what is published, and is taken away by the next publishing that has read it from the database.
 */
import { browser } from 'wxt/browser';
import type { OwnWord } from '../model/own-term.ts';
import { seal, unseal } from '../model/sealed.ts';

export const LATEST_WORDS_KEY = 'own-glossary-latest';
const FORMAT = 1;
/** A reader decides on one at a time. An import has a page that stays open, and would be sent twice. */
const MOST_AT_ONCE = 20;

export interface LatestWords {
  /** All that were written; those without a word are gone. */
  readonly names: readonly string[];
  /** As they are now. */
  readonly words: readonly OwnWord[];
}

/** Without waiting: nothing here is asynchronous before the browser has it. Nothing is sent of an import. */
export function sendLatestWords(latest: LatestWords): void {
  if (latest.names.length === 0 || latest.names.length > MOST_AT_ONCE) return;
  // What cannot be kept here is published with the whole.
  void browser.storage.local.set({ [LATEST_WORDS_KEY]: seal(FORMAT, latest) }).catch(() => undefined);
}

/** @param stored as it stands under the key. Words are not parsed yet; none where it is damaged. */
export function latestWordsOf(stored: unknown): {
  readonly names: readonly unknown[];
  readonly words: readonly unknown[];
} {
  const { names, words }: { names?: unknown; words?: unknown } = Object(unseal<unknown>(stored, FORMAT));
  return { names: Array.isArray(names) ? names : [], words: Array.isArray(words) ? words : [] };
}
