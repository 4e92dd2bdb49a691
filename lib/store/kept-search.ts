/**
 * The search over terms and cases, kept from one page to the next in a database of its own: a popup answers its first
 * letter from it. It is made of what others keep, holds nothing of notes, and may be deleted any time (TRUST.md rule 8).
 * Without Dexie: it is the first thing that a popup waits for.
 */
import { browser } from 'wxt/browser';
import { DATA_REVISION } from '../data/revision.ts';
import type { KeptFacts } from '../glossary/search/kept-facts.ts';
import type { KeptSearch } from '../glossary/search/kept-search.ts';
import { textMark } from '../glossary/search/text-mark.ts';
import { readIndexStatus } from './index/index-status.ts';
import { indexRevision } from './index/reading-revision.ts';
import { LATEST_WORDS_KEY } from './latest-words.ts';
import { readConsent } from './settings.ts';

export interface StoredSearch {
  readonly search: KeptSearch;
  readonly terms: KeptFacts;
  readonly cases: KeptFacts;
}

export interface FoundSearch extends StoredSearch {
  /** Made of what stands now; else it answers nothing before it has been made true to that. */
  readonly isFresh: boolean;
}

const NAME = 'saksspor-search';
const STORE = 'parts';
/** What is kept, by key: apart, so that none takes long to be copied. */
const PARTS = ['words', 'term', 'case', 'terms', 'cases'] as const;
/** Raise it where the same texts are searched otherwise: words, stems, weights, the shape of what is kept. */
const FORMAT = 1;
const OWN_WORDS_KEY = 'own-glossary';

type Kept = Readonly<Record<(typeof PARTS)[number], unknown>>;

interface Head {
  readonly format: number;
  readonly stamp: string;
  readonly sum: number;
}

/**
 * Names what the search is made of: index, the organisation's entries and the reader's own. Another one after every
 * change of any of them; null while there is no index that stands.
 */
export async function searchStamp(): Promise<string | null> {
  const [status, stored, managed] = await Promise.all([
    readIndexStatus(),
    browser.storage.local.get([OWN_WORDS_KEY, LATEST_WORDS_KEY]) as Promise<Record<string, unknown>>,
    browser.storage.managed.get().catch(() => null),
  ]);
  if (status.is !== 'ready') return null;
  const { json, fingerprint } = Object(stored[OWN_WORDS_KEY]) as { json?: unknown; fingerprint?: unknown };
  const latest = stored[LATEST_WORDS_KEY] ?? null;
  return JSON.stringify([
    browser.runtime.getManifest().version,
    indexRevision({ revision: DATA_REVISION }),
    status.generation,
    [typeof json === 'string' ? json.length : 0, fingerprint ?? null],
    textMark(JSON.stringify([latest, managed])),
  ]);
}

/** Null where nothing whole is kept. Never rejects. */
export async function readKeptSearch(): Promise<FoundSearch | null> {
  try {
    const [stamp, found] = await Promise.all([searchStamp(), readParts()]);
    if (found === null || !isWhole(found.head, found.kept)) return null;
    const { words, term, case: cases, ...facts } = found.kept;
    const search = { words, term, case: cases } as KeptSearch;
    return {
      search,
      ...(facts as Pick<StoredSearch, 'terms' | 'cases'>),
      isFresh: found.head.stamp === stamp,
    };
  } catch {
    return null;
  }
}

/** @param stamp of what it was made of, the same before that was read and after. Rejects where it cannot be kept. */
export async function writeKeptSearch({ search, ...facts }: StoredSearch, stamp: string): Promise<void> {
  if ((await readConsent()) === null) return;
  const kept: Kept = { ...search, ...facts };
  const head: Head = { format: FORMAT, stamp, sum: sumOf(kept) };
  const database = await open({ makes: true });
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    store.put(head, 'head');
    for (const part of PARTS) store.put(kept[part], part);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

async function readParts(): Promise<{ readonly head: Head; readonly kept: Kept } | null> {
  const database = await open({ makes: false });
  try {
    const store = database.transaction(STORE).objectStore(STORE);
    const [head, ...parts] = await Promise.all(['head', ...PARTS].map((key) => answer(store.get(key))));
    if (head === undefined) return null;
    const kept = Object.fromEntries(PARTS.map((part, at) => [part, parts[at]])) as Kept;
    return { head: head as Head, kept };
  } finally {
    database.close();
  }
}

function isWhole({ format, sum }: Head, kept: Kept): boolean {
  return format === FORMAT && sum === sumOf(kept);
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

/** Over everything that is in it: a database may come back damaged without an error (PLATFORM.md). */
function sumOf(value: unknown): number {
  if (typeof value === 'string') return textMark(value);
  if (ArrayBuffer.isView(value)) return sumOfBytes(value);
  const parts = Array.isArray(value) ? value : Object.entries(Object(value)).toSorted(byName).flat();
  let sum = parts.length;
  for (const part of parts) sum = Math.imul(sum ^ sumOf(part), 0x01000193);
  return sum;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Number(one > other) - Number(one < other);
}

function sumOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const whole = byteOffset % 4 === 0 ? byteLength >> 2 : 0;
  let sum = byteLength;
  for (const four of new Uint32Array(buffer, byteOffset, whole)) sum = Math.imul(sum ^ four, 0x01000193);
  for (const one of new Uint8Array(buffer, byteOffset + 4 * whole, byteLength - 4 * whole))
    sum = Math.imul(sum ^ one, 0x01000193);
  return sum;
}
