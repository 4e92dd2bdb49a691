/** The contract of the notes' repository: what views may ask of the reader's notes. */
import type { CaseId } from '../../model/case.ts';
import type {
  EditingId,
  Note,
  NoteConflict,
  NoteDraft,
  NoteId,
  NoteState,
  OperationId,
} from '../../model/note.ts';

export type SaveOutcome =
  | { readonly is: 'saved'; readonly note: Note }
  /** The note was changed elsewhere: both texts are kept. `note` is null where it was deleted for ever. */
  | { readonly is: 'conflict'; readonly conflict: NoteConflict; readonly note: Note | null };

/**
 * Each rejects with `NotesUnavailable` where there is no database to be had, or it is locked; a write with
 * `NoteNotSaved`, whose reason a view puts in words. The text is the view's until a write has resolved.
 *
 * An editor's `basedOn` names the state that it read, and every operation that it has tried or left since: also those
 * of which it never heard. It tries them one after the other, and an older one never after a newer. A revision that is
 * brought back is saved under an editing of its own, so that what it replaces becomes a revision.
 */
export interface NoteRepository {
  /**
   * Resolves after the transaction has completed. A draft saved twice is saved once; the outcome is the note as it is
   * now, which may hold a later text than the draft's.
   */
  save(draft: NoteDraft): Promise<SaveOutcome>;
  /**
   * Leaves a draft on the disk without waiting: for a page that is closing. It is saved for good when one of our pages
   * opens the database next, or hears of it. False where the database is not open; never throws.
   */
  leave(draft: NoteDraft): boolean;
  /**
   * As `leave`, at each key: a busy browser closes a page without giving it its last word. No page is told. Resolves when
   * it is on the disk, or could not be left; never rejects.
   */
  keepDraft(draft: NoteDraft): Promise<void>;
  /** Takes back what `keepDraft` left of a note that is not to be. Never rejects. */
  dropDraft(note: NoteId, editing: EditingId): Promise<void>;
  /** The newest first, without those in the trash. */
  ofCase(id: CaseId): Promise<readonly Note[]>;
  /** By the time of the last change, the newest first; without those in the trash. */
  all(): Promise<readonly Note[]>;
  /** Null where there is none. Also one in the trash. */
  one(id: NoteId): Promise<Note | null>;
  /** How many notes each case has, without those in the trash; a case without a note is not named. */
  counts(): Promise<ReadonlyMap<CaseId, number>>;
  trash(): Promise<readonly Note[]>;
  /** Earlier states, the newest first. */
  revisions(id: NoteId): Promise<readonly NoteState[]>;
  /** Of one note, or all. */
  conflicts(id: NoteId | null): Promise<readonly NoteConflict[]>;
  /**
   * Ends a conflict with the reader's choice: `draft` is the text to keep, null keeps the note as it is. The text that
   * loses is kept as a revision, or in the trash where the note was deleted for ever. Where the note was changed again
   * meanwhile, nothing is settled and the outcome is the conflict. Null where there is neither note nor conflict.
   */
  settle(note: NoteId, editing: EditingId, draft: NoteDraft | null): Promise<SaveOutcome | null>;
  /** Into the trash, and out of it. */
  setDeleted(id: NoteId, deleted: boolean, operation: OperationId): Promise<Note | null>;
  /** Deletes notes of the trash for good, with their revisions and conflicts: only by an explicit act of the reader. */
  deleteForever(ids: readonly NoteId[]): Promise<void>;
  /** Calls `listener` after each change, whichever of our pages made it, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
