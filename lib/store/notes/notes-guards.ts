/** What stands around the precious database: the copy in `storage.local`, and the reader's passphrase. */
import type { NoteId } from '../../model/note.ts';
import { type CipherState, PLAIN } from './cipher.ts';
import { NOTES_NAME, type NotesDatabase } from './database.ts';
import type { WrittenKeys } from './written-keys.ts';

export interface NotesGuards {
  /** The database in use: another than the first where one could not be opened and was restored elsewhere. */
  readonly databaseName: () => Promise<string>;
  /**
   * Before anything is shown: whether the copy has what the database has not. Refreshes a copy that is behind. Of very
   * many rows some may be compared later: `found` is called if they differ after all.
   */
  readonly compare: (database: NotesDatabase, found: () => void) => Promise<'same' | 'differs'>;
  /**
   * The last thing in each transaction but those of recovery, awaited there: it may wait for requests of the transaction
   * and for nothing else.
   */
  readonly beforeCommit?: (
    database: NotesDatabase,
    written: WrittenKeys,
    transaction: IDBTransaction,
  ) => PromiseLike<void>;
  /** Brings the copy up to date for rows that were written, and reads them afresh from the database. */
  readonly copy: (database: NotesDatabase, written: WrittenKeys) => Promise<void>;
  /** Takes notes, and rows of other tables, out of the copy before they are deleted: that is no loss. */
  readonly forget: (notes: readonly NoteId[], others?: WrittenKeys) => Promise<void>;
  /** Whether there is a copy that a database could be made from. */
  readonly hasCopy: () => Promise<boolean>;
  readonly cipher: (database: NotesDatabase) => Promise<CipherState>;
}

/** Neither copy nor passphrase: for tests of the database alone. */
export function unguarded(name: string = NOTES_NAME): NotesGuards {
  return {
    databaseName: async () => name,
    compare: async () => 'same',
    copy: async () => undefined,
    forget: async () => undefined,
    hasCopy: async () => false,
    cipher: async () => ({ is: 'open', cipher: PLAIN }),
  };
}
