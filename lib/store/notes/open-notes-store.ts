/** Opens everything that is the reader's, for one of our pages. */
import { applyDrafts } from './apply-drafts.ts';
import { openBackup } from './backup.ts';
import { watchChanges } from './changes.ts';
import { openJudgements } from './judgements.ts';
import { openNoteRepository } from './notes.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import type { NotesAccess, NotesStore } from './notes-store.ts';
import { NotesUnavailable } from './open-notes.ts';
import { pageKeeper } from './page-keeper.ts';
import { pruneOperations } from './prune-operations.ts';

export function openNotesStore(keeper: NotesKeeper = pageKeeper()): NotesStore {
  return {
    access: () => accessOf(keeper),
    notes: openNoteRepository(keeper),
    judgements: openJudgements(keeper),
    backup: openBackup(keeper),
    lock: {
      state: async () => 'none',
      set: () => Promise.reject(new Error('no lock yet')),
      unlock: async () => true,
      lock: async () => undefined,
      change: async () => false,
      remove: async () => false,
      finish: async () => undefined,
    },
    recovery: { loss: async () => null, restore: async () => 0, keepDatabase: async () => undefined },
    watch: watchChanges,
  };
}

async function accessOf(keeper: NotesKeeper): Promise<NotesAccess> {
  try {
    const { differs, cipher } = await keeper.refresh();
    if (differs) return { is: 'differs' };
    if (cipher.is !== 'open') return { is: cipher.is === 'locked' ? 'locked' : 'lock-demanded' };
    // What cannot be applied now stays on the disk, and is tried again at the next change.
    await applyDrafts(keeper).catch(() => undefined);
    await pruneOperations(keeper, Date.now()).catch(() => undefined);
    return { is: 'ready' };
  } catch (error) {
    const reason = error instanceof NotesUnavailable ? error.reason : 'unopenable';
    if (reason === 'newer') return { is: 'newer' };
    const why = reason === 'full' || reason === 'read-only' ? reason : 'damaged';
    return { is: 'unopenable', why, recoverable: await keeper.hasCopy().catch(() => false) };
  }
}
