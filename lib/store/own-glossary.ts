/**
 * What the reader has decided of the glossary, for where the precious database is not open: the background layers it over
 * the built-in entries, and pages are marked anew. Sealed in `storage.local`, under a key that no content script asks
 * for. A copy to be thrown away: the page that opens the database makes it again where it is not the same.
 */
import { browser } from 'wxt/browser';
import type { OwnWord } from '../model/own-term.ts';
import { seal, unseal } from '../model/sealed.ts';
import { LATEST_WORDS_KEY, latestWordsOf } from './latest-words.ts';
import { ownWordSchema } from './own-word-schema.ts';
import { OWN_WORDS_KEY as KEY, withMark } from './own-words-mark.ts';
import { readConsent } from './settings.ts';

const FORMAT = 1;
/** UTF-16 units in all: the background has it in memory. 20,000 words of five lines; of more, the latest are published. */
const MAX_SIZE = 10_000_000;

/**
 * Publishes what `read` gives where it is not published yet; those taken back are left out. Nothing is stored before
 * consent. `read` is called when it is this page's turn, so that of two pages the last one has seen both changes.
 */
export async function publishOwnGlossary(read: () => Promise<readonly OwnWord[]>): Promise<void> {
  await navigator.locks.request(`saksspor-${KEY}`, async () => {
    if ((await readConsent()) === null) return;
    const before = await stored();
    const sealed = seal(FORMAT, published(await read()));
    if (JSON.stringify(before.published ?? []) !== sealed.json) {
      await browser.storage.local.set(withMark(sealed));
    }
    if (before.latest === undefined) return;
    // What another page has sent since is not in what was read.
    const { latest } = await stored();
    if (JSON.stringify(latest) === JSON.stringify(before.latest)) {
      await browser.storage.local.remove(LATEST_WORDS_KEY);
    }
  });
}

/** In the order of the names: the same words are the same text. */
function published(words: readonly OwnWord[]): readonly OwnWord[] {
  return byAge(words)
    .filter(({ fits }) => fits)
    .map(({ word }) => word)
    .sort((one, other) => compare(one.name, other.name));
}

/** Names of words that are not published, since the glossary is too large: the oldest. They are kept, and are not marked. */
export function namesLeftOut(words: readonly OwnWord[]): readonly string[] {
  return byAge(words)
    .filter(({ fits }) => !fits)
    .map(({ word }) => word.name);
}

/** The latest first. */
function byAge(words: readonly OwnWord[]): readonly { readonly word: OwnWord; readonly fits: boolean }[] {
  let size = 0;
  return words
    .filter(({ choice }) => choice !== null)
    .sort((one, other) => compare(other.savedAt, one.savedAt) || compare(one.name, other.name))
    .map((word) => {
      size += JSON.stringify(word).length;
      return { word, fits: size <= MAX_SIZE };
    });
}

/** In no promised order. None before consent, or where it is damaged; a word that cannot be read is left out. */
export async function readOwnGlossary(): Promise<readonly OwnWord[]> {
  const found = await stored();
  const { names, words } = latestWordsOf(found.latest);
  const gone = new Set(names);
  const others = Array.isArray(found.published) ? found.published : [];
  return [...others.filter((word) => !gone.has(Object(word).name)), ...words]
    .map((word) => ownWordSchema.safeParse(word))
    .filter((parsed) => parsed.success)
    .map(({ data }) => data)
    .filter(({ choice }) => choice !== null);
}

interface Stored {
  /** Null for nothing, something damaged or of another format. */
  readonly published: unknown;
  readonly latest: unknown;
}

async function stored(): Promise<Stored> {
  const found: Record<string, unknown> = await browser.storage.local.get([KEY, LATEST_WORDS_KEY]);
  return { published: unseal<unknown>(found[KEY], FORMAT), latest: found[LATEST_WORDS_KEY] };
}

/** Calls `listener` when what is published has changed, until `signal` aborts. */
export function watchOwnGlossary(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (KEY in changes || LATEST_WORDS_KEY in changes)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
