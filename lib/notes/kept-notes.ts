/** Notes with all that is kept of them: what a backup holds, and what two machines' notes are put together from. */
import type { NoteConflict, NoteId, NoteState } from '../model/note.ts';

export interface KeptState extends NoteState {
  /** ISO time of the first change that this state holds; the changes of one editor within a while are one state. */
  readonly begunAt: string;
}

export interface KeptNote extends KeptState {
  readonly id: NoteId;
  /** Earlier states. */
  readonly revisions: readonly KeptState[];
}

export interface KeptNotes {
  readonly notes: readonly KeptNote[];
  /** Texts that met a newer one. A note may have been deleted for ever under its conflict. */
  readonly conflicts: readonly NoteConflict[];
}

/** One note, or none, and the conflicts of it. */
export interface KeptBundle {
  readonly note: KeptNote | null;
  readonly conflicts: readonly NoteConflict[];
}
