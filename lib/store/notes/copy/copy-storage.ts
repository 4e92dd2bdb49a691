/** The copy as it lies in `storage.local`: one key for each row, and the canary. */
import { browser } from 'wxt/browser';
import { batches } from './batches.ts';
import { type Canary, readCanary } from './canary.ts';
import type { CopiedRow, RowName } from './copied-rows.ts';
import type { Marker, Values } from './reconcile.ts';

const ROW = 'note-copy/';
const CANARY = 'notes-canary';
/** Stands from before a passphrase is set, changed or removed until the copy has followed (`notes-lock.ts`). */
const LOCK_CHANGING = 'notes-lock-copy-due';

/** Rows in one message to the browser: notes of two pages make some hundred kilobytes. */
const BATCH = 40;

/** The browser does not give what lies in `storage.local`, or does not take it. */
export class CopyUnavailable extends Error {
  /** No room is left on the disk. Chromium has no name for it, and says it in words. */
  readonly isFull: boolean;

  constructor(cause: unknown) {
    super('copy unavailable', { cause });
    this.name = 'CopyUnavailable';
    this.isFull = /quota|no space|disk full/i.test(String(cause));
  }
}

/** Pages of ours take turns: who holds it has read what it changes. */
export function withCopyLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('saksspor-copy', work);
}

export async function loadCanary(): Promise<Canary | null> {
  return readCanary((await load([CANARY]))[CANARY]);
}

export async function isLockChanging(): Promise<boolean> {
  return LOCK_CHANGING in (await load([LOCK_CHANGING]));
}

/** Names of all rows and markers of the copy. Half a second for 10,000 in Firefox: not to be asked in vain. */
export async function loadNames(): Promise<readonly RowName[]> {
  const keys = await tried(() => browser.storage.local.getKeys());
  return keys.filter((key) => key.startsWith(ROW)).map((key) => key.slice(ROW.length) as RowName);
}

/** What stands under the names; those without anything are left out. */
export async function loadRows(names: readonly RowName[]): Promise<Values> {
  const values = new Map<RowName, unknown>();
  for (const batch of batches(names, BATCH)) {
    const stored = await load(batch.map((name) => ROW + name));
    for (const [key, value] of Object.entries(stored)) values.set(key.slice(ROW.length) as RowName, value);
  }
  return values;
}

/** The canary last: until it is there, the copy is compared row by row. */
export async function storeRows(
  rows: ReadonlyMap<RowName, CopiedRow | Marker>,
  remove: readonly RowName[],
  canary: Canary | null,
): Promise<void> {
  const { local } = browser.storage;
  for (const batch of batches([...rows], BATCH)) {
    const items = batch.map(([name, value]) => [ROW + name, typeof value === 'string' ? value : value.row]);
    await tried(() => local.set(Object.fromEntries(items)));
  }
  for (const batch of batches(remove, BATCH))
    await tried(() => local.remove(batch.map((name) => ROW + name)));
  if (canary !== null) await tried(() => local.set({ [CANARY]: canary }));
}

async function load(keys: string[]): Promise<Readonly<Record<string, unknown>>> {
  return tried(() => browser.storage.local.get(keys));
}

async function tried<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new CopyUnavailable(error);
  }
}
