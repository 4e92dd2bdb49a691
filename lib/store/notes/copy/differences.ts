/** Whether the copy has what the database has not. Reads only; changes neither. */
import type { NotesDatabase } from '../database.ts';
import { type Canary, isSameSummary, NOTHING, summaryOf } from './canary.ts';
import { isEncrypted, type Part, partOf, type RowName, readRow } from './copied-rows.ts';
import { byPart, LARGE_TABLES, OTHER_PARTS, readAll, readPart } from './copied-tables.ts';
import { isLockChanging, loadCanary, loadNames, loadRows } from './copy-storage.ts';
import { type Missing, type Reconciled, reconcile, type Values } from './reconcile.ts';

export interface Differences {
  readonly canary: Canary | null;
  /** Parts in which the two sides are not the same. */
  readonly parts: ReadonlyMap<Part, Reconciled>;
  readonly missing: readonly Missing[];
  readonly lost: number;
  /** Names of the copy, in those parts. */
  readonly names: readonly RowName[];
  /** What the copy has and the database has not, because the reader did away with it. */
  readonly deleted: ReadonlySet<RowName>;
}

/** Parts of which some row is not what the copy's canary says. Quick: the copy's rows are not read. */
export async function changedParts(database: NotesDatabase): Promise<readonly Part[]> {
  const canary = await loadCanary();
  return changed(canary, byPart(await readAll(database)), null);
}

/** The same for some parts. */
export async function changedAmong(
  database: NotesDatabase,
  parts: readonly Part[],
): Promise<readonly Part[]> {
  const canary = await loadCanary();
  const values = await Promise.all(parts.map((part) => readPart(database, part)));
  return changed(canary, new Map(parts.map((part, at) => [part, values[at] ?? new Map()])), parts);
}

/** Rows of the tables that may have very many. */
export async function countLarge(database: NotesDatabase): Promise<readonly number[]> {
  return Promise.all(LARGE_TABLES.map((table) => database[table].count()));
}

/**
 * For more rows than are read at once: their numbers, and the other tables.
 * @param counts as `countLarge` gave them
 */
export async function mayDiffer(database: NotesDatabase, counts: readonly number[]): Promise<boolean> {
  const parts = Object.entries((await loadCanary())?.parts ?? {});
  const copied = LARGE_TABLES.map((table) =>
    parts.reduce((sum, [part, { count }]) => sum + (part.startsWith(`${table}/`) ? count : 0), 0),
  );
  if (copied.some((count, at) => count !== counts[at])) return true;
  return (await changedAmong(database, OTHER_PARTS)).length > 0;
}

/**
 * @param parts null: all
 * @param known names of the copy, where they have been read already
 */
export async function findDifferences(
  notes: NotesDatabase,
  parts: readonly Part[] | null,
  known: readonly RowName[] | null = null,
): Promise<Differences> {
  const wanted = parts && new Set(parts);
  const among = (name: RowName): boolean => wanted === null || wanted.has(partOf(name));
  // The copy first: it follows the database, so what it has the database must have had by then.
  const canary = await loadCanary();
  const names = (known ?? (await loadNames())).filter(among);
  const copy = await loadRows(names);
  const database = await readParts(notes, parts);
  const there = byPart(copy);
  const here = byPart(database);
  const counted = countedParts(canary).filter((part) => wanted?.has(part) ?? true);
  const all = new Set([...there.keys(), ...here.keys(), ...counted]);
  const judge = (written: ReadonlySet<RowName>): ReadonlyMap<Part, Reconciled> =>
    new Map(
      [...all].map((part) => [
        part,
        reconcile({
          database: here.get(part) ?? new Map(),
          copy: there.get(part) ?? new Map(),
          before: summaryOf(canary, part),
          written,
        }),
      ]),
    );
  const first = missingIn(judge(new Set()));
  const deleted = new Set([...(await settled(notes, first)), ...(await removedLock(first, copy, notes))]);
  const judged = judge(deleted);
  const lost = [...judged.values()].reduce((sum, part) => sum + part.lost, 0);
  return { canary, parts: judged, missing: missingIn(judged), lost, names, deleted };
}

/** A few parts are read one by one; the rest of a large database is left alone. */
const FEW_PARTS = 16;

async function readParts(notes: NotesDatabase, parts: readonly Part[] | null): Promise<Values> {
  if (parts !== null && parts.length <= FEW_PARTS) {
    const values = await Promise.all(parts.map((part) => readPart(notes, part)));
    return new Map(values.flatMap((one) => [...one]));
  }
  const wanted = parts && new Set(parts);
  const all = await readAll(notes);
  return new Map([...all].filter(([name]) => wanted === null || wanted.has(partOf(name))));
}

function changed(
  canary: Canary | null,
  here: ReadonlyMap<Part, Values>,
  among: readonly Part[] | null,
): readonly Part[] {
  const parts = among ?? [...new Set([...here.keys(), ...countedParts(canary)])];
  return parts.filter((part) => {
    const { summary } = reconcile({ database: here.get(part) ?? new Map(), copy: new Map() });
    return !isSameSummary(summary, canary?.parts[part] ?? NOTHING);
  });
}

function countedParts(canary: Canary | null): readonly Part[] {
  return Object.keys(canary?.parts ?? {}) as string[] as Part[];
}

function missingIn(parts: ReadonlyMap<Part, Reconciled>): readonly Missing[] {
  return [...parts.values()].flatMap(({ missing }) => missing);
}

/** A conflict that was ended, and its text is a revision now: the browser was ended before the copy heard of it. */
async function settled(database: NotesDatabase, missing: readonly Missing[]): Promise<readonly RowName[]> {
  const gone = missing.filter(({ why, copied }) => why === 'gone' && copied.table === 'conflicts');
  const operations = gone.flatMap(({ copied }) =>
    copied.table === 'conflicts' ? [copied.row.operation] : [],
  );
  const revisions = await database.revisions.bulkGet(operations);
  return gone.filter((_, at) => revisions[at] !== undefined).map(({ name }) => name);
}

/** Rows. Some may be damaged. */
const SOME = 50;

/**
 * The row of the passphrase is missing because the reader took the passphrase away: every body of the database is plain,
 * and the copy is about to follow, or has followed. Otherwise it is the one row that must not be lost.
 */
async function removedLock(
  missing: readonly Missing[],
  copy: Values,
  { notes, conflicts }: NotesDatabase,
): Promise<readonly RowName[]> {
  const lock = missing.filter(({ why, copied }) => why === 'gone' && copied.table === 'lock');
  if (lock.length === 0 || missing.some(({ copied }) => isEncrypted(copied))) return [];
  // All bodies are encrypted in one transaction: a few tell of all.
  const some = [...(await notes.limit(SOME).toArray()), ...(await conflicts.limit(SOME).toArray())];
  if (some.some(({ body }) => body?.is === 'encrypted')) return [];
  if (hasEncrypted(copy) && !(await isLockChanging())) return [];
  return lock.map(({ name }) => name);
}

function hasEncrypted(values: Values): boolean {
  return [...values].some(([name, value]) => {
    const copied = readRow(name, value);
    return copied !== null && isEncrypted(copied);
  });
}
