/** Whether the reader wants originals of papers kept on this machine. Off until asked for. */
import { browser } from 'wxt/browser';

const KEY = 'keep-originals';

export async function readKeepOriginals(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return stored[KEY] === true;
}

export async function writeKeepOriginals(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
}
