/**
 * Leaves a draft on the disk while a page is closing. Only a native transaction that is begun at once and committed at
 * once outlives the page: a Dexie write issued in `pagehide` was lost 37 times of 37 (PLATFORM.md).
 */
import type { NoteDraft } from '../../model/note.ts';
import { announceChange } from './changes.ts';
import { checkedDraft } from './note-checks.ts';
import type { DraftRow } from './note-rows.ts';
import type { OpenedNotes } from './notes-keeper.ts';

/** False where it cannot be left: not open, locked, or not a draft that could be saved. Never throws. */
export function leaveDraft(opened: OpenedNotes | null, draft: NoteDraft, now: number): boolean {
  if (opened === null || opened.differs || opened.cipher.is !== 'open') return false;
  const { cipher } = opened.cipher;
  try {
    const { note, editing, operation, basedOn, content } = checkedDraft(draft);
    const row: DraftRow = {
      note,
      editing,
      operation,
      basedOn,
      place: cipher.placeOf(content.caseId),
      leftAt: new Date(now).toISOString(),
      body: cipher.encrypt(content, { note, operation }),
    };
    const transaction = opened.database
      .backendDB()
      .transaction(['drafts'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('drafts').put(row);
    transaction.commit();
    // Another page of ours saves it for good; where there is none, the next one that is opened does.
    announceChange();
    return true;
  } catch {
    return false;
  }
}
