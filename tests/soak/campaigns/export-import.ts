/**
 * Everything out into a file, everything wiped, the file back in: equal, and soon. A run is one note. The time is that of
 * writing the file, and of reading, comparing and taking it in; wiping is not part of it.
 */
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import { madeNotes } from '../browser/made-notes.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { differences, storedNotes, textsOf } from '../browser/stored-notes.ts';
import { wipe } from '../browser/wipe.ts';
import type { BrowserCampaignOptions, CampaignResult } from '../campaign.ts';
import { writeDatabase } from '../in-page/raw-database.ts';

/** ms, with 10,000 notes (TRUST.md). */
const BAR = 5_000;

export async function exportImport(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { count } = options;
  const under = await options.session.running();
  const bundle = options.bundle ?? (await storeBundle());
  await wipe(under);
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
  await wipe(under);
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
