/** Damage that needs no file: what a faulty browser, a cleaning program or another version could have left. */
import type { Page } from 'puppeteer-core';
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import { deleteDatabases, writeDatabase } from '../in-page/raw-database.ts';
import type { DamageKind } from './kinds.ts';

/** Does it in an extension page that has nothing of the store open. */
const inPage =
  (change: (page: Page) => Promise<unknown>): DamageKind['damage'] =>
  async (session) => {
    const under = await session.running();
    const page = await under.openExtensionPage('welcome.html');
    await change(page);
    await page.close();
  };

/** Sent into the page: changes rows of the notes by a rule. */
async function changeRows(name: string, rule: 'cleared' | 'thinned' | 'garbled' | 'older' | 'other text') {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const changing = database.transaction('notes', 'readwrite', { durability: 'strict' });
    const table = changing.objectStore('notes');
    if (rule === 'cleared') table.clear();
    else {
      let at = 0;
      table.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return;
        at += 1;
        const row = cursor.value;
        // Only one that was written more than once has an older state.
        const isChosen = rule === 'older' ? row.number > 1 : at % 3 === 0;
        if (!isChosen) cursor.continue();
        else {
          if (rule === 'thinned') cursor.delete();
          if (rule === 'garbled') cursor.update({ id: row.id, body: 17 });
          if (rule === 'older') {
            const content = { ...row.body.content, text: 'Eldre.' };
            const operation = crypto.randomUUID();
            cursor.update({ ...row, operation, number: row.number - 1, body: { ...row.body, content } });
          }
          if (rule === 'other text') {
            const content = { ...row.body.content, text: 'Noe helt annet.' };
            cursor.update({ ...row, body: { ...row.body, content } });
          }
          cursor.continue();
        }
      };
    }
    changing.oncomplete = () => resolve();
    changing.onabort = () => reject(changing.error);
  });
  database.close();
}

const rows = (rule: Parameters<typeof changeRows>[1]): DamageKind => ({
  name: `rows ${rule}`,
  damage: inPage((page) => page.evaluate(changeRows, NOTES_NAME, rule)),
});

export const API_KINDS: readonly DamageKind[] = [
  rows('cleared'),
  rows('thinned'),
  rows('garbled'),
  rows('older'),
  rows('other text'),
  { name: 'database deleted', damage: inPage((page) => page.evaluate(deleteDatabases, NOTES_NAME)) },
  {
    name: 'database without tables',
    damage: inPage(async (page) => {
      await page.evaluate(deleteDatabases, NOTES_NAME);
      await page.evaluate(writeDatabase, NOTES_NAME, 20, [], {});
    }),
  },
  {
    name: 'copy deleted',
    damage: inPage((page) =>
      page.evaluate(async () => {
        const keys = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(keys.filter((key) => key.startsWith('note')));
      }),
    ),
  },
  {
    name: 'copy garbled',
    damage: inPage((page) =>
      page.evaluate(async () => {
        const keys = Object.keys(await chrome.storage.local.get(null));
        for (const key of keys) if (key.startsWith('note')) await chrome.storage.local.set({ [key]: [17] });
      }),
    ),
  },
];
