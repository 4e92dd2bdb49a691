/**
 * A glossary as a file that readers hand each other: their own entries as JSON with a version, or as a table. What a
 * reader has hidden or does not want to be asked about is theirs alone and stands in backups only.
 */
import type { Column } from '../../glossary/share/columns.ts';
import type { GlossaryChoice, OwnTerm } from '../../model/own-term.ts';

export const GLOSSARY_FORMAT = 'saksspor-glossary';
/** Raised whenever the shape changes. */
export const GLOSSARY_VERSION = 1;
/** Bytes; a text never has more units than its file has bytes. 20,000 entries of five short lines; a council's has hundreds. */
export const MAX_GLOSSARY_FILE = 5_000_000;

export interface SharedWord {
  readonly name: string;
  readonly choice: GlossaryChoice;
}

/** What is wrong with an entry of the file, and where it stands. */
export interface EntryFault {
  /** The line in a table; otherwise null. */
  readonly line: number | null;
  /** Which entry of the file it is, from 1. */
  readonly number: number;
  /** Its name, cut to what a line can hold; empty where it has none. */
  readonly entry: string;
  /** `other`: something that no entry has. */
  readonly field: Column | 'other';
  readonly why: 'missing' | 'too-long' | 'too-many' | 'twice' | 'not-understood';
}

export type GlossaryFileFault =
  | {
      readonly why:
        | 'too-large'
        | 'too-deep'
        | 'forbidden-key'
        /** Neither JSON of ours nor a table. */
        | 'not-a-glossary'
        | 'newer'
        /** A backup of ours: there is another page for it. */
        | 'backup'
        /** A workbook, which Excel saves as CSV on request. */
        | 'workbook'
        | 'empty'
        | 'too-many'
        /** A table without a column of names. */
        | 'no-names';
    }
  | { readonly why: 'open-quote' | 'after-quote' | 'too-many-cells'; readonly line: number }
  /** The first ones, and how many there are. */
  | { readonly why: 'entries'; readonly faults: readonly EntryFault[]; readonly count: number };

export type GlossaryReading =
  | {
      readonly is: 'glossary';
      readonly words: readonly SharedWord[];
      /** Columns that nobody knows: they are left out. */
      readonly unknownColumns: readonly string[];
      /** Categories that nobody knows: their entries are in "annet". */
      readonly unknownCategories: readonly string[];
    }
  | { readonly is: 'rejected'; readonly fault: GlossaryFileFault };

export function glossaryJson(terms: readonly OwnTerm[]): string {
  return `${JSON.stringify({ format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION, terms }, null, 1)}\n`;
}
