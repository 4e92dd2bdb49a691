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

/** Dexie's version 1 is 10 in the browser's own count; what lies between is Dexie's own mending. */
const DEXIE_STEP = 10;

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
    // Gives way to a context that drops the database, without Dexie's warning in the console, and opens again
    // when next asked.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  /**
   * True if the open database was written by a newer Saksspor. Dexie opens such a database without a word
   * (PLATFORM.md), so whoever opens must ask.
   */
  isNewer(): boolean {
    return Math.floor(this.backendDB().version / DEXIE_STEP) > INDEX_VERSION;
  }
}
