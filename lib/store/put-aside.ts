/**
 * Unknown words that the reader does not want to see on this visit to a page. In `storage.session`: a popup forgets all
 * when it closes, and nothing of this is worth keeping. Those of the last page only: who comes back is asked again.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'put-aside';

const schema = z.strictObject({ page: z.string(), words: z.array(z.string()) });

/** @param page its address */
export async function readPutAside(page: string): Promise<readonly string[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const parsed = schema.safeParse(stored[KEY]);
  return parsed.success && parsed.data.page === page ? parsed.data.words : [];
}

export async function keepPutAside(page: string, words: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: { page, words } });
}
