/**
 * The precious database: what the reader has made. No code clears it or drops it (TRUST.md rule 8), a write is
 * strict, and nothing here is reached by a content script or by the answers of the background's cards.
 */
import Dexie, { type Table } from 'dexie';
import type { CaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';
import type { EditingId, NoteId, OperationId } from '../../model/note.ts';
import type { GlossaryRow } from './glossary-rows.ts';
import type { TakenRow } from './glossary-taken.ts';
import type { ImportRow } from './import-row.ts';
import type { LockRow } from './lock/wrap-key.ts';
import { addLinkJudgements } from './migrations/0001-link-judgements.ts';
import { addNotes } from './migrations/0002-notes.ts';
import { addGlossary } from './migrations/0003-glossary.ts';
import type { ConflictRow, DraftRow, NoteRow, OperationRow, RevisionRow } from './note-rows.ts';
import { recordKeys, type WrittenKeys } from './written-keys.ts';

export const NOTES_NAME = 'saksspor-notes';
/** The version that the last of the migrations makes. */
export const NOTES_VERSION = 3;

/** Dexie's version 1 is 10 in the browser's own count; what lies between is Dexie's own mending. */
const DEXIE_STEP = 10;

export class NotesDatabase extends Dexie {
  declare readonly linkJudgements: Table<LinkJudgement, [CaseId, CaseId]>;
  declare readonly imports: Table<ImportRow | TakenRow, ImportRow['id'] | TakenRow['id']>;
  declare readonly notes: Table<NoteRow, NoteId>;
  declare readonly revisions: Table<RevisionRow, OperationId>;
  declare readonly operations: Table<OperationRow, OperationId>;
  declare readonly conflicts: Table<ConflictRow, [NoteId, EditingId]>;
  declare readonly drafts: Table<DraftRow, [NoteId, EditingId]>;
  declare readonly lock: Table<LockRow, 'lock'>;
  declare readonly glossary: Table<GlossaryRow, string>;
  declare readonly glossaryRevisions: Table<GlossaryRow, OperationId>;

  /** The rows that a transaction of this database has written so far. */
  readonly writtenIn: (transaction: object) => WrittenKeys;

  /** @param place where the database lies; default: where the browser keeps databases */
  constructor(name: string = NOTES_NAME, place: IDBFactory | null = null) {
    super(name, {
      ...(place === null ? {} : { indexedDB: place, IDBKeyRange }),
      // Acknowledged only when it is on the disk; costs 0.3 ms a write (PLATFORM.md).
      chromeTransactionDurability: 'strict',
      // No cache: it announces keys to other contexts, and rows are read once anyway.
      cache: 'disabled',
      // Opening goes through `openNotes` and its fence, never by the way of a query.
      autoOpen: false,
    });
    addLinkJudgements(this);
    addNotes(this);
    addGlossary(this);
    const { middleware, writtenIn } = recordKeys();
    this.use(middleware);
    this.writtenIn = writtenIn;
  }
}

/** True if the browser's version number of a database belongs to a newer Saksspor. */
export function isNewerVersion(browserVersion: number): boolean {
  return Math.floor(browserVersion / DEXIE_STEP) > NOTES_VERSION;
}
