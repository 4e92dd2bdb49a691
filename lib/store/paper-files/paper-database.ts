/**
 * The database of files: what the reader page is to show although no address leads to it, and originals that the reader
 * has asked to keep. A database of its own, which may be deleted any time (TRUST.md rule 8): opened for each question and
 * closed again, so that nothing stands in the way of that.
 */
const NAME = 'saksspor-papers';

/** Apart, so that a list of the files reads none of them. */
const SUMMARIES = 'summaries';
const BYTES = 'bytes';

/**
 * Runs `ask` in one transaction and answers when that has been written.
 *
 * @param ask must ask the stores before it waits for anything else
 */
export async function withPapers<Value>(
  mode: 'readonly' | 'readwrite',
  ask: (stores: PaperStores) => Promise<Value>,
): Promise<Value> {
  const database = await answer(openRequest());
  database.onversionchange = () => database.close();
  try {
    const transaction = database.transaction([SUMMARIES, BYTES], mode, { durability: 'relaxed' });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    ended.catch(() => undefined);
    const stores = {
      summaries: transaction.objectStore(SUMMARIES),
      bytes: transaction.objectStore(BYTES),
    };
    const value = await ask(stores).catch((error: unknown) => {
      // What was put before it failed is taken back.
      transaction.abort();
      throw error;
    });
    await ended;
    return value;
  } finally {
    database.close();
  }
}

export interface PaperStores {
  readonly summaries: IDBObjectStore;
  readonly bytes: IDBObjectStore;
}

export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openRequest(): IDBOpenDBRequest {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(SUMMARIES, { keyPath: 'id' });
    request.result.createObjectStore(BYTES);
  };
  return request;
}
