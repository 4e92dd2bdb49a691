/** Terms, cases and notes found together, best first (issue 5 §1). Pure: no store, no browser. */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { NoteId } from '../../model/note.ts';
import type { Term } from '../../model/term.ts';
import type { Searchable } from './judge.ts';

/** What of a note is searched; only our own pages have it. */
export interface SearchedNote {
  readonly id: NoteId;
  readonly caseId: CaseId;
  readonly heading: string;
  readonly text: string;
  readonly tags: readonly string[];
}

export type SearchHit =
  | { readonly kind: 'term'; readonly entry: string }
  | { readonly kind: 'case'; readonly id: CaseId }
  | { readonly kind: 'note'; readonly id: NoteId; readonly caseId: CaseId };

/** What is searched now. Each list may be replaced by itself. */
export interface SearchContent {
  readonly terms: readonly Term[];
  readonly cases: readonly CaseFact[];
  readonly notes: readonly SearchedNote[];
}

export interface Search {
  /** Best first. Empty for less than two letters, unless they are an entry's whole name. */
  find(query: string, limit: number): readonly SearchHit[];
  /**
   * What the query names: entries of that very name, else an entry's other name, else cases of that number, else a
   * name with an ending ("HDABene"). Empty where it only has words that stand somewhere.
   */
  named(query: string): readonly SearchHit[];
  /** How many there are without a limit, for the status. */
  count(query: string): number;
  /** What it answers from now: to be kept (keep-search.ts). */
  searchable(): Searchable;
  /**
   * Makes the lists that have changed searchable, in slices of a few milliseconds; what stood before answers until
   * then. Rejects with the signal's reason.
   */
  update(content: Partial<SearchContent>, signal: AbortSignal): Promise<void>;
}
