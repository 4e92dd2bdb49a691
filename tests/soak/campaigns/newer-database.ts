/**
 * Old code on a newer database (TRUST.md rule 11): whatever our pages try, nothing is written. A run is one newer
 * version, with every writing question of the store.
 */
import { randomUUID } from 'node:crypto';
import { NOTES_NAME, NOTES_VERSION } from '../../../lib/store/notes/database.ts';
import { madeNotes } from '../browser/made-notes.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { newDrafts } from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun } from '../campaign.ts';
import { deleteDatabases, readDatabases, writeDatabase } from '../in-page/raw-database.ts';

export async function newerDatabase(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const under = await options.session.running();
  const bundle = options.bundle ?? (await storeBundle());
  return eachRun(options, async (turn) => {
    const bare = await under.openExtensionPage('welcome.html');
    await bare.evaluate(deleteDatabases, NOTES_NAME);
    const browserVersion = (NOTES_VERSION + 1 + turn) * 10;
    // A newer version keeps its rows in a shape that this one does not know.
    const rows = madeNotes(3).map((row) => ({
      ...row,
      shape: 'newer',
      body: { is: 'newer', text: row.body },
    }));
    const layout = [
      { name: 'notes', keyPath: 'id', indexes: ['place'] },
      { name: 'operations', keyPath: 'id', indexes: [] },
      { name: 'links', keyPath: 'id', indexes: [] },
    ];
    const content = { notes: rows, operations: [{ id: randomUUID() }], links: [{ id: 1 }] };
    await bare.evaluate(writeDatabase, NOTES_NAME, browserVersion, layout, content);
    const before = JSON.stringify(await bare.evaluate(readDatabases, NOTES_NAME));

    const page = await openStorePage(under, bundle);
    const [draft] = newDrafts(1);
    if (draft === undefined) throw new Error('no draft was made');
    const over = { ...draft, note: rows[0]?.id ?? draft.note };
    const tried = await page.evaluate(
      async (drafts) => {
        const { store } = globalThis.soak;
        const access = await store.access();
        const refused: string[] = [];
        const attempt = async (name: string, work: () => unknown): Promise<void> => {
          try {
            await work();
          } catch {
            refused.push(name);
          }
        };
        for (const one of drafts) {
          await attempt('save', () => store.notes.save(one));
          await attempt('leave', () => {
            if (!store.notes.leave(one)) throw new Error('not open');
          });
          await attempt('delete', () => store.notes.setDeleted(one.note, true, one.operation));
          await attempt('delete for ever', () => store.notes.deleteForever([one.note]));
        }
        await attempt('judge', () =>
          store.judgements.set(['NUFA-26-2025', 'NUIT-8-2023'] as never, 'hidden'),
        );
        await attempt('restore', () => store.recovery.restore());
        await attempt('keep', () => store.recovery.keepDatabase());
        await attempt('lock', () => store.lock.set('en lang setning som ingen gjetter'));
        return { access: access.is, refused: refused.length };
      },
      [draft, over],
    );
    await page.close();
    const after = JSON.stringify(await bare.evaluate(readDatabases, NOTES_NAME));
    await bare.evaluate(deleteDatabases, NOTES_NAME);
    await bare.close();
    const failures: string[] = [];
    if (tried.access !== 'newer') failures.push(`version ${browserVersion} counts as "${tried.access}"`);
    if (before !== after) failures.push(`version ${browserVersion} was written to: ${after.slice(0, 300)}`);
    return failures;
  });
}
