/**
 * What campaigns guard, and how each is taken out: a campaign that still passes without it shows nothing. Each names the
 * line of the product that it changes, and fails loudly when that line is no more.
 */
import type { Removal } from './browser/store-bundle.ts';

/** Neither a key nor a page that closes leaves a draft. */
export const WITHOUT_DRAFTS: readonly Removal[] = [
  {
    file: 'lib/store/notes/leave-draft.ts',
    find: 'drafts.put(rowOf(draft, cipher, now))',
    replacement: 'void rowOf(draft, cipher, now)',
  },
];

/** "Lagret" is said before anything was written. */
export const WITHOUT_WAITING: readonly Removal[] = [
  {
    file: 'lib/views/notes/editing.ts',
    find: "saving: { is: isWorthSaving() ? 'saving' : 'untouched' }",
    replacement: "saving: { is: isWorthSaving() ? 'saved' : 'untouched' }",
  },
];

/** A save that comes twice is done twice. */
export const WITHOUT_OPERATIONS: readonly Removal[] = [
  {
    file: 'lib/store/notes/save-note.ts',
    find: 'if (await isDone(database, draft)) {',
    replacement: 'if (Date.now() < 0) {',
  },
];

/** What the copy has and the database has not goes unseen. */
export const WITHOUT_COMPARISON: readonly Removal[] = [
  {
    file: 'lib/store/notes/notes-connection.ts',
    find: "return (await guard.compare(database, found)) === 'differs';",
    replacement: 'return (await guard.compare(database, found)) === undefined;',
  },
];

/** A migration that drops what stood there before. */
export const WITHOUT_OLD_ROWS: readonly Removal[] = [
  {
    file: 'lib/store/notes/migrations/0002-notes.ts',
    find: 'database.version(2).stores({',
    replacement: 'database.version(2).stores({ linkJudgements: null,',
  },
];

/** A newer database is opened like any other. */
export const WITHOUT_FENCE: readonly Removal[] = [
  {
    file: 'lib/store/notes/open-notes.ts',
    find: 'isNewerVersion(known.version)',
    replacement: 'known.version < 0',
  },
  {
    file: 'lib/store/notes/open-notes.ts',
    find: 'isNewerVersion(database.backendDB().version)',
    replacement: 'database.backendDB().version < 0',
  },
];

/** The last window to save wins, and nothing is kept of the other. */
export const WITHOUT_CONFLICTS: readonly Removal[] = [
  {
    file: 'lib/store/notes/save-note.ts',
    find: 'if (head === null || !draft.basedOn.includes(head.row.operation)) return intoConflict(writing, draft);',
    replacement: 'if (head === null) return intoConflict(writing, draft);',
  },
  {
    file: 'lib/store/notes/save-note.ts',
    find: 'await keepRevision(database, head.row);',
    replacement: '',
  },
];

/** A backup that leaves a note out. */
export const WITHOUT_A_NOTE: readonly Removal[] = [
  {
    file: 'lib/store/notes/backup-file.ts',
    find: 'judgements: mergeJudgements(judgements), notes, conflicts };',
    replacement: 'judgements: mergeJudgements(judgements), notes: notes.slice(1), conflicts };',
  },
];
