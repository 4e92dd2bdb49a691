/**
 * Which database is in use. One that the browser cannot open is left alone, and its notes are restored into the next:
 * `saksspor-notes`, `saksspor-notes-2`, … The number stands in `storage.local`; where that is lost, the browser's own
 * lists of databases and of places tell.
 */
import { browser } from 'wxt/browser';
import { NOTES_NAME } from '../database.ts';
import { NotesUnavailable, openNotes } from '../open-notes.ts';
import { deleteSparePlace, openSparePlace, sparePlaces } from '../spare-place.ts';

const KEY = 'notes-database';
/** A browser that damages a database a day would take three months to get here. */
const MAX_NUMBER = 99;

/** Never rejects: without an answer it is the first. */
export async function databaseName(): Promise<string> {
  return nameOf(Math.max(await keptNumber(), 1));
}

/**
 * Makes the next database, in a place of its own where the ordinary one gives none.
 * @returns its name
 * @throws NotesUnavailable where none can be had: then nothing has changed
 */
export async function makeNextDatabase(): Promise<string> {
  const number = Math.max(await keptNumber(), 1) + 1;
  if (number > MAX_NUMBER) throw new Error('too many damaged databases');
  const name = nameOf(number);
  try {
    (await openNotes(name)).close();
  } catch (error) {
    const isPlaceless = !(error instanceof NotesUnavailable) || error.reason !== 'unopenable';
    if (isPlaceless || (await openSparePlace(name).catch(() => null)) === null) throw error;
    await tryIn(name);
  }
  return name;
}

async function tryIn(name: string): Promise<void> {
  try {
    (await openNotes(name)).close();
  } catch (error) {
    await deleteSparePlace(name).catch(() => undefined);
    throw error;
  }
}

/** Takes a database into use, on all pages of ours, when they ask next. */
export async function takeIntoUse(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: numberOf(name) });
}

async function keptNumber(): Promise<number> {
  const [stored, listed] = await Promise.all([storedNumber(), listedNumber()]);
  return Math.max(stored, listed);
}

async function storedNumber(): Promise<number> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const number = stored[KEY];
    return Number.isInteger(number) && Number(number) <= MAX_NUMBER ? Number(number) : 0;
  } catch {
    return 0;
  }
}

async function listedNumber(): Promise<number> {
  const listed = indexedDB.databases().then(
    (databases) => databases.map(({ name }) => name ?? ''),
    () => [],
  );
  const names = (await Promise.all([listed, sparePlaces()])).flat();
  return Math.max(0, ...names.map(numberOf));
}

function nameOf(number: number): string {
  return number === 1 ? NOTES_NAME : `${NOTES_NAME}-${number}`;
}

/** 0 for another database. */
function numberOf(name: string): number {
  if (name === NOTES_NAME) return 1;
  const [, number = '0'] = /^saksspor-notes-([2-9]|[1-9]\d)$/.exec(name) ?? [];
  return Number(number);
}
