/** Puts made-up entries, cases and notes into a browser's databases, in the numbers that the bars of speed name. */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import type { OperationId } from '../../lib/model/note.ts';
import type { OwnWord } from '../../lib/model/own-term.ts';
import { seal } from '../../lib/model/sealed.ts';
import { withMark } from '../../lib/store/own-words-mark.ts';
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { madeNotes } from '../../tests/soak/browser/made-notes.ts';
import { openStorePage, storeBundle } from '../../tests/soak/browser/store-bundle.ts';
import { writeDatabase } from '../../tests/soak/in-page/raw-database.ts';
import { type Amounts, searchContent } from './search-content.ts';

/** In all, with what is built in. The notes' database has to be written while no page of ours has it open. */
export async function fillStore(under: BrowserUnderTest, amounts: Amounts): Promise<void> {
  const { terms, cases } = searchContent({ ...amounts, notes: 0 });
  // Makes the databases as the product does.
  const making = await openStorePage(under, await storeBundle());
  await making.evaluate(() => globalThis.soak.store.notes.all());
  await making.close();
  const page = await under.openExtensionPage('welcome.html');
  const own = terms.slice(GLOSSARY.length).map(
    ({ confidence: _, evidence: __, ...term }): OwnWord => ({
      name: term.entry,
      operation: crypto.randomUUID() as string as OperationId,
      number: 1,
      savedAt: '2026-11-22T10:00:00.000Z',
      choice: { is: 'written', term: { ...term, marking: { kind: 'always' }, foundIn: null } },
    }),
  );
  for (let at = 0; at < own.length; at += 2000)
    await page.evaluate(writeDatabase, 'saksspor-notes', null, [], { glossary: own.slice(at, at + 2000) });
  const notes = madeNotes(amounts.notes).map((note) => ({ ...note, deletedAt: null }));
  for (let at = 0; at < notes.length; at += 2000)
    await page.evaluate(writeDatabase, 'saksspor-notes', null, [], { notes: notes.slice(at, at + 2000) });
  const added = cases.slice(CASES.length);
  await page.evaluate(writeDatabase, 'saksspor-index', null, [], { cases: added });
  await page.evaluate(countCases, cases.length);
  const sealed = seal(
    1,
    own.toSorted((one, other) => Number(one.name > other.name) - Number(one.name < other.name)),
  );
  await page.evaluate((value) => chrome.storage.local.set(value), withMark(sealed));
  // The background makes the lexicon anew for them, which is not to be measured.
  await page.waitForFunction(
    async (name) => {
      const { lexicon } = await chrome.storage.local.get('lexicon');
      return String(Object(lexicon).json).includes(JSON.stringify(name));
    },
    { timeout: 150_000, polling: 500 },
    own.at(-1)?.name ?? '',
  );
  await page.close();
}

/** Runs in an extension page: the index knows how many rows it has, else it is made anew. */
async function countCases(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('saksspor-index');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const generation = crypto.randomUUID();
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('built', 'readwrite');
    const store = writing.objectStore('built');
    const reading = store.get('built');
    reading.onsuccess = () => {
      const row = reading.result as { counts: Record<string, number> };
      store.put({ ...row, generation, counts: { ...row.counts, cases: count } });
    };
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
  const { 'index-status': status } = await chrome.storage.local.get('index-status');
  const { revision } = Object(status) as { revision?: string };
  await chrome.storage.local.set({
    'index-status': { ...Object(status), generation, cases: count },
    // As it is at rest: else each page that opens the index makes the cards of all cases, until one has made the last.
    'card-shelf': { revision, generation },
  });
}
