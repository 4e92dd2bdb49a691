/**
 * Everything out into a file, everything wiped, the file back in: equal, and soon. A run is one note. The time is that of
 * writing the file, and of reading, comparing and taking it in; wiping is not part of it.
 */
import type { Page } from 'puppeteer-core';
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import { madeNotes } from '../browser/made-notes.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { differences, storedNotes, textsOf } from '../browser/stored-notes.ts';
import type { BrowserCampaignOptions, CampaignResult } from '../campaign.ts';
import { deleteDatabases, writeDatabase } from '../in-page/raw-database.ts';

/** ms, with 10,000 notes (TRUST.md). */
const BAR = 5_000;

export interface ExportImportOptions extends BrowserCampaignOptions {
  /** Another store than the product's, with a protection taken out. */
  readonly bundle?: string;
}

export async function exportImport(options: ExportImportOptions): Promise<CampaignResult> {
  const { count } = options;
  const under = await options.session.running();
  const bundle = options.bundle ?? (await storeBundle());
  await wipe(await under.openExtensionPage('welcome.html'));
  // The tables are made by the product, the rows put in by hand: ten thousand real saves are no part of this.
  const made = await openStorePage(under, bundle);
  await made.evaluate(() => globalThis.soak.store.access());
  await made.close();
  const bare = await under.openExtensionPage('welcome.html');
  await bare.evaluate(writeDatabase, NOTES_NAME, null, [], { notes: madeNotes(count) });
  await bare.close();
  const page = await openStorePage(under, bundle);
  const access = await page.evaluate(async () => JSON.stringify(await globalThis.soak.store.access()));
  const expected = textsOf(await storedNotes(page));
  const out = await page.evaluate(async () => {
    const start = performance.now();
    const text = await globalThis.soak.exported();
    return { text, time: performance.now() - start };
  });
  await page.close();
  await wipe(await under.openExtensionPage('welcome.html'));
  const next = await openStorePage(under, bundle);
  const time = await next.evaluate(async (text) => {
    await globalThis.soak.store.access();
    const start = performance.now();
    await globalThis.soak.imported(text);
    return performance.now() - start;
  }, out.text);
  const failures = [...differences(expected, textsOf(await storedNotes(next)))];
  await next.close();
  if (expected.size !== count) failures.push(`${count} notes were laid, ${expected.size} read (${access})`);
  if (out.time + time > BAR) failures.push(`took ${((out.time + time) / 1000).toFixed(1)} s`);
  return {
    runs: count,
    failures: failures.slice(0, 20),
    figures: {
      export: `${(out.time / 1000).toFixed(2)} s`,
      import: `${(time / 1000).toFixed(2)} s`,
      file: `${(out.text.length / 1e6).toFixed(1)} MB`,
    },
  };
}

/** Both copies, without a line of the product's. Closes the page. */
async function wipe(bare: Page): Promise<void> {
  await bare.evaluate(deleteDatabases, NOTES_NAME);
  await bare.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('note')));
  });
  await bare.close();
}
