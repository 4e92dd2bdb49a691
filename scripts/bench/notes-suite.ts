/** Saving a note where there are 10,000 already: through the product's own store, in a page of the extension. */
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import { madeNotes } from '../../tests/soak/browser/made-notes.ts';
import { openStorePage, storeBundle } from '../../tests/soak/browser/store-bundle.ts';
import { newDrafts } from '../../tests/soak/browser/stored-notes.ts';
import { writeDatabase } from '../../tests/soak/in-page/raw-database.ts';
import { type BenchRow, median, percentile } from './bench-row.ts';
import { timedSaves } from './in-page/save-times.ts';
import type { BrowserSuite } from './suite.ts';

const THERE = 10_000;
const WARM_UP = 10;
const SAVES = 60;

/** The page's own handle is bundled from the sources, not from the build: slowing the build slows nothing here. */
export const notesSuite: BrowserSuite = { id: 'notes', where: 'browser', run: notesRows, slowed: null };

async function notesRows(session: BrowserSession): Promise<readonly BenchRow[]> {
  const under = await session.running();
  const bundle = await storeBundle();
  const making = await openStorePage(under, bundle);
  await making.evaluate(() => globalThis.soak.store.notes.all());
  await making.close();
  const filling = await under.openExtensionPage('welcome.html');
  const rows = madeNotes(THERE).map((note) => ({ ...note, deletedAt: null }));
  for (let at = 0; at < rows.length; at += 2000)
    await filling.evaluate(writeDatabase, 'saksspor-notes', null, [], { notes: rows.slice(at, at + 2000) });
  await filling.close();
  const page = await openStorePage(under, bundle);
  const times = await page.evaluate(timedSaves, newDrafts(WARM_UP + SAVES));
  await page.close();
  if (times.notes !== THERE + WARM_UP + SAVES) throw new Error(`${times.notes} notes are there`);
  const [news, further] = [times.first.slice(WARM_UP), times.further.slice(WARM_UP)];
  const row = (id: string, what: string, all: readonly number[]): BenchRow => ({
    id,
    what: `notes: ${what}, 10,000 notes there, p50`,
    figure: median(all),
    unit: 'ms',
    bar: { is: 'at most', value: 20 },
    samples: all.length,
    details: `p95 ${percentile(all, 0.95).toFixed(1)} ms; a save is done when it is on the disk`,
  });
  return [
    row('save', 'a new one saved', news),
    row('save-further', 'one saved that is written further', further),
  ];
}
