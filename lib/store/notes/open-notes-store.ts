/** Opens everything that is the reader's, for one of our pages. */
import { applyDrafts } from './apply-drafts.ts';
import { openBackup } from './backup.ts';
import { watchChanges } from './changes.ts';
import { openGlossary } from './glossary.ts';
import { openJudgements } from './judgements.ts';
import { openNoteRepository } from './notes.ts';
import type { NotesAccess, NotesStore } from './notes-store.ts';
import { NotesUnavailable } from './open-notes.ts';
import { type PageNotes, pageNotes } from './page-keeper.ts';
import { pruneOperations } from './prune-operations.ts';

export function openNotesStore(page: PageNotes = pageNotes()): NotesStore {
  const { keeper, keys, lock, copy, recovery } = page;
  return {
    access: () => accessOf(page),
    notes: openNoteRepository(keeper),
    judgements: openJudgements(keeper),
    glossary: openGlossary(keeper),
    backup: openBackup(keeper, keys),
    lock,
    recovery,
    copyState: () => copy.state(),
    watch: watchChanges,
  };
}

async function accessOf({ keeper, lock, copy }: PageNotes): Promise<NotesAccess> {
  try {
    const { differs, cipher, database } = await keeper.refresh();
    if (differs) return { is: 'differs' };
    // Nobody waits for the counts of other pages.
    void copy.count(database).catch(() => undefined);
    // A copy that is still under another passphrase is behind, and brought up to date at the next start.
    await lock.finish().catch(() => undefined);
    if (cipher.is !== 'open') return { is: cipher.is === 'locked' ? 'locked' : 'lock-demanded' };
    // What cannot be saved now stays on the disk, and is tried again at the next change.
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
