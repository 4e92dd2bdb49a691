/** A reader's private note on a case. Lives in extension pages only; no content script ever hears of one (TRUST.md rule 1). */
import type { CaseId } from './case.ts';
import type { IsoDate } from './date.ts';

/** A random UUID. */
export type NoteId = string & { readonly __brand: 'NoteId' };

/**
 * One act of writing: a random UUID, made before the act is tried. Doing it twice is doing it once, and each state of
 * a note is named by the operation that made it.
 */
export type OperationId = string & { readonly __brand: 'OperationId' };

/** One editor on one page, from when it opened the note until it let go of it: a random UUID. */
export type EditingId = string & { readonly __brand: 'EditingId' };

/** UTF-16 units. Forty pages of text; a longer one is refused with words, and stays on the screen. */
export const MAX_NOTE_TEXT = 100_000;
/** UTF-16 units. Three lines of the side panel. */
export const MAX_NOTE_HEADING = 200;
export const MAX_TAGS = 20;
/** UTF-16 units. */
export const MAX_TAG_LENGTH = 40;
/** Earlier states that are kept of a note (TRUST.md rule 9). */
export const MAX_REVISIONS = 50;

/** What the reader wrote. */
export interface NoteContent {
  readonly caseId: CaseId;
  /** The day that the note is of: the day it was begun, until the reader says another. */
  readonly day: IsoDate;
  /** Empty where it has none. */
  readonly heading: string;
  /** Plain text with light Markdown. Lines end in "\n". */
  readonly text: string;
  /** Without doubles, as written, in the order of the alphabet. */
  readonly tags: readonly string[];
  /** "Kommer tilbake": to be followed up. */
  readonly followUp: boolean;
}

/** A state that a note was in, and the operation that made it so. */
export interface NoteState {
  readonly operation: OperationId;
  /** 1 for the first, then one more each time the note was changed: tells earlier from later. */
  readonly number: number;
  readonly editing: EditingId;
  /** ISO time of the last change. */
  readonly savedAt: string;
  /** ISO time at which it was thrown away; null where it is not in the trash. */
  readonly deletedAt: string | null;
  readonly content: NoteContent;
}

export interface Note extends NoteState {
  readonly id: NoteId;
}

/** A text that could not be saved over a newer one. Both are kept until the reader has chosen. */
export interface NoteConflict {
  readonly note: NoteId;
  /** Of the window that could not save; it goes on writing here. */
  readonly editing: EditingId;
  readonly operation: OperationId;
  /** ISO time. */
  readonly savedAt: string;
  readonly content: NoteContent;
}

/** What an editor wants kept. */
export interface NoteDraft {
  readonly note: NoteId;
  readonly operation: OperationId;
  readonly editing: EditingId;
  /**
   * The states that the text was made from: the one that the editor read, and those that it has written since. Empty
   * for a note that is new. Saved only if the note is still in one of them.
   */
  readonly basedOn: readonly OperationId[];
  readonly content: NoteContent;
}

/** Says the same, whoever wrote it. */
export function isSameContent(one: NoteContent, other: NoteContent): boolean {
  return (
    one.caseId === other.caseId &&
    one.day === other.day &&
    one.heading === other.heading &&
    one.text === other.text &&
    one.followUp === other.followUp &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, at) => tag === other.tags[at])
  );
}
