/**
 * The one way to the precious database: reads, and writes that are done only when they are on the disk. Opens when
 * first asked, and again after it had to give way to another context.
 */
import { announceChange } from './changes.ts';
import { NOTES_NAME, type NotesDatabase } from './database.ts';
import { openNotes } from './open-notes.ts';

/** Tables by the names of `NotesDatabase`. */
export type NotesTable =
  | 'linkJudgements'
  | 'imports'
  | 'notes'
  | 'revisions'
  | 'operations'
  | 'conflicts'
  | 'drafts'
  | 'lock';

export interface NotesKeeper {
  /** Rejects with `NotesUnavailable` where there is no database. */
  read<Value>(work: (database: NotesDatabase) => PromiseLike<Value>): Promise<Value>;
  /**
   * Runs `work` in one transaction over `tables`: all of it is kept, or nothing. Resolves after the transaction has
   * completed, and only then tells the other pages. Rejects with `NotesUnavailable` or with what `work` threw.
   */
  write<Value>(
    tables: readonly NotesTable[],
    work: (database: NotesDatabase) => PromiseLike<Value>,
  ): Promise<Value>;
  /** Lets go of the database. The next question opens it again. */
  close(): Promise<void>;
}

export function createNotesKeeper(name: string = NOTES_NAME): NotesKeeper {
  let kept: Promise<NotesDatabase> | null = null;

  function keep(): Promise<NotesDatabase> {
    const opening = kept ?? open();
    kept = opening;
    return opening;
  }

  async function open(): Promise<NotesDatabase> {
    try {
      const database = await openNotes(name);
      // A newer Saksspor wants to raise it, or the browser has closed it: opened again through the fence.
      database.on('versionchange', () => {
        kept = null;
        database.close();
        return false;
      });
      database.on('close', () => {
        kept = null;
      });
      return database;
    } catch (error) {
      // Looked for again at the next question.
      kept = null;
      throw error;
    }
  }

  return {
    read: async (work) => work(await keep()),
    write: async (tables, work) => {
      const database = await keep();
      const value = await database.transaction('rw', [...tables], () => work(database));
      announceChange();
      return value;
    },
    close: async () => {
      const last = kept;
      kept = null;
      (await last?.catch(() => null))?.close();
    },
  };
}
