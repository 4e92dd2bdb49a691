/**
 * Tells open pages when something that they read from `storage.local` has changed. Pages do not listen to the storage
 * themselves: the browser would hand every changed row to their processes, the copies of notes among them (TRUST.md
 * rule 1).
 */
import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from '../model/settings.ts';
import { askTab } from './ask-tab.ts';

const KEYS: readonly string[] = Object.values(STORAGE_KEYS);

/** For the background: registers the listener, at once. A change wakes a sleeping background in both browsers. */
export function tellPagesOfChanges(hosts: readonly string[]): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEYS.some((key) => Object.hasOwn(changes, key)))
      void tellPages(hosts).catch(() => undefined);
  });
}

async function tellPages(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      ({ id, url }) => id !== undefined && mayHoldUs(url, hosts) && askTab(id, 'storage-changed', null),
    ),
  );
}

/** Without the right to a host its address is hidden, and a page may have been read before the right was taken. */
function mayHoldUs(url: string | undefined, hosts: readonly string[]): boolean {
  if (url === undefined || !URL.canParse(url) || hosts.includes(new URL(url).hostname)) return true;
  // The reader of papers marks as a page does.
  return url.startsWith(browser.runtime.getURL('/'));
}
