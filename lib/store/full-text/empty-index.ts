/**
 * Throws away all that was read on this machine: documents, their texts, the search over them, and the list of papers
 * that were read, which would else take them for known. What is the reader's own lies elsewhere and is not touched
 * (TRUST.md rule 8). Afterwards the index is to be made anew (`prepare`), of what is built in.
 */
import { IndexDatabase } from '../index/database.ts';
import { readIndexStatus, writeIndexStatus } from '../index/index-status.ts';
import { INDEX_LOCK } from '../index/kept-index.ts';
import { READING_LIST_NAME } from '../reading-list/list-database.ts';
import { emptyFullText } from './catch-up.ts';
import { fullTextDatabase } from './full-text-database.ts';

/** Rejects where the browser refuses: what was there is then still there, or is made anew without it. */
export async function emptyIndex(name?: string): Promise<void> {
  await navigator.locks.request(INDEX_LOCK, async () => {
    const status = await readIndexStatus();
    // First: documents that are thrown away are not lost.
    if (status.is === 'ready')
      await writeIndexStatus({ ...status, documents: 0, casesRead: 0, lostDocuments: 0 });
    const database = new IndexDatabase(name);
    try {
      await database.open();
      const { documents, texts, textBlocks } = database;
      await database.transaction('rw', [documents, texts, textBlocks], () =>
        Promise.all([documents, texts, textBlocks].map((table) => table.clear())),
      );
    } finally {
      database.close();
    }
  });
  await deleted(READING_LIST_NAME);
  const fullText = fullTextDatabase();
  await emptyFullText(fullText);
  fullText.close();
}

/** Whoever has it open gives way. */
function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
