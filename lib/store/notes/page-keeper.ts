/** What a page asks the precious database through: one keeper for all of it, with the copy and the passphrase around it. */
import { readPolicy } from '../policy.ts';
import { cipherState } from './lock/cipher-state.ts';
import { createKeyRing } from './lock/key-ring.ts';
import { unguarded } from './notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from './notes-keeper.ts';
import { type NotesLock, openLock } from './notes-lock.ts';

export interface PageNotes {
  readonly keeper: NotesKeeper;
  readonly lock: NotesLock;
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
  const keeper = createNotesKeeper({
    ...unguarded(),
    cipher: (database) => cipherState(database, keys, isDemanded),
  });
  const nothing = async (): Promise<void> => undefined;
  const copy = { anew: nothing, forget: nothing, lock: nothing };
  return { keeper, lock: openLock({ keeper, keys, copy, isDemanded }) };
}
