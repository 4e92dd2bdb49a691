/**
 * Opens the precious database behind a fence: one that a newer Saksspor wrote is left alone. Dexie opens such a
 * database without a word, and may change it while it does (PLATFORM.md), so its version is read before.
 */
import { isNewerVersion, NotesDatabase } from './database.ts';

/**
 * Why there is no database. `newer`: a newer Saksspor wrote it, and this one must not touch it. `unopenable`: the
 * browser gives none (storage switched off, disk full, damaged profile); it is never made anew by code.
 */
export class NotesUnavailable extends Error {
  readonly reason: 'newer' | 'unopenable';

  constructor(reason: 'newer' | 'unopenable', cause?: unknown) {
    super(reason, { cause });
    this.name = 'NotesUnavailable';
    this.reason = reason;
  }
}

/** Rejects with `NotesUnavailable`, never with anything else. */
export async function openNotes(name: string): Promise<NotesDatabase> {
  const database = new NotesDatabase(name);
  try {
    const known = (await indexedDB.databases()).find((one) => one.name === name);
    if (known?.version !== undefined && isNewerVersion(known.version)) throw new NotesUnavailable('newer');
    await database.open();
    // Another context may have raised it in between.
    if (isNewerVersion(database.backendDB().version)) throw new NotesUnavailable('newer');
    return database;
  } catch (error) {
    database.close();
    throw error instanceof NotesUnavailable ? error : new NotesUnavailable('unopenable', error);
  }
}
