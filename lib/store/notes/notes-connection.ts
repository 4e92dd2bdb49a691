/**
 * Holds the precious database open, with what its guards say of it: opened when first asked, and again after it had to
 * give way to another context.
 */
import { announceChange } from './changes.ts';
import type { CipherState } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import type { NotesGuards } from './notes-guards.ts';
import { NotesUnavailable, openNotes } from './open-notes.ts';

/** The database while it is open. */
export interface OpenedNotes {
  readonly database: NotesDatabase;
  /** The copy has what the database has not, and the reader has not chosen yet. */
  readonly differs: boolean;
  readonly cipher: CipherState;
  /** The row of the passphrase that `cipher` was made from, as JSON: a write under another one is not done. */
  readonly lock: string;
}

/** `open` and `refresh` reject with `NotesUnavailable` where there is no database to be had. */
export interface NotesConnection {
  /** Opens the database where it is not open, also one that differs or is locked. */
  open(): Promise<OpenedNotes>;
  /** Null where it is not open: for a page that is closing and can wait for nothing. */
  opened(): OpenedNotes | null;
  /** Looks again at the passphrase, the copy and the database's name: another page may have changed them. */
  refresh(): Promise<OpenedNotes>;
  /** Of no use any more, if it is the one that is held: the next question opens another. */
  drop(database: NotesDatabase): void;
  /** Lets go of the database, when the copy has followed. The next question opens it again. */
  close(): Promise<void>;
}

/** @param copied resolves when the copy has followed all writes so far */
export function connectNotes(guard: NotesGuards, copied: () => Promise<unknown>): NotesConnection {
  let kept: Promise<OpenedNotes> | null = null;
  let now: OpenedNotes | null = null;

  function drop(database: NotesDatabase): void {
    if (now !== null && now.database !== database) return;
    kept = null;
    now = null;
  }

  function open(): Promise<OpenedNotes> {
    if (now !== null && !now.database.isOpen()) drop(now.database);
    kept ??= openAnew().catch((error: unknown) => {
      // Looked for again at the next question.
      kept = null;
      throw error;
    });
    return kept;
  }

  async function openAnew(): Promise<OpenedNotes> {
    const database = await openNotes(await guard.databaseName());
    // A newer Saksspor wants to raise it, or the browser has closed it: opened again through the fence.
    database.on('versionchange', () => {
      drop(database);
      database.close();
      return false;
    });
    database.on('close', () => drop(database));
    try {
      now = { ...(await look(database)), differs: await differs(database) };
    } catch (error) {
      database.close();
      throw error instanceof NotesUnavailable ? error : new NotesUnavailable('unopenable', error);
    }
    return now;
  }

  async function look(database: NotesDatabase): Promise<Omit<OpenedNotes, 'differs'>> {
    const lock = lockText(await database.lock.get('lock'));
    return { database, lock, cipher: await guard.cipher(database) };
  }

  async function differs(database: NotesDatabase): Promise<boolean> {
    const found = (): void => {
      if (now?.database === database) keepAs({ ...now, differs: true });
      announceChange();
    };
    return (await guard.compare(database, found)) === 'differs';
  }

  function keepAs(opened: OpenedNotes): OpenedNotes {
    now = opened;
    kept = Promise.resolve(opened);
    return opened;
  }

  async function refresh(): Promise<OpenedNotes> {
    const { database } = await open();
    if ((await guard.databaseName()) !== database.name) {
      await close();
      return open();
    }
    const seen = await look(database);
    // It had to give way meanwhile.
    if (now?.database !== database) return open();
    return keepAs({ ...seen, differs: now.differs && (await differs(database)) });
  }

  async function close(): Promise<void> {
    const last = kept;
    kept = null;
    now = null;
    await copied();
    (await last?.catch(() => null))?.database.close();
  }

  return { open, opened: () => now, refresh, drop, close };
}

/** @param row of the passphrase; undefined where there is none */
export function lockText(row: unknown): string {
  return JSON.stringify(row ?? null);
}
