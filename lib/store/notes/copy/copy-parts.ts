/** Brings parts of the copy up to date, alone among all pages, from what both sides have at that moment. */
import type { CipherState } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import { batches } from './batches.ts';
import { type Canary, summaryOf, withPart } from './canary.ts';
import { type CopiedRow, type Part, partOf, type RowName, readRow } from './copied-rows.ts';
import { byPart, readPart } from './copied-tables.ts';
import { loadCanary, loadNames, loadRows, storeRows, withCopyLock } from './copy-storage.ts';
import { countParts } from './count-notes.ts';
import { type Marker, type Missing, reconcile, type Values } from './reconcile.ts';

export interface CopyPartsOptions {
  readonly database: NotesDatabase;
  readonly cipher: CipherState;
  /** The parts, each with names that the copy may have and the database may not. */
  readonly parts: ReadonlyMap<Part, Iterable<RowName>>;
  /** As `Sides` says. */
  readonly written?: ReadonlySet<RowName>;
  readonly right?: ReadonlySet<RowName>;
  readonly isWriting?: boolean;
}

/**
 * Parts that one turn takes: of 10,000 notes, 600. Each turn writes the canary and the counts once; a page that saves
 * one note meanwhile waits for a turn.
 */
const AT_ONCE = 16;

const NO_ROWS: Values = new Map();

/** Rejects where the browser cannot read or write. Resolves to what the copy alone has, which stays in it. */
export async function copyParts({
  database,
  cipher,
  parts,
  ...sides
}: CopyPartsOptions): Promise<readonly Missing[]> {
  return inTurns(parts, async (turn) => {
    let canary = await loadCanary();
    const { here, copy } = await bothSides(database, turn, canary);
    const now = new Date().toISOString();
    const put = new Map<RowName, CopiedRow>();
    const remove: RowName[] = [];
    const present = new Map<Part, readonly CopiedRow[]>();
    const missing: Missing[] = [];
    for (const part of turn.keys()) {
      const before = summaryOf(canary, part);
      const values = { database: here.get(part) ?? NO_ROWS, copy: copy.get(part) ?? NO_ROWS };
      const result = reconcile({ ...values, before, ...sides });
      for (const [name, row] of result.put) put.set(name, row);
      remove.push(...result.remove);
      missing.push(...result.missing);
      present.set(part, result.present);
      // What is lost is counted on, until the reader has been told and has chosen.
      canary = withPart(canary, part, result.lost > 0 ? before : result.summary, now);
    }
    await storeRows(put, remove, canary);
    await countParts(present, cipher);
    return missing;
  });
}

/** The database is right as it is: a damaged row of it is given up, and the copy has nothing else than the database. */
export async function makePartsAnew({
  database,
  cipher,
  parts,
}: Pick<CopyPartsOptions, 'database' | 'cipher' | 'parts'>): Promise<void> {
  await inTurns(parts, async (turn) => {
    let canary = await loadCanary();
    const here = await readParts(database, turn);
    const now = new Date().toISOString();
    const rows = new Map<RowName, CopiedRow | Marker>();
    const gone: RowName[] = [];
    const present = new Map<Part, readonly CopiedRow[]>();
    for (const [part, names] of turn) {
      const values = here.get(part) ?? NO_ROWS;
      for (const [name, value] of values) rows.set(name, readRow(name, value) ?? 'given-up');
      gone.push(...[...names].filter((name) => !values.has(name)));
      const result = reconcile({ database: values, copy: NO_ROWS });
      present.set(part, result.present);
      canary = withPart(canary, part, result.summary, now);
    }
    await storeRows(rows, gone, canary);
    await countParts(present, cipher);
    return [];
  });
}

type Turn = ReadonlyMap<Part, Iterable<RowName>>;

async function inTurns<Found>(
  parts: Turn,
  work: (turn: Turn) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const turn of batches([...parts], AT_ONCE)) {
    found.push(...(await withCopyLock(() => work(new Map(turn)))));
  }
  return found;
}

async function bothSides(database: NotesDatabase, turn: Turn, canary: Canary | null) {
  const here = await readParts(database, turn);
  const asked = [...turn].flatMap(([part, names]) => [...names, ...(here.get(part)?.keys() ?? [])]);
  const copy = byPart(await loadRows([...new Set(asked)]));
  // The copy has rows that nobody asked for by name: the database has lost some since it was compared.
  const short = new Set(
    [...turn.keys()].filter((part) => readable(copy.get(part) ?? NO_ROWS) < summaryOf(canary, part).count),
  );
  if (short.size === 0) return { here, copy };
  const names = [...asked, ...(await loadNames())].filter((name) => short.has(partOf(name)));
  return { here, copy: new Map([...copy, ...byPart(await loadRows([...new Set(names)]))]) };
}

async function readParts(database: NotesDatabase, turn: Turn): Promise<ReadonlyMap<Part, Values>> {
  const read = [...turn.keys()].map(async (part) => [part, await readPart(database, part)] as const);
  return new Map(await Promise.all(read));
}

function readable(values: Values): number {
  return [...values].filter(([name, value]) => readRow(name, value) !== null).length;
}
