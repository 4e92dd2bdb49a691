/** Recovery: what the copy in `storage.local` has and the database has not, and how it comes back. */
import type { NoteContent, NoteId } from '../../model/note.ts';
import { type NoteCipher, PLAIN } from './cipher.ts';
import { isEncrypted, type RowName, readRow } from './copy/copied-rows.ts';
import { type CopyFileOptions, copyFile } from './copy/copy-file.ts';
import { loadCanary, loadNames, loadRows } from './copy/copy-storage.ts';
import { makeNextDatabase, takeIntoUse } from './copy/database-name.ts';
import { type Differences, findDifferences } from './copy/differences.ts';
import type { NotesCopy } from './copy/notes-copy.ts';
import { encryptedAgain, PUT_BACK_TABLES, putBack } from './copy/put-back.ts';
import { type Ahead, type Missing, reconcile } from './copy/reconcile.ts';
import type { NotesDatabase } from './database.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { NotesUnavailable } from './open-notes.ts';

export interface MissingNote {
  readonly id: NoteId;
  /** `gone`: no row. `older`: the row is of an earlier state. `unreadable`: the row is damaged. `apart`: of another. */
  readonly why: Ahead;
  /** Null where it cannot be shown: encrypted, and locked. */
  readonly content: NoteContent | null;
  /** ISO time. */
  readonly savedAt: string;
  /** It was in the trash. */
  readonly isDeleted: boolean;
}

export interface NotesLoss {
  readonly missing: readonly MissingNote[];
  /** Conflicts that the copy has and the database has not. */
  readonly conflicts: number;
  /** Judgements that the copy has and the database has not. */
  readonly judgements: number;
  /** Words of the reader's glossary that the copy has and the database has not. */
  readonly glossary: number;
  /** The database has lost how the passphrase opens the notes, and the copy has it. */
  readonly lock: boolean;
  /** Notes that are in the database. */
  readonly present: number;
  /** Rows that neither the database nor the copy can give back, though the canary counted them. */
  readonly lost: number;
  /** ISO time of the copy's last change; null where it has none. */
  readonly copiedAt: string | null;
  /** The browser could not open the database: what comes back goes into a new one. */
  readonly isUnopenable: boolean;
}

export interface NotesRecovery {
  /** Null where nothing is missing. */
  loss(): Promise<NotesLoss | null>;
  /** Brings back all that the copy has: nothing that is in the database is lost by it. Resolves to how many notes came back. */
  restore(): Promise<number>;
  /** The reader's explicit word that the database is right as it is: the copy is made anew from it. */
  keepDatabase(): Promise<void>;
  /** All of the copy as the text of a file: a backup to be read in, or its rows as they stand where it is locked. */
  file(): Promise<string>;
}

export interface RecoverySurroundings extends CopyFileOptions {
  readonly keeper: Pick<NotesKeeper, 'open' | 'refresh' | 'repair' | 'close'>;
  readonly copy: Pick<NotesCopy, 'agree' | 'anew'>;
}

export function openRecovery({ keeper, copy, cipherOf, seal }: RecoverySurroundings): NotesRecovery {
  /** Null where the browser cannot open it. */
  async function opened(): Promise<NotesDatabase | null> {
    try {
      return (await keeper.open()).database;
    } catch (error) {
      if (error instanceof NotesUnavailable && error.reason === 'unopenable') return null;
      throw error;
    }
  }

  async function cipher(database: NotesDatabase | null): Promise<NoteCipher> {
    const name = 'lock/lock' as RowName;
    const here: unknown = await database?.lock.get('lock');
    const row = readRow(name, here) ?? readRow(name, (await loadRows([name])).get(name));
    return cipherOf(row?.row) ?? PLAIN;
  }

  /** The database that is put back into: a new one where the old cannot be opened, and that one is left as it is. */
  async function usable(): Promise<NotesDatabase> {
    const database = await opened();
    if (database !== null) return database;
    await takeIntoUse(await makeNextDatabase());
    await keeper.close();
    return (await keeper.open()).database;
  }

  return {
    loss: async () => {
      const database = await opened();
      const differences = database === null ? await copyAlone() : await findDifferences(database, null);
      const { missing, lost } = differences;
      const isUnopenable = database === null;
      if (missing.length === 0 && lost === 0 && !isUnopenable) return null;
      return lossOf(differences, isUnopenable, await cipher(database));
    },
    restore: async () => {
      const database = await usable();
      const { missing, names } = await findDifferences(database, null);
      const encrypted = [...(await loadRows(names))].flatMap(([name, value]) => {
        const copied = readRow(name, value);
        return copied?.table === 'notes' && isEncrypted(copied) ? [copied.row] : [];
      });
      const hasLock = missing.some(({ copied }) => copied.table === 'lock');
      await keeper.repair(PUT_BACK_TABLES, async (repaired) => {
        await putBack(repaired, missing);
        if (hasLock) await encryptedAgain(repaired, encrypted);
      });
      await copy.agree(
        database,
        missing.map(({ name }) => name),
      );
      await keeper.refresh();
      return missing.filter(({ copied }) => copied.table === 'notes').length;
    },
    keepDatabase: async () => {
      await copy.anew((await keeper.open()).database);
      await keeper.refresh();
    },
    file: () => copyFile({ cipherOf, seal }),
  };
}

/** All that the copy has: there is no database. */
async function copyAlone(): Promise<Differences> {
  const canary = await loadCanary();
  const names = await loadNames();
  const result = reconcile({ database: new Map(), copy: await loadRows(names) });
  const counted = Object.values(canary?.parts ?? {}).reduce((sum, { count }) => sum + count, 0);
  const lost = Math.max(result.lost, counted - result.missing.length);
  return { canary, parts: new Map(), missing: result.missing, lost, names, deleted: new Set() };
}

function lossOf(
  { canary, parts, missing, lost }: Differences,
  isUnopenable: boolean,
  cipher: NoteCipher,
): NotesLoss {
  const inTable = (table: string): number => missing.filter(({ copied }) => copied.table === table).length;
  const present = [...parts.values()].flatMap((part) => part.present);
  return {
    missing: missing.flatMap((one) => missingNote(one, cipher)),
    conflicts: inTable('conflicts'),
    judgements: inTable('linkJudgements'),
    glossary: inTable('glossary'),
    lock: inTable('lock') > 0,
    present: present.filter(({ table }) => table === 'notes').length,
    lost,
    copiedAt: canary?.copiedAt ?? null,
    isUnopenable,
  };
}

function missingNote({ why, copied }: Missing, cipher: NoteCipher): readonly MissingNote[] {
  if (copied.table !== 'notes') return [];
  const { id, operation, body, savedAt, deletedAt } = copied.row;
  const content = cipher.decrypt(body, { note: id, operation });
  return [{ id, why, content, savedAt, isDeleted: deletedAt !== null }];
}
