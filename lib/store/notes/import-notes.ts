/** What a backup would change in the notes, note by note, and the writing of it. */
import type { EditingId, NoteConflict, NoteId, OperationId } from '../../model/note.ts';
import type { KeptBundle, KeptNotes, KeptState } from '../../notes/kept-notes.ts';
import { bundles, mergeBundles } from '../../notes/merge-notes.ts';
import { contentName } from '../../notes/order-states.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import type { NoteChange } from './import-row.ts';
import {
  bundleOf,
  conflictRowOf,
  noteRowOf,
  operationsOf,
  type RowBundle,
  readRows,
  revisionRowOf,
} from './kept-rows.ts';

/** In numbers of notes. */
export interface NoteImportCount {
  /** Not here; also those that were deleted for ever here. */
  readonly fresh: number;
  readonly same: number;
  /** Changed in the file since what is here. */
  readonly replacing: number;
  /** Changed here since what is in the file. */
  readonly staying: number;
  /** Changed in both: both texts are kept, and the reader chooses. */
  readonly conflicting: number;
}

/** What becomes of one note. */
interface Outcome {
  readonly here: KeptBundle;
  readonly rows: RowBundle;
  readonly merged: KeptBundle;
}

/** Keys of rows that the copy in `storage.local` has too. */
export interface CopiedKeys {
  readonly notes: readonly NoteId[];
  readonly conflicts: readonly [NoteId, EditingId][];
}

export interface NotesImport {
  readonly count: NoteImportCount;
  readonly changed: ReadonlyMap<NoteId, Outcome>;
}

/** The file says of an operation of one note that it was done to another: no machine of ours writes that. */
export class BackupContradicts extends Error {}

const NO_ROWS: RowBundle = { note: undefined, revisions: [], conflicts: [] };

/** Changes nothing. Rejects with `BackupContradicts`. */
export async function compareNotes(
  database: NotesDatabase,
  cipher: NoteCipher,
  theirs: KeptNotes,
): Promise<NotesImport> {
  const rows = await readRows(database);
  refuseStrangers(rows, theirs);
  const count = { fresh: 0, same: 0, replacing: 0, staying: 0, conflicting: 0 };
  const changed = new Map<NoteId, Outcome>();
  for (const [id, there] of bundles(theirs)) {
    const found = rows.get(id) ?? NO_ROWS;
    if (isSameByName(found, there, cipher)) {
      count.same += 1;
      continue;
    }
    const here = bundleOf(found, cipher);
    const merged = mergeBundles(here, there);
    count[kindOf(here, there, merged)] += 1;
    if (!isSame(here, merged)) changed.set(id, { here, rows: found, merged });
  }
  return { count, changed };
}

function refuseStrangers(rows: ReadonlyMap<NoteId, RowBundle>, { notes }: KeptNotes): void {
  const owners = new Map<OperationId, NoteId>();
  for (const [id, found] of rows) for (const operation of operationsOf(found)) owners.set(operation, id);
  for (const note of notes) {
    for (const { operation } of [note, ...note.revisions]) {
      if ((owners.get(operation) ?? note.id) !== note.id) throw new BackupContradicts();
    }
  }
}

/** Without opening earlier states: most of a file is what is here, and opening fifty states of each takes long. */
function isSameByName(rows: RowBundle, { note, conflicts }: KeptBundle, cipher: NoteCipher): boolean {
  if (note === null || rows.note?.operation !== note.operation) return false;
  const here = bundleOf({ ...rows, revisions: [] }, cipher);
  const texts = new Set(here.conflicts.map(({ operation }) => operation));
  const earlier = new Set(rows.revisions.map(({ operation }) => operation));
  return (
    here.note !== null &&
    contentName(here.note.content) === contentName(note.content) &&
    note.revisions.every(({ operation }) => earlier.has(operation)) &&
    conflicts.every(({ operation }) => texts.has(operation))
  );
}

function kindOf(here: KeptBundle, there: KeptBundle, merged: KeptBundle): keyof NoteImportCount {
  const known = new Set(here.conflicts.map(textName));
  if (merged.conflicts.some((text) => !known.has(textName(text)))) return 'conflicting';
  if (here.note === null) return there.note === null ? 'same' : 'fresh';
  if (merged.note !== null && stateName(merged.note) !== stateName(here.note)) return 'replacing';
  return there.note === null || there.note.operation === here.note.operation ? 'same' : 'staying';
}

function isSame(here: KeptBundle, merged: KeptBundle): boolean {
  return bundleName(here) === bundleName(merged);
}

function bundleName({ note, conflicts }: KeptBundle): string {
  const states = note === null ? [] : [note, ...note.revisions];
  const earlier = states.slice(1).map(stateName).sort();
  return JSON.stringify([states.slice(0, 1).map(stateName), earlier, conflicts.map(textName).sort()]);
}

function stateName({ operation, savedAt, deletedAt, number, content }: KeptState): string {
  return JSON.stringify([operation, savedAt, deletedAt, number, contentName(content)]);
}

function textName({ editing, operation, content }: NoteConflict): string {
  return JSON.stringify([editing, operation, contentName(content)]);
}

/** Inside a transaction over `notes`, `revisions` and `conflicts`. Resolves to what undoes it. */
export async function writeNotes(
  database: NotesDatabase,
  cipher: NoteCipher,
  { changed }: NotesImport,
): Promise<readonly NoteChange[]> {
  const written = [...changed].map(([id, outcome]) => {
    const { here, rows, merged } = outcome;
    const { note } = merged;
    const isHead = note !== null && (here.note === null || stateName(note) !== stateName(here.note));
    const known = new Set(here.note?.revisions.map(stateName));
    const added = (note?.revisions ?? []).filter((state) => !known.has(stateName(state)));
    return {
      heads: isHead ? [noteRowOf(id, note, cipher)] : [],
      revisions: added.map((state) => revisionRowOf(id, state, cipher)),
      conflicts: merged.conflicts.map((text) => conflictRowOf(text, cipher)),
      change: changeOf(id, rows, here, merged, added),
    };
  });
  const changes = written.map(({ change }) => change);
  await database.notes.bulkPut(written.flatMap(({ heads }) => heads));
  await database.revisions.bulkDelete(
    changes.flatMap(({ cutRevisions }) => cutRevisions.map(({ operation }) => operation)),
  );
  await database.revisions.bulkPut(written.flatMap(({ revisions }) => revisions));
  await database.conflicts.bulkDelete(
    changes.flatMap(({ conflictsBefore }) =>
      conflictsBefore.map(({ note, editing }): [NoteId, typeof editing] => [note, editing]),
    ),
  );
  await database.conflicts.bulkPut(written.flatMap(({ conflicts }) => conflicts));
  return changes;
}

function changeOf(
  note: NoteId,
  rows: RowBundle,
  here: KeptBundle,
  merged: KeptBundle,
  added: readonly KeptState[],
): NoteChange {
  const kept = new Set(merged.note?.revisions.map(stateName));
  const cut = (here.note?.revisions ?? []).filter((state) => !kept.has(stateName(state)));
  const cutNames = new Set(cut.map(({ operation }) => operation));
  const editors = new Set(here.conflicts.map(({ editing }) => editing));
  return {
    note,
    before: here.note === null ? null : (rows.note ?? null),
    after: merged.note?.operation ?? null,
    addedRevisions: added.map(({ operation }) => operation),
    // Only what could be read: a damaged row stays where it is.
    cutRevisions: rows.revisions.filter(({ operation }) => cutNames.has(operation)),
    conflictsBefore: rows.conflicts.filter(({ editing }) => editors.has(editing)),
    conflictsAfter: merged.conflicts.map(({ operation }) => operation),
  };
}

/** Rows of ours that an import writes over or takes away. */
export function rowsReplaced({ changed }: NotesImport): CopiedKeys {
  const known = [...changed].filter(([, { here }]) => here.note !== null || here.conflicts.length > 0);
  return {
    notes: known.map(([id]) => id),
    conflicts: known.flatMap(([id, { here }]) =>
      here.conflicts.map(({ editing }): [NoteId, EditingId] => [id, editing]),
    ),
  };
}
