/** A large search lies in a database of its own. Without Dexie: a popup waits for it. */

const NAME = 'saksspor-search';
const STORE = 'parts';
const KEY = 'kept';

/** Undefined where there is nothing; rejects where it cannot be read. */
export async function readLarge(): Promise<unknown> {
  const database = await open({ makes: false });
  try {
    return await answer(database.transaction(STORE).objectStore(STORE).get(KEY));
  } finally {
    database.close();
  }
}

export async function writeLarge(value: object): Promise<void> {
  const database = await open({ makes: true });
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    // Earlier versions kept it in parts.
    store.clear();
    store.put(value, KEY);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** When nobody reads it any more. */
export async function removeLarge(): Promise<void> {
  await answer(indexedDB.deleteDatabase(NAME));
}

/** @param makes false: rejects where there is none, so that a look leaves nothing behind */
function open({ makes }: { readonly makes: boolean }): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    if (makes) request.result.createObjectStore(STORE);
    else request.transaction?.abort();
  };
  return answer(request).then((database) => {
    // Everything of Saksspor is deleted: gives way.
    database.onversionchange = () => database.close();
    return database;
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
