/**
 * Leaves drafts on the disk without waiting: at each key, and while a page is closing. Only a native transaction that is
 * begun at once and committed at once outlives the page: a Dexie write issued in `pagehide` was lost 37 times of 37
 * (PLATFORM.md).
 */
import type { EditingId, NoteDraft, NoteId } from '../../model/note.ts';
import { announceChange } from './changes.ts';
import type { NoteCipher } from './cipher.ts';
import { checkedDraft } from './note-checks.ts';
import type { DraftRow } from './note-rows.ts';
import type { OpenedNotes } from './notes-connection.ts';

/** False where it cannot be left: not open, locked, or not a draft that could be saved. Never throws. */
export function leaveDraft(opened: OpenedNotes | null, draft: NoteDraft, now: number): boolean {
  if (put(opened, draft, now, 'strict') === null) return false;
  // Another page of ours saves it for good; where there is none, the next one that is opened does.
  announceChange();
  return true;
}

/**
 * As `leaveDraft`, at a key: no page is told, since the editor saves it itself in a moment. Resolves when it is on the
 * disk, or could not be left. Relaxed durability outlives a browser that is killed, and costs a held key no wait.
 */
export function keepDraft(opened: OpenedNotes | null, draft: NoteDraft, now: number): Promise<void> {
  return ended(put(opened, draft, now, 'relaxed'));
}

/** Takes back what `keepDraft` left: the text is as it was before. Never rejects. */
export function dropDraft(opened: OpenedNotes | null, note: NoteId, editing: EditingId): Promise<void> {
  return ended(commit(opened, 'relaxed', (drafts) => drafts.delete([note, editing])));
}

function put(
  opened: OpenedNotes | null,
  draft: NoteDraft,
  now: number,
  durability: IDBTransactionDurability,
): IDBTransaction | null {
  return commit(opened, durability, (drafts, cipher) => drafts.put(rowOf(draft, cipher, now)));
}

function rowOf(draft: NoteDraft, cipher: NoteCipher, now: number): DraftRow {
  const { note, editing, operation, basedOn, content } = checkedDraft(draft);
  return {
    note,
    editing,
    operation,
    basedOn,
    place: cipher.placeOf(content.caseId),
    leftAt: new Date(now).toISOString(),
    body: cipher.encrypt(content, { note, operation }),
  };
}

/** Null where nothing was begun. */
function commit(
  opened: OpenedNotes | null,
  durability: IDBTransactionDurability,
  change: (drafts: IDBObjectStore, cipher: NoteCipher) => unknown,
): IDBTransaction | null {
  if (opened === null || opened.differs || opened.cipher.is !== 'open') return null;
  try {
    const transaction = opened.database.backendDB().transaction(['drafts'], 'readwrite', { durability });
    change(transaction.objectStore('drafts'), opened.cipher.cipher);
    transaction.commit();
    return transaction;
  } catch {
    return null;
  }
}

function ended(transaction: IDBTransaction | null): Promise<void> {
  if (transaction === null) return Promise.resolve();
  return new Promise((resolve) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => resolve());
  });
}
