/** What a page asks the precious database through: one keeper for all of it, with the copy and the passphrase around it. */
import { readPolicy } from '../policy.ts';
import type { CipherState } from './cipher.ts';
import { createNotesCopy } from './copy/create-notes-copy.ts';
import { databaseName } from './copy/database-name.ts';
import type { NotesCopy } from './copy/notes-copy.ts';
import type { NotesDatabase } from './database.ts';
import { cipherState } from './lock/cipher-state.ts';
import { createKeyRing, type KeyRing } from './lock/key-ring.ts';
import { sealFile } from './lock/sealed-file.ts';
import { lockRowSchema } from './lock/wrap-key.ts';
import { createNotesKeeper, type NotesKeeper } from './notes-keeper.ts';
import { type NotesLock, openLock } from './notes-lock.ts';
import { withPublishing } from './publish-glossary.ts';
import { type NotesRecovery, openRecovery } from './recovery.ts';

export interface PageNotes {
  readonly keeper: NotesKeeper;
  readonly keys: KeyRing;
  readonly lock: NotesLock;
  readonly copy: NotesCopy;
  readonly recovery: NotesRecovery;
}

let page: PageNotes | null = null;

/** The same for every asker of a page. The database is opened by the first question to it. */
export function pageNotes(): PageNotes {
  page ??= assemble();
  return page;
}

export function pageKeeper(): NotesKeeper {
  return pageNotes().keeper;
}

function assemble(): PageNotes {
  const keys = createKeyRing();
  const isDemanded = async (): Promise<boolean> => (await readPolicy()).policy.requirePassphrase;
  const cipher = (database: NotesDatabase): Promise<CipherState> => cipherState(database, keys, isDemanded);
  const copy = createNotesCopy({ cipher });
  const keeper = createNotesKeeper({ ...copy, ...withPublishing(copy), databaseName, cipher });
  return {
    keeper,
    keys,
    lock: openLock({ keeper, keys, copy, isDemanded }),
    copy,
    recovery: openRecovery({
      keeper,
      copy,
      cipherOf: (row) => keys.cipher(row),
      seal: (text, row) => sealed(keys, text, row),
    }),
  };
}

/** Null where the key of the passphrase is not known. */
async function sealed(keys: KeyRing, text: string, row: unknown): Promise<string | null> {
  const lock = lockRowSchema.safeParse(row);
  const key = lock.success ? keys.dataKey(lock.data) : null;
  return lock.success && key !== null ? JSON.stringify(await sealFile(text, key, lock.data)) : null;
}
