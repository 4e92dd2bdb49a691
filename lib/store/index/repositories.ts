/**
 * What can be asked of the index, wherever its rows are kept. Views and the background lean on this shape only.
 */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { Link } from '../../model/link.ts';
import type { Term } from '../../model/term.ts';

export interface TermRepository {
  find(entry: string): Promise<Term | null>;
  /** In no promised order. */
  all(): Promise<readonly Term[]>;
}

export interface CaseRepository {
  find(id: CaseId): Promise<CaseFact | null>;
  /** Those of the ids that are known. */
  findMany(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseFact>>;
  /** In no promised order. */
  all(): Promise<readonly CaseFact[]>;
}

export interface LinkRepository {
  /** Every link that has the case at either end. */
  of(id: CaseId): Promise<readonly Link[]>;
  all(): Promise<readonly Link[]>;
}

export interface Index {
  readonly terms: TermRepository;
  readonly cases: CaseRepository;
  readonly links: LinkRepository;
}

/** What the index is filled with. */
export interface IndexContent {
  /** Changes whenever the rest does. */
  readonly revision: string;
  readonly terms: readonly Term[];
  readonly cases: readonly CaseFact[];
  readonly links: readonly Link[];
}
