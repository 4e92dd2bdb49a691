/**
 * Everything that is the reader's, behind one door: our pages open one store each, and ask it how it stands before they
 * show anything. What stands behind the door: the fence, drafts left by closing pages, the comparison with the copy.
 */
import type { BackupKeeper } from './backup.ts';
import type { CopyState } from './copy/notes-copy.ts';
import type { GlossaryRepository } from './glossary-repository.ts';
import type { JudgementRepository } from './judgements.ts';
import type { NoteRepository } from './note-repository.ts';
import type { NotesLock } from './notes-lock.ts';
import type { NotesRecovery } from './recovery.ts';

/**
 * How the precious database stands.
 * - `locked`: a passphrase was set, and has not been given since the browser was started.
 * - `lock-demanded`: the organisation demands a passphrase, and none is set.
 * - `differs`: the copy has what the database has not; nothing is shown or written before the reader has chosen.
 * - `newer`, `unopenable`: as `NotesUnavailable` says; `recoverable` is true where a copy could be restored.
 */
export type NotesAccess =
  | { readonly is: 'ready' }
  | { readonly is: 'locked' }
  | { readonly is: 'lock-demanded' }
  | { readonly is: 'differs' }
  | { readonly is: 'newer' }
  | {
      readonly is: 'unopenable';
      /** `full`: no room on the disk. `read-only`: a private window, or storage is switched off. */
      readonly why: 'damaged' | 'full' | 'read-only';
      readonly recoverable: boolean;
    };

export interface NotesStore {
  /** Opens the database where it is not open, and says how it stands. Never rejects. */
  access(): Promise<NotesAccess>;
  readonly notes: NoteRepository;
  readonly judgements: JudgementRepository;
  /** Also while notes are locked. */
  readonly glossary: GlossaryRepository;
  readonly backup: BackupKeeper;
  readonly lock: NotesLock;
  readonly recovery: NotesRecovery;
  /** Whether the copy has followed what this page has written. It may change without `watch` hearing of it. */
  copyState(): CopyState;
  /** Calls `listener` after each change, of notes or of access, whichever of our pages made it, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
