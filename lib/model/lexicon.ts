/**
 * What detection needs to know, small and serialisable: the background compiles it once into
 * `storage.local`, so that a page is marked without waking the background (DESIGN.md).
 */
import type { CaseKey } from './case.ts';
import type { Marking } from './term.ts';

/** Raised whenever the shape changes; a lexicon of another format is not read. */
export const LEXICON_FORMAT = 1;

export interface LexiconTerm {
  readonly entry: string;
  readonly forms: readonly string[];
  readonly marking: Marking;
}

/** A known case, for telling councils apart by the words of the title. */
export interface LexiconCase extends CaseKey {
  readonly titles: readonly string[];
}

export interface Lexicon {
  readonly format: typeof LEXICON_FORMAT;
  /** Changes whenever the content does. */
  readonly revision: string;
  readonly terms: readonly LexiconTerm[];
  readonly cases: readonly LexiconCase[];
}
