/** Reads what the copy follows from the database: raw values by name, to be judged by `readRow`. */
import type { NotesDatabase } from '../database.ts';
import {
  COPIED_TABLES,
  type CopiedTable,
  keyOf,
  type Part,
  partOf,
  type RowName,
  rowName,
  tableOf,
} from './copied-rows.ts';
import type { Values } from './reconcile.ts';

export async function readAll(database: NotesDatabase): Promise<Values> {
  const tables = await Promise.all(
    COPIED_TABLES.map(async (table) => named(table, await database.table(table).toArray())),
  );
  return new Map(tables.flat());
}

/** All rows of one part. */
export async function readPart(database: NotesDatabase, part: Part): Promise<Values> {
  const table = tableOf(part);
  if (table === null) return new Map();
  const [, prefix] = part.split('/');
  // Notes with ids of no shape of ours have no prefix, nor have words that begin with a sign.
  const rows = prefix ? database.table(table).where(':id').startsWith(prefix) : database.table(table);
  return new Map(named(table, await rows.toArray()).filter(([name]) => partOf(name) === part));
}

function named(table: CopiedTable, rows: readonly unknown[]): readonly (readonly [RowName, unknown])[] {
  return rows.map((row) => [rowName(table, keyOf(table, row)), row]);
}

/** Values by part. */
export function byPart(values: Values): ReadonlyMap<Part, Values> {
  const parts = new Map<Part, Map<RowName, unknown>>();
  for (const [name, value] of values) {
    const part = partOf(name);
    const known = parts.get(part) ?? new Map<RowName, unknown>();
    parts.set(part, known.set(name, value));
  }
  return parts;
}

/** The parts that notes of ours may be in. */
export const NOTE_PARTS: readonly Part[] = Array.from(
  { length: 256 },
  (_, at) => `notes/${at.toString(16).padStart(2, '0')}` as Part,
);

/** The parts that words of the glossary may be in. */
export const GLOSSARY_PARTS: readonly Part[] = [
  ...'0123456789abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ',
  '',
].map((prefix) => `glossary/${prefix}` as Part);

/** The tables that may have very many rows. */
export const LARGE_TABLES = ['notes', 'glossary'] as const satisfies readonly CopiedTable[];

/** The other tables, small ones, are a part each. */
export const OTHER_PARTS: readonly Part[] = COPIED_TABLES.filter(
  (table) => !LARGE_TABLES.some((large) => large === table),
).map((table) => table as string as Part);
