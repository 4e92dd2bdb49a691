/**
 * The index database: cases, terms and links in IndexedDB. It is rebuildable (TRUST.md rule 8): nothing of the
 * reader's own is in it, so code may drop it and make it anew.
 */
import Dexie, { type Table } from 'dexie';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { Link } from '../../model/link.ts';
import type { Term } from '../../model/term.ts';
import { addTermsCasesLinks } from './migrations/0001-terms-cases-links.ts';

export const INDEX_NAME = 'saksspor-index';
/** The version that the last of the migrations makes. */
export const INDEX_VERSION = 1;

/** What the tables were filled from. Written last in the filling transaction: where it stands, all stands. */
export interface BuiltRow {
  readonly key: 'built';
  readonly revision: string;
  readonly terms: number;
  readonly cases: number;
  readonly links: number;
}

export class IndexDatabase extends Dexie {
  declare readonly terms: Table<Term, string>;
  declare readonly cases: Table<CaseFact, CaseId>;
  declare readonly links: Table<Link, number>;
  declare readonly built: Table<BuiltRow, 'built'>;

  constructor(name: string = INDEX_NAME) {
    // No cache: it announces changes to other contexts over a BroadcastChannel, and rows are read once anyway.
    super(name, { cache: 'disabled' });
    addTermsCasesLinks(this);
  }

  /**
   * True if the database was written by a newer Saksspor. Dexie opens such a database without a word
   * (PLATFORM.md), so whoever opens must ask.
   */
  isNewer(): boolean {
    return this.verno > INDEX_VERSION;
  }
}
