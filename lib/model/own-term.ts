/**
 * The reader's own words on the glossary: entries of their own, other texts for built-in ones, and what they do not want
 * to see. Where an entry of this name exists elsewhere, the reader's wins.
 *
 * Surface forms of own entries are marked in council pages, so that a page can find out which words they are; notes
 * are another matter (docs/threat-model.md).
 */
import type { OperationId } from './note.ts';
import type { Term } from './term.ts';

/** UTF-16 units. As long as a question about an entry may be (`MAX_ENTRY_LENGTH` of the protocol). */
export const MAX_OWN_NAME = 100;
/** UTF-16 units. Four times the longest definition that is built in. */
export const MAX_OWN_TEXT = 2000;
/** UTF-16 units of an expansion, a form, another name, another meaning. */
export const MAX_OWN_LINE = 300;
/** Of forms, other names, other meanings and related entries, each. */
export const MAX_OWN_LIST = 30;
/** Ten times what the bars of speed are measured with would be 100,000; no reader or organisation writes more by hand. */
export const MAX_OWN_WORDS = 20_000;

/** Where a definition was read, as it is shown. */
export interface FoundPlace {
  /** "NUFA 26/25, 29.10.2025", or the document's title. */
  readonly label: string;
  readonly sentence: string;
}

/** An entry as a reader or an organisation writes it. Without forms it is found by searching only. */
export interface OwnTerm extends Omit<Term, 'confidence' | 'evidence'> {
  /** Null where the reader wrote it. */
  readonly foundIn: FoundPlace | null;
}

/** What the reader has decided of a name. */
export type GlossaryChoice =
  /** An own entry, or another text for the one of this name. */
  | { readonly is: 'written'; readonly term: OwnTerm }
  /** The entry of this name, built in or the organisation's, is neither marked nor found. */
  | { readonly is: 'hidden' }
  /** These forms of the entry of this name are not marked. */
  | { readonly is: 'without-forms'; readonly forms: readonly string[] }
  /** A word that nobody knows, and that is not to be asked about. */
  | { readonly is: 'ignored' };

/** A state that a name was in. The operation names it; `number` counts from 1. */
export interface GlossaryState {
  readonly operation: OperationId;
  readonly number: number;
  /** ISO time. */
  readonly savedAt: string;
  /** Null: taken back. What was built in stands again. */
  readonly choice: GlossaryChoice | null;
}

/** A name of an entry, or a word, and what the reader has decided of it. One for each name. */
export interface OwnWord extends GlossaryState {
  readonly name: string;
}
