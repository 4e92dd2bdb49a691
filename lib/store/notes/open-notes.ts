/**
 * Opens the precious database behind a fence: one that a newer Saksspor wrote is left alone. Dexie opens such a
 * database without a word, and may change it while it does (PLATFORM.md), so its version is read before.
 */
import { isNewerVersion, NOTES_NAME, NotesDatabase } from './database.ts';
import { storageFault } from './note-not-saved.ts';
import { openSparePlace, sparePlaces } from './spare-place.ts';

/**
 * Why there is no database to be had.
 * - `newer`: a newer Saksspor wrote it, and this one must not touch it.
 * - `unopenable`: the browser gives none (damaged profile); it is never made anew by code.
 * - `full`, `read-only`: the same, and the browser has said why: the disk is full, or storage is switched off.
 * - `differs`: the copy has what the database has not, and the reader has not chosen yet.
 * - `locked`, `lock-demanded`: as `NotesAccess` says.
 */
export type UnavailableReason =
  | 'newer'
  | 'unopenable'
  | 'full'
  | 'read-only'
  | 'differs'
  | 'locked'
  | 'lock-demanded';

export class NotesUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, cause?: unknown) {
    super(reason, { cause });
    this.name = 'NotesUnavailable';
    this.reason = reason;
  }
}

/** Rejects with `NotesUnavailable`, never with anything else. */
export async function openNotes(name: string): Promise<NotesDatabase> {
  const place = await placeOf(name).catch((error: unknown) => Promise.reject(unopenable(error)));
  const database = new NotesDatabase(name, place);
  try {
    const known = (await (place ?? indexedDB).databases()).find((one) => one.name === name);
    if (known?.version !== undefined && isNewerVersion(known.version)) throw new NotesUnavailable('newer');
    await database.open();
    // Another context may have raised it in between.
    if (isNewerVersion(database.backendDB().version)) throw new NotesUnavailable('newer');
    return database;
  } catch (error) {
    database.close();
    throw error instanceof NotesUnavailable ? error : unopenable(error);
  }
}

/** Null: where the browser keeps databases. The first one always lies there. */
async function placeOf(name: string): Promise<IDBFactory | null> {
  if (name === NOTES_NAME || !(await sparePlaces()).includes(name)) return null;
  return openSparePlace(name);
}

function unopenable(error: unknown): NotesUnavailable {
  const fault = storageFault(error);
  return new NotesUnavailable(fault === 'full' || fault === 'read-only' ? fault : 'unopenable', error);
}
