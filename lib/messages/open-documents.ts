/** The council pages that are open in tabs, as they were last read. */
import { browser } from 'wxt/browser';
import type { SourceDocument } from '../model/document.ts';
import { askTab } from './ask-tab.ts';

/** A page that does not answer is left out. */
export async function openDocuments(): Promise<readonly SourceDocument[]> {
  const tabs = await browser.tabs.query({});
  const asked = tabs.map(async ({ id, discarded }) =>
    id === undefined || discarded === true ? null : askTab(id, 'document', null),
  );
  return (await Promise.all(asked)).filter((page) => page !== null);
}
