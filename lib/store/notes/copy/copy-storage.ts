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

/** Held by who sets, changes or removes the passphrase. */
export const NOTES_LOCK = 'saksspor-notes-lock';

/** Rows in one message to the browser, which costs as much as 40 rows do, however few there are. */
const BATCH = 200;
/** UTF-16 units of text in one message, about; so many rows of the longest notes would be 20 MB. */
const MAX_MESSAGE = 1_000_000;

/** The same of rows that are read, whose size nobody knows before. */
const READ_BATCH = 100;

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

/**
 * Waits while a page sets or removes the passphrase (`notes-lock.ts`): every body changes then, and the copy is made anew
 * by that page. It waits in turn.
 */
export function whileLockStays<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(NOTES_LOCK, { mode: 'shared' }, work);
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
  for (const batch of batches(names, READ_BATCH)) {
    const stored = await load(batch.map((name) => ROW + name));
    for (const [key, value] of Object.entries(stored)) values.set(key.slice(ROW.length) as RowName, value);
  }
  return values;
}

/**
 * The canary last, or with the last rows, which the browser takes all or none of: until it is there, the copy is
 * compared row by row.
 */
export async function storeRows(
  rows: ReadonlyMap<RowName, CopiedRow | Marker>,
  remove: readonly RowName[],
  canary: Canary | null,
): Promise<void> {
  const { local } = browser.storage;
  const last: Record<string, unknown> = canary === null ? {} : { [CANARY]: canary };
  const messages = messagesOf(rows);
  const ending = remove.length === 0 ? (messages.pop() ?? {}) : {};
  for (const items of messages) await tried(() => local.set(items));
  for (const batch of batches(remove, BATCH))
    await tried(() => local.remove(batch.map((name) => ROW + name)));
  const items = { ...ending, ...last };
  if (Object.keys(items).length > 0) await tried(() => local.set(items));
}

function messagesOf(rows: ReadonlyMap<RowName, CopiedRow | Marker>): Record<string, unknown>[] {
  const messages: Record<string, unknown>[] = [];
  let [count, size] = [BATCH, 0];
  for (const [name, value] of rows) {
    const isFull = count >= BATCH || size >= MAX_MESSAGE;
    if (isFull) [count, size] = [0, 0];
    const message = (isFull ? undefined : messages.pop()) ?? {};
    message[ROW + name] = typeof value === 'string' ? value : value.row;
    messages.push(message);
    count += 1;
    size += sizeOf(value);
  }
  return messages;
}

/** Of its text alone. */
function sizeOf(value: CopiedRow | Marker): number {
  if (typeof value === 'string') return 0;
  if (value.table === 'glossary') return JSON.stringify(value.row).length;
  if (value.table !== 'notes' && value.table !== 'conflicts') return 0;
  const { body } = value.row;
  return body.is === 'plain' ? body.content.text.length : body.data.length;
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
