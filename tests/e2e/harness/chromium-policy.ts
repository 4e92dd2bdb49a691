/**
 * What an administrator decides, as Chromium on Debian reads it: a file below /etc. It names one extension by its id, so
 * that other tests that run beside this one hear nothing of it.
 */
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserUnderTest } from './browser-under-test.ts';

const FOLDER = '/etc/chromium';

/** Only on a machine whose settings we may change: a container of a test. */
export function canSetPolicy(): boolean {
  try {
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function isRead(under: BrowserUnderTest): Promise<boolean> {
  const policy = await under.inExtension(() => chrome.storage.managed.get(null));
  return Object.keys(policy).length > 0;
}

/** In force until it is disposed of. Resolves when the browser was told to read it. */
export async function setChromiumPolicy(under: BrowserUnderTest, policy: object): Promise<Disposable> {
  const id = new URL(under.extensionUrl('')).host;
  const folder = join(FOLDER, 'policies/managed');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `saksspor-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  const page = await under.newPage('chrome://policy');
  // The page has its button before it listens to it.
  for (let attempt = 0; attempt < 20 && !(await isRead(under)); attempt += 1) {
    await page.locator('>>> #reload-policies').click();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await page.close();
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) };
}
