/**
 * When the reader last saved everything to a file on this machine. Kept in `storage.local` and not in the precious
 * database: it is of this machine's files, it outlives a database that was restored, and where it is lost the reader
 * is only reminded too early.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'last-export';

const exportSchema = z.object({ at: z.iso.datetime() });

/** ISO time; null where none was saved. */
export async function readLastExport(): Promise<string | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = exportSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data.at : null;
}

/** @param at ISO time */
export async function keepLastExport(at: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: { at } });
}
