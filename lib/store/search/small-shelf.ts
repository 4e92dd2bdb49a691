/**
 * A small search lies in `storage.local`, as text: it comes with the settings, before a database would be open. In this
 * machine's Chromium that is a third of the time. Content scripts do not ask for it.
 */
import { browser } from 'wxt/browser';

const KEY = 'kept-search';

/** Bytes. What is built in takes 0.3 MB; all of it is read at once, and given to every page that listens to changes. */
const MOST_SMALL = 600_000;

/** Newer than the oldest Chromium that Saksspor runs in: there all lies in the database. */
const { fromBase64 } = Uint8Array as unknown as {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
};

export function fitsSmall({ length }: Uint8Array): boolean {
  return length <= MOST_SMALL && fromBase64 !== undefined;
}

/** Undefined where there is nothing; without `bytes` where they are no text of bytes. */
export async function readSmall(): Promise<unknown> {
  const { [KEY]: kept }: Record<string, unknown> = await browser.storage.local.get(KEY);
  if (kept === undefined) return undefined;
  const { text, ...head } = Object(kept) as { readonly text?: unknown };
  return typeof text === 'string' ? { ...head, bytes: fromBase64?.(text) } : head;
}

export async function writeSmall({ bytes, ...head }: { readonly bytes: Uint8Array }): Promise<void> {
  const { toBase64 } = bytes as unknown as { toBase64(): string };
  await browser.storage.local.set({ [KEY]: { ...head, text: toBase64.call(bytes) } });
}

export async function removeSmall(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
