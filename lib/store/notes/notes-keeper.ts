/**
 * The one way to the precious database: reads, and writes that are done only when they are on the disk. Behind the door
 * stand the connection with its fence, the comparison with the copy, the reader's passphrase, and the copy that follows
 * each write.
 */
import type { NoteId } from '../../model/note.ts';
import { announceChange } from './changes.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import { NoteNotSaved, storageFault } from './note-not-saved.ts';
import { connectNotes, lockText, type NotesConnection, type OpenedNotes } from './notes-connection.ts';
import { type NotesGuards, unguarded } from './notes-guards.ts';
import { NotesUnavailable } from './open-notes.ts';
import type { WrittenKeys } from './written-keys.ts';

/** Tables by the names of `NotesDatabase`. */
export type NotesTable =
  | 'linkJudgements'
  | 'imports'
  | 'notes'
  | 'revisions'
  | 'operations'
  | 'conflicts'
  | 'drafts'
  | 'lock'
  | 'glossary'
  | 'glossaryRevisions';

type Work<Value> = (database: NotesDatabase) => PromiseLike<Value>;
type NotesWork<Value> = (database: NotesDatabase, cipher: NoteCipher) => PromiseLike<Value>;

/**
 * Each rejects with `NotesUnavailable` where there is no database to be had; a write with `NoteNotSaved` where the
 * browser could not keep it, or with what `work` threw.
 */
export interface NotesKeeper extends Omit<NotesConnection, 'drop'> {
  read<Value>(work: Work<Value>): Promise<Value>;
  /**
   * Runs `work` in one transaction over `tables`: all of it is kept, or nothing. Resolves after the transaction has
   * completed; only then the copy follows, and the other pages are told.
   */
  write<Value>(tables: readonly NotesTable[], work: Work<Value>): Promise<Value>;
  /** As `read` and `write`, with what opens the bodies of notes. Rejects where they are locked. */
  readNotes<Value>(work: NotesWork<Value>): Promise<Value>;
  writeNotes<Value>(tables: readonly NotesTable[], work: NotesWork<Value>): Promise<Value>;
  /** A write for recovery: also where the copy differs, and the copy does not follow it. */
  repair<Value>(tables: readonly NotesTable[], work: Work<Value>): Promise<Value>;
  /** Takes notes, and rows of other tables, out of the copy. To be waited for before they are deleted. */
  forget(notes: readonly NoteId[], others?: WrittenKeys): Promise<void>;
  /** Whether there is a copy that a database could be made from. */
  hasCopy(): Promise<boolean>;
  /** Resolves when the copy has followed the writes that were made so far. */
  copied(): Promise<void>;
}

/** Another page has set, changed or taken away the passphrase since the cipher was made. */
class LockChanged extends Error {}

/** Each time the passphrase changed, or the browser closed the database, in mid-write; more often is no accident. */
const MAX_TRIES = 3;

/** @param guards a name stands for a database without guards: for tests */
export function createNotesKeeper(guards: NotesGuards | string = unguarded()): NotesKeeper {
  const guard = typeof guards === 'string' ? unguarded(guards) : guards;
  let copying: Promise<unknown> = Promise.resolve();
  const connection = connectNotes(guard, () => copying);

  async function usable(): Promise<OpenedNotes> {
    const opened = await connection.open();
    if (opened.differs) throw new NotesUnavailable('differs');
    return opened;
  }

  async function transact<Value>(
    { database }: OpenedNotes,
    tables: readonly NotesTable[],
    work: Work<Value>,
    copies: boolean,
  ): Promise<Value> {
    const { value, written } = await database.transaction('rw', [...tables], async ({ idbtrans }) => {
      const done = { value: await work(database), written: database.writtenIn(idbtrans) };
      if (copies) await guard.beforeCommit?.(database, done.written, idbtrans as IDBTransaction);
      return done;
    });
    // A copy that could not follow is behind, and is found so at the next start: the database is what counts.
    if (copies) copying = Promise.allSettled([copying, guard.copy(database, written)]);
    announceChange();
    return value;
  }

  /** Again where the browser had closed the database, or the passphrase was another: nothing was done then. */
  async function write<Value>(
    tables: readonly NotesTable[],
    work: Work<Value>,
    copies = true,
  ): Promise<Value> {
    for (let tries = 1; ; tries += 1) {
      const opened = copies ? await usable() : await connection.open();
      try {
        return await transact(opened, tables, work, copies);
      } catch (error) {
        const isClosed = !opened.database.isOpen() || connection.opened()?.database !== opened.database;
        if (isClosed) connection.drop(opened.database);
        if (!isClosed || tries >= MAX_TRIES) throw notSaved(error);
      }
    }
  }

  async function writeNotes<Value>(tables: readonly NotesTable[], work: NotesWork<Value>): Promise<Value> {
    for (let tries = 1; ; tries += 1) {
      const { lock, cipher } = withCipher(await usable());
      try {
        return await write([...new Set<NotesTable>([...tables, 'lock'])], async (database) => {
          if (lockText(await database.lock.get('lock')) !== lock) throw new LockChanged();
          return work(database, cipher);
        });
      } catch (error) {
        if (!(error instanceof LockChanged) || tries >= MAX_TRIES) throw error;
        await connection.refresh();
      }
    }
  }

  return {
    read: async (work) => work((await usable()).database),
    write,
    readNotes: async (work) => {
      const opened = withCipher(await usable());
      return work(opened.database, opened.cipher);
    },
    writeNotes,
    repair: (tables, work) => write(tables, work, false),
    forget: (notes, others) => guard.forget(notes, others),
    hasCopy: () => guard.hasCopy(),
    open: connection.open,
    opened: connection.opened,
    refresh: connection.refresh,
    copied: async () => void (await copying),
    close: connection.close,
  };
}

function withCipher({ database, lock, cipher }: OpenedNotes) {
  if (cipher.is === 'open') return { database, lock, cipher: cipher.cipher };
  throw new NotesUnavailable(cipher.is === 'locked' ? 'locked' : 'lock-demanded');
}

function notSaved(error: unknown): unknown {
  const fault = storageFault(error);
  return fault === null || error instanceof NoteNotSaved ? error : new NoteNotSaved(fault, error);
}
