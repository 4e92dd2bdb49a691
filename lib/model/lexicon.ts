/**
 * What detection needs to know, small and serialisable: the background compiles it once into
 * `storage.local`, so that a page is marked without waking the background (DESIGN.md).
 */
import type { CaseKey } from './case.ts';
import type { Marking } from './term.ts';

/** Raised whenever the shape changes; a lexicon of another format is not read. */
export const LEXICON_FORMAT = 3;

export interface LexiconTerm {
  readonly entry: string;
  readonly forms: readonly string[];
  readonly marking: Marking;
}

/** A known case, for telling councils apart by the words of the title. */
export interface LexiconCase extends CaseKey {
  readonly titles: readonly string[];
}

/** A regular expression: its source and its flags. */
export type LexiconPattern = readonly [source: string, flags: string];

export interface Lexicon {
  /** Changes whenever the content does. */
  readonly revision: string;
  readonly terms: readonly LexiconTerm[];
  readonly cases: readonly LexiconCase[];
  /** The language of the papers, by names that the format stands for (`lib/detect/language`). */
  readonly patterns: Readonly<Record<string, LexiconPattern>>;
}
