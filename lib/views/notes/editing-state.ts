/** What an editor of a note shows and can be asked, and the order of the states that its text was made from. */
import type { EditingId, Note, NoteConflict, NoteContent, NoteId, OperationId } from '../../model/note.ts';
import type { NoteRepository } from '../../store/notes/note-repository.ts';
import type { SaveFailure } from './save-failure.ts';

/** A draft may name a hundred states (`draftRowSchema`). Many keys before a save, or saves that fail one after another, make
 * them many. */
const MAX_CHAIN = 99;

export type Saving =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved' }
  /** Nothing was being written, and another window changed the note. */
  | { readonly is: 'renewed' }
  | { readonly is: 'failed'; readonly why: SaveFailure };

export interface EditingView {
  readonly content: NoteContent;
  readonly saving: Saving;
  /** What was written here, kept beside the note because the note was changed elsewhere; null where all is well. */
  readonly conflict: NoteConflict | null;
  /** The note as it was last heard of; null where it was never saved. */
  readonly note: Note | null;
  /** Another number each time `content` came from elsewhere: fields are to be filled anew. */
  readonly filled: number;
}

export interface Editing {
  readonly id: NoteId;
  readonly editing: EditingId;
  now(): EditingView;
  /** What the reader has just written. */
  write(change: Partial<Omit<NoteContent, 'caseId'>>): void;
  /** While an input method composes a word, nothing is saved and nothing is taken in. */
  compose(composing: boolean): void;
  /** Reads the note anew: something has changed. Never rejects. */
  look(): Promise<void>;
  /** Saves now. Resolves when the try is over; `now()` says how it went. Never rejects. */
  flush(): Promise<void>;
  /** For a page that may be closing: leaves a draft without waiting, and saves as well. */
  leave(): void;
  /** Nothing is on its way, and nothing is left to save. */
  isSettled(): boolean;
  /** Calls `listener` after each change of `now()`, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

export interface EditingOptions {
  readonly notes: Pick<NoteRepository, 'save' | 'leave' | 'keepDraft' | 'dropDraft' | 'one' | 'conflicts'>;
  readonly id: NoteId;
  /** As it was read; null for a new one. */
  readonly note: Note | null;
  readonly content: NoteContent;
  /** A random UUID. */
  readonly newId: () => string;
}

/** Nothing was written yet: not worth a note. */
export function isBlank({ text, heading, tags, followUp }: NoteContent): boolean {
  return text.trim() === '' && heading.trim() === '' && tags.length === 0 && !followUp;
}

/** From the state that is known to be in the database. */
export function since(chain: readonly OperationId[], known: OperationId): readonly OperationId[] {
  return [known, ...chain.slice(chain.indexOf(known) + 1)];
}

/** The first is the one that is known; of the others, the later a state the likelier it is the newest. */
export function shortened(chain: readonly OperationId[]): readonly OperationId[] {
  return chain.length <= MAX_CHAIN ? chain : [...chain.slice(0, 1), ...chain.slice(2 - MAX_CHAIN)];
}
