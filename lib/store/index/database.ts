/**
 * The index database: what is known of cases, terms and links, and the documents that were read, in IndexedDB. It is
 * rebuildable (TRUST.md rule 8): nothing of the reader's own is in it, so code may drop it and make it anew.
 */
import Dexie, { type Table } from 'dexie';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { DocumentId } from '../../model/document.ts';
import type { Link, MeetingLink } from '../../model/link.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import type { Term } from '../../model/term.ts';
import { addTermsCasesLinks } from './migrations/0001-terms-cases-links.ts';
import { addWhatWasRead } from './migrations/0002-what-was-read.ts';
import { addDefinitions } from './migrations/0003-definitions.ts';
import { addPackedTexts } from './migrations/0004-packed-texts.ts';
import type { BuiltRow, DefinitionRow, DocumentRow, ReferenceRow, TextBlock, TextRow } from './rows.ts';

export const INDEX_NAME = 'saksspor-index';
/** The version that the last of the migrations makes. */
export const INDEX_VERSION = 4;

/** Dexie's version 1 is 10 in the browser's own count; what lies between is Dexie's own mending. */
const DEXIE_STEP = 10;

/** Everything but `built`, which says how many rows each of them has. */
const COUNTED = [
  'terms',
  'cases',
  'links',
  'meetingLinks',
  'documents',
  'texts',
  'textBlocks',
  'papers',
  'statements',
  'references',
  'definitions',
] as const;

export class IndexDatabase extends Dexie {
  declare readonly terms: Table<Term, string>;
  /** Merged: built in and read. */
  declare readonly cases: Table<CaseFact, CaseId>;
  /** Explicit ones. Built-in rows have a number for a key, those read here a text. */
  declare readonly links: Table<Link, number | string>;
  declare readonly meetingLinks: Table<MeetingLink, number | string>;
  declare readonly documents: Table<DocumentRow, DocumentId>;
  declare readonly texts: Table<TextRow, DocumentId>;
  declare readonly textBlocks: Table<TextBlock, readonly [DocumentId, number]>;
  declare readonly papers: Table<PaperRecord, string>;
  declare readonly statements: Table<CaseStatement, string>;
  declare readonly references: Table<ReferenceRow, string>;
  declare readonly definitions: Table<DefinitionRow, string>;
  declare readonly built: Table<BuiltRow, 'built'>;

  constructor(name: string = INDEX_NAME) {
    // No cache: it announces changes to other contexts over a BroadcastChannel, and rows are read once anyway.
    super(name, { cache: 'disabled' });
    addTermsCasesLinks(this);
    addWhatWasRead(this);
    addDefinitions(this);
    addPackedTexts(this);
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

  blocksOf(document: DocumentId) {
    return this.textBlocks.where(':id').between([document, Dexie.minKey], [document, Dexie.maxKey]);
  }

  async rowCounts(): Promise<BuiltRow['counts']> {
    const counts = COUNTED.map(async (name) => [name, await this.table(name).count()] as const);
    return Object.fromEntries(await Promise.all(counts));
  }

  /** Inside a transaction, as the last thing: says that what stands now is whole. */
  async putBuilt(revision: string): Promise<BuiltRow> {
    const casesRead = (await this.statements.orderBy('caseId').uniqueKeys()).length;
    const row: BuiltRow = {
      key: 'built',
      revision,
      generation: crypto.randomUUID(),
      counts: await this.rowCounts(),
      casesRead,
    };
    await this.built.put(row);
    return row;
  }
}
