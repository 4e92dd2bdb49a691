/** The contract of recovery: what the copy in `storage.local` has and the database has not, and how it comes back. */
import type { NoteContent, NoteId } from '../../model/note.ts';

export interface MissingNote {
  readonly id: NoteId;
  /** `gone`: no row. `older`: the row is of an earlier state. `unreadable`: the row is damaged. */
  readonly why: 'gone' | 'older' | 'unreadable';
  /** Null where it cannot be shown: encrypted, and locked. */
  readonly content: NoteContent | null;
  /** ISO time. */
  readonly savedAt: string;
}

export interface NotesLoss {
  readonly missing: readonly MissingNote[];
  /** Judgements that the copy has and the database has not. */
  readonly judgements: number;
  /** Notes that are in the database. */
  readonly present: number;
  /** Notes that neither the database nor the copy can give back, though the canary counted them. */
  readonly lost: number;
  /** ISO time of the copy's last change; null where it has none. */
  readonly copiedAt: string | null;
}

export interface NotesRecovery {
  /** Null where nothing is missing. */
  loss(): Promise<NotesLoss | null>;
  /** Brings back all that the copy has: nothing that is in the database is lost by it. Resolves to how many notes came back. */
  restore(): Promise<number>;
  /** The reader's explicit word that the database is right as it is: the copy is made anew from it. */
  keepDatabase(): Promise<void>;
}
