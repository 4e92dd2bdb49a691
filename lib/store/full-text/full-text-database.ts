/**
 * Where the full-text index lies: a database of its own beside the index, made of the texts that are kept there, and
 * made anew from them whenever it does not fit (TRUST.md rule 8). Without Dexie: a search is asked after each letter.
 */
import type { SearchedDocument } from './searched-document.ts';
import type { Bucket } from './segment.ts';

export const FULL_TEXT_NAME = 'saksspor-full-text';
/** Raise it where the same texts give other words or pages, or where they lie otherwise. */
const FORMAT = 1;
const STORES = ['state', 'documents', 'segments', 'buckets'] as const;

export interface FullTextState {
  readonly format: number;
  /** Another one after every change of documents or segments. */
  readonly change: number;
  readonly nextPage: number;
  readonly nextSegment: number;
  /** A segment that is being written: its buckets are nobody's where that was broken off. */
  readonly unfinished: number | null;
  /** Of the index whose documents are all in it; null where some may be missing. */
  readonly generation: string | null;
}

/** In the order of their pages. */
export interface DocumentRow extends SearchedDocument {
  readonly firstPage: number;
}

type Work<Value> = (stores: Stores) => Promise<Value> | Value;

export interface Stores {
  readonly state: IDBObjectStore;
  /** By `firstPage`. */
  readonly documents: IDBObjectStore;
  /** By `id`. */
  readonly segments: IDBObjectStore;
  /** Bytes, by segment and place in it. */
  readonly buckets: IDBObjectStore;
}

export interface FullTextDatabase {
  readonly name: string;
  /** Everything that `work` does, or nothing. It waits for requests of its stores only. */
  write<Value>(work: Work<Value>): Promise<Value>;
  /** Nothing changes meanwhile. */
  read<Value>(work: Work<Value>): Promise<Value>;
  close(): void;
}

const EMPTY: FullTextState = {
  format: FORMAT,
  change: 0,
  nextPage: 1,
  nextSegment: 1,
  unfinished: null,
  generation: null,
};

/** Opens the database when it is first asked, and again where another page has deleted it. */
export function fullTextDatabase(name: string = FULL_TEXT_NAME): FullTextDatabase {
  let opening: Promise<IDBDatabase> | null = null;

  function opened(): Promise<IDBDatabase> {
    opening ??= open(name, () => {
      opening = null;
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  }

  async function run<Value>(mode: IDBTransactionMode, work: Work<Value>): Promise<Value> {
    const transaction = (await opened()).transaction([...STORES], mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was kept'));
    });
    // Who waits for the work hears of it first.
    done.catch(() => undefined);
    const [state, documents, segments, buckets] = STORES.map((store) => transaction.objectStore(store));
    if (!state || !documents || !segments || !buckets) throw new Error('No stores');
    try {
      const value = await work({ state, documents, segments, buckets });
      await done;
      return value;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  }

  return {
    name,
    write: (work) => run('readwrite', work),
    read: (work) => run('readonly', work),
    close() {
      const last = opening;
      opening = null;
      last?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}

/** Of another format it is as good as none. */
export async function stateOf({ state }: Pick<Stores, 'state'>): Promise<FullTextState> {
  const found = (await answer(state.get('state'))) as FullTextState | undefined;
  return found?.format === FORMAT ? found : EMPTY;
}

export function putState({ state }: Pick<Stores, 'state'>, next: FullTextState): void {
  state.put({ ...next, change: next.change + 1 }, 'state');
}

/** Begins anew: nothing is in it. */
export function clearAll(stores: Stores, { change, nextSegment }: FullTextState): void {
  for (const store of STORES) stores[store].clear();
  // Numbers of segments are never used twice: another page may remember buckets by them.
  putState(stores, { ...EMPTY, change, nextSegment });
}

export function putBuckets(stores: Stores, segment: number, from: number, buckets: readonly Bucket[]): void {
  for (const [at, { bytes }] of buckets.entries()) stores.buckets.put(bytes, [segment, from + at]);
}

export function deleteSegment(stores: Pick<Stores, 'segments' | 'buckets'>, id: number): void {
  stores.segments.delete(id);
  stores.buckets.delete(IDBKeyRange.bound([id], [id + 1], false, true));
}

export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(name: string, onGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const { result } = request;
    result.createObjectStore('state');
    result.createObjectStore('documents', { keyPath: 'firstPage' });
    result.createObjectStore('segments', { keyPath: 'id' });
    result.createObjectStore('buckets');
  };
  return answer(request).then((database) => {
    // Everything of Saksspor is deleted: gives way.
    database.onversionchange = () => {
      database.close();
      onGone();
    };
    database.onclose = onGone;
    return database;
  });
}

/** It may have ended by itself. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing to undo.
  }
}
