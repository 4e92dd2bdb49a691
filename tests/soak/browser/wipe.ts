/** Takes both copies of everything that is the reader's away, without a line of the product's. */

import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { deleteDatabases } from '../in-page/raw-database.ts';

/** No page of ours may have a database open. */
export async function wipe(under: BrowserUnderTest): Promise<void> {
  const bare = await under.openExtensionPage('welcome.html');
  await bare.evaluate(deleteDatabases, NOTES_NAME);
  await bare.evaluate(async () => {
    const { storageBuckets } = navigator as {
      storageBuckets?: { keys(): Promise<string[]>; delete(name: string): Promise<void> };
    };
    for (const name of (await storageBuckets?.keys()) ?? []) await storageBuckets?.delete(name);
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('note')));
  });
  await bare.close();
}
