/**
 * What is to be done about one part of the reader's rows, of which the database and the copy each have their own
 * state. Pure. A row of the database goes into the copy unless the copy is ahead: what the copy alone has is reported,
 * and neither side is changed by it.
 */
import { compareDecided } from '../glossary-order.ts';
import { laterJudgement } from '../merge-judgements.ts';
import type { NoteBody } from '../note-rows.ts';
import { NOTHING, type Summary, summarise } from './canary.ts';
import { type CopiedRow, type RowName, readRow, textOf } from './copied-rows.ts';

/**
 * Stands in the copy instead of a row.
 * - `forgotten`: about to be deleted from the database, or deleted already, by the reader's act.
 * - `given-up`: damaged on both sides, and the reader has said that it is well so.
 */
export type Marker = 'forgotten' | 'given-up';

/**
 * - `gone`: the database has no such row. `unreadable`: it has a damaged one. `older`: it has an earlier state.
 * - `apart`: each side has a state that the other has never had.
 */
export type Ahead = 'gone' | 'unreadable' | 'older' | 'apart';

/** What the copy has and the database has not. */
export interface Missing {
  readonly name: RowName;
  readonly why: Ahead;
  readonly copied: CopiedRow;
}

/** Values by name, as they were read. A name without a row is not there. */
export type Values = ReadonlyMap<RowName, unknown>;

export interface Reconciled {
  /** Rows of the database that the copy has not, or not so. */
  readonly put: ReadonlyMap<RowName, CopiedRow>;
  /** Names of what the copy has to let go. */
  readonly remove: readonly RowName[];
  readonly missing: readonly Missing[];
  /** Rows that are damaged on each side that has them. */
  readonly damaged: readonly RowName[];
  /** Rows that the canary counted and neither side can give. */
  readonly lost: number;
  /** Rows of the database that can be read. */
  readonly present: readonly CopiedRow[];
  /** Of the copy, when it has been changed so. */
  readonly summary: Summary;
}

export interface Sides {
  readonly database: Values;
  readonly copy: Values;
  /** What the canary says of the copy. */
  readonly before?: Summary;
  /** Rows that are known to have been written, or deleted, on purpose. */
  readonly written?: ReadonlySet<RowName>;
  /** Rows of the database that are right, whatever the copy has: its own stands in the database too, beside them. */
  readonly right?: ReadonlySet<RowName>;
  /** While somebody writes, others may be about to delete: their markers stay, and nothing is called lost. */
  readonly isWriting?: boolean;
}

export function reconcile({
  database,
  copy,
  before = NOTHING,
  written = new Set(),
  right = new Set(),
  isWriting = false,
}: Sides): Reconciled {
  const put = new Map<RowName, CopiedRow>();
  const kept: CopiedRow[] = [];
  const remove: RowName[] = [];
  const missing: Missing[] = [];
  const damaged: RowName[] = [];
  const present: CopiedRow[] = [];
  /** Names that the canary may count, of rows that went away on purpose. */
  let excused = 0;
  for (const name of new Set([...database.keys(), ...copy.keys()])) {
    const marker = markerOf(copy.get(name));
    const here = readRow(name, database.get(name));
    const there = readRow(name, copy.get(name));
    if (here !== null) present.push(here);
    // Somebody is about to delete it: only who wrote it since knows better.
    if (marker === 'forgotten' && here !== null && isWriting && !written.has(name)) continue;
    const isDeleted = !database.has(name) && (marker === 'forgotten' || written.has(name));
    if (marker === 'forgotten' || isDeleted) excused += 1;
    const isRight = there === null || (here !== null && right.has(name));
    const why = isRight ? null : ahead(here, there, database.has(name));
    if (isDeleted) remove.push(name);
    else if (there !== null && why !== null) {
      missing.push({ name, why, copied: there });
      kept.push(there);
    } else if (here !== null) {
      kept.push(here);
      if (there === null || textOf(here) !== textOf(there)) put.set(name, here);
    } else if (marker === null) damaged.push(name);
  }
  const accounted =
    present.length + missing.filter(({ why }) => why === 'gone' || why === 'unreadable').length;
  const lost = isWriting ? 0 : Math.max(damaged.length, before.count - accounted - excused);
  return { put, remove, missing, damaged, lost, present, summary: summarise(kept) };
}

export function markerOf(value: unknown): Marker | null {
  return value === 'forgotten' || value === 'given-up' ? value : null;
}

/** Null where the database is right. */
function ahead(here: CopiedRow | null, there: CopiedRow, isThere: boolean): Ahead | null {
  if (here === null) return isThere ? 'unreadable' : 'gone';
  switch (here.table) {
    case 'notes': {
      if (there.table !== 'notes') return null;
      if (here.row.number !== there.row.number) return here.row.number > there.row.number ? null : 'older';
      // The same state, encrypted or made plain since: only the database does that. With another text, one side has been
      // damaged without a sign, and nobody knows which.
      return here.row.operation === there.row.operation && !areOther(here.row.body, there.row.body)
        ? null
        : 'apart';
    }
    case 'conflicts':
      if (there.table !== 'conflicts' || here.row.operation === there.row.operation) return null;
      return here.row.savedAt >= there.row.savedAt ? null : 'older';
    case 'linkJudgements':
      if (there.table !== 'linkJudgements') return null;
      return laterJudgement(here.row, there.row) === here.row ? null : 'older';
    case 'glossary':
      if (there.table !== 'glossary') return null;
      // A state never changes: with another text, one side has been damaged without a sign, and nobody knows which.
      if (here.row.operation === there.row.operation) return textOf(here) === textOf(there) ? null : 'apart';
      return compareDecided(here.row, there.row) > 0 ? null : 'older';
    case 'lock':
      return null;
  }
}

function areOther(here: NoteBody, there: NoteBody): boolean {
  return here.is === 'plain' && there.is === 'plain' && JSON.stringify(here) !== JSON.stringify(there);
}
