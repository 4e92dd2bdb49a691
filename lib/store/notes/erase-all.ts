/**
 * Deletes everything of Saksspor on this machine, when it is handed over: the one place where code deletes what is the
 * reader's, by the reader's explicit act and never else (TRUST.md rule 8). What is deleted is found by looking, not by
 * a list: what a later version adds is deleted too.
 */
import { browser } from 'wxt/browser';
import { announceErased } from '../erased.ts';
import { deleteSparePlace, sparePlaces } from './spare-place.ts';

/** ms. For other pages to let go, and for the background to end what it was writing. */
const PAUSE = 200;
/** Ten seconds in all with what deleting itself takes. */
const MAX_TRIES = 10;
/** ms. A database that another context holds is deleted when that one lets go, or not at all. */
const MAX_WAIT = 1_000;

/** Names of what could not be deleted. */
export class NotErased extends Error {
  readonly left: readonly string[];

  constructor(left: readonly string[]) {
    super(`not erased: ${left.join(', ')}`);
    this.name = 'NotErased';
    this.left = left;
  }
}

/** Resolves when nothing is left; rejects with `NotErased` where something is. Other pages of ours begin anew. */
export async function eraseAll(): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    // Consent goes first: without it nothing is read or stored again.
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    if (tries === 1) announceErased();
    await Promise.all([
      ...(await databaseNames()).map(deleteDatabase),
      ...(await sparePlaces()).map(deleteSparePlace),
      ...(await caches.keys()).map(deleteCache),
    ]);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const left = await leftOver();
    if (left.length === 0) return;
    if (tries >= MAX_TRIES) throw new NotErased(left);
  }
}

/** What there is of Saksspor on this machine, by name. */
async function leftOver(): Promise<readonly string[]> {
  const found = await Promise.all([
    databaseNames(),
    sparePlaces(),
    caches.keys(),
    keysOf(browser.storage.local),
    keysOf(browser.storage.session),
  ]);
  return found.flat();
}

async function databaseNames(): Promise<readonly string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

async function keysOf(area: Pick<typeof browser.storage.local, 'get'>): Promise<readonly string[]> {
  return Object.keys(await area.get(null));
}

function deleteCache(name: string): Promise<boolean> {
  return caches.delete(name);
}

/** Never rejects: what is left is seen afterwards. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    setTimeout(resolve, MAX_WAIT);
  });
}
