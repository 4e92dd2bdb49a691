/**
 * The second copy of the reader's notes, in `storage.local`: another file of the browser's, which survived each damage
 * that the database did not (PLATFORM.md). One row for each note, also in the trash, for each open conflict, each
 * judgement, each word of the glossary, and the lock row, without which encrypted ones are lost. A canary beside them says what the copy holds.
 */
import type { NoteId } from '../../../model/note.ts';
import type { CipherState } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import type { WrittenKeys } from '../written-keys.ts';
import type { RowName } from './copied-rows.ts';

/** `behind`: the copy could not be brought up to date; notes are saved all the same, but stand in one place only. */
export type CopyState = { readonly is: 'whole' } | { readonly is: 'behind'; readonly why: 'full' | 'failed' };

export interface NotesCopy {
  /**
   * To be asked each time the database has been opened, before anything is shown. Brings a copy that is behind, or gone,
   * up to date. Up to `AT_ONCE` notes all rows are compared; of more, the numbers of rows at once and the rest soon
   * after, when `found` is called if something is missing after all. Rejects only where the database cannot be read.
   */
  compare(database: NotesDatabase, found?: () => void): Promise<'same' | 'differs'>;
  /**
   * Brings the copy up to date for rows that were written; reads them afresh from the database. Not to be waited for
   * before "Lagret" is said. Resolves when the copy has them, or could not take them (`state`). Never rejects.
   */
  copy(database: NotesDatabase, written: WrittenKeys): Promise<void>;
  /**
   * Takes rows out of the copy and notes that it was meant, to be waited for before they are deleted: so that a kill in
   * between is not taken for a loss.
   *
   * @param others rows of the other tables that are about to be deleted
   */
  forget(notes: readonly NoteId[], others?: WrittenKeys): Promise<void>;
  /**
   * Makes the copy anew from the database, and takes away what the database has not: by the reader's word that the
   * database is right, and where every body has changed (passphrase). Rejects where it could not.
   */
  anew(database: NotesDatabase): Promise<void>;
  /** Has the copy take rows as the database has them, also where the copy was ahead: they have been put back. */
  agree(database: NotesDatabase, names: readonly RowName[]): Promise<void>;
  /** The row of the passphrase in the copy, as it stands there; undefined where there is none. */
  lock(): Promise<unknown>;
  /**
   * Counts notes by case where they are not counted, and forgets the counts of encrypted notes where they are locked. To
   * be called after the passphrase was given, or taken back.
   */
  count(database: NotesDatabase): Promise<void>;
  /** Whether there is a copy that a database could be made from. */
  hasCopy(): Promise<boolean>;
  /** Of what this page has tried. */
  state(): CopyState;
}

export interface NotesCopyOptions {
  /** What opens bodies, for the counts of encrypted notes. */
  readonly cipher: (database: NotesDatabase) => Promise<CipherState>;
  /** ms from the opening until the copy is read through; for tests. */
  readonly afterOpening?: number;
}
