/**
 * Rows that stand both in the database and in the copy, under one name in both, and in parts small enough to be summed up
 * anew with each write. Whatever is read, from either side, passes a strict schema: both can come back damaged.
 */
import type * as z from 'zod/mini';
import type { LinkJudgement } from '../../../model/link.ts';
import { type GlossaryRow, glossaryRowSchema } from '../glossary-rows.ts';
import { type LockRow, lockRowSchema } from '../lock/wrap-key.ts';
import { type ConflictRow, conflictRowSchema, type NoteRow, noteRowSchema } from '../note-rows.ts';
import { linkJudgementSchema } from '../schema.ts';
import type { WrittenKeys } from '../written-keys.ts';

export const COPIED_TABLES = ['notes', 'conflicts', 'linkJudgements', 'lock', 'glossary'] as const;
export type CopiedTable = (typeof COPIED_TABLES)[number];

/** "notes/UUID", "conflicts/NOTE EDITING", "linkJudgements/CASE CASE", "lock/lock", "glossary/NAME". */
export type RowName = string & { readonly __brand: 'RowName' };

/** "notes/ab" and "glossary/H", for those whose id or name begins so; the other tables are a part each. */
export type Part = string & { readonly __brand: 'Part' };

export type CopiedRow =
  | { readonly table: 'notes'; readonly row: NoteRow }
  | { readonly table: 'conflicts'; readonly row: ConflictRow }
  | { readonly table: 'linkJudgements'; readonly row: LinkJudgement }
  | { readonly table: 'lock'; readonly row: LockRow }
  | { readonly table: 'glossary'; readonly row: GlossaryRow };

/**
 * What ids of notes begin with, fifteen hexadecimal digits and more behind it: 10,000 notes are 39 in a part. And names
 * of the glossary; those that begin with anything else are a part.
 */
const PREFIXES: Readonly<Partial<Record<CopiedTable, RegExp>>> = {
  notes: /^[\da-f]{2}/,
  glossary: /^[\da-zæøåA-ZÆØÅ]/,
};

export function rowName(table: CopiedTable, key: IDBValidKey): RowName {
  return `${table}/${[key].flat().join(' ')}` as RowName;
}

/** The primary key, as it stands in the row. */
export function keyOf(table: CopiedTable, row: unknown): string | string[] {
  const { id, note, editing, cases, name } = Object(row) as Record<string, unknown>;
  if (table === 'conflicts') return [String(note), String(editing)];
  if (table === 'linkJudgements') return [cases].flat().map(String);
  return String(table === 'glossary' ? name : id);
}

export function tableOf(of: RowName | Part): CopiedTable | null {
  const [table] = of.split('/');
  return COPIED_TABLES.find((one) => one === table) ?? null;
}

export function partOf(name: RowName): Part {
  const [, key = ''] = name.split('/');
  const table = tableOf(name);
  const prefix = table && PREFIXES[table];
  return (prefix ? `${table}/${prefix.exec(key)?.[0] ?? ''}` : name.split('/')[0]) as Part;
}

/** The row as it should be; null where it is damaged, or stands under another's name. */
export function readRow(name: RowName, value: unknown): CopiedRow | null {
  const table = tableOf(name);
  const copied = table && parse(table, value);
  return copied && rowName(copied.table, keyOf(copied.table, copied.row)) === name ? copied : null;
}

/** The same for the same row, whichever side it was read from: fields are in the order of the schema. */
export function textOf({ row }: CopiedRow): string {
  return JSON.stringify(row);
}

export function isEncrypted(copied: CopiedRow): boolean {
  return (copied.table === 'notes' || copied.table === 'conflicts') && copied.row.body.is === 'encrypted';
}

/** Names of the rows that a transaction has written and the copy follows. */
export function writtenNames(written: WrittenKeys): readonly RowName[] {
  return COPIED_TABLES.flatMap((table) => (written.get(table) ?? []).map((key) => rowName(table, key)));
}

function parse(table: CopiedTable, value: unknown): CopiedRow | null {
  const read = <Row>(schema: z.ZodMiniType<Row>): Row | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  switch (table) {
    case 'notes':
      return withTable(table, read(noteRowSchema));
    case 'conflicts':
      return withTable(table, read(conflictRowSchema));
    case 'linkJudgements':
      return withTable(table, read(linkJudgementSchema));
    case 'lock':
      return withTable(table, read(lockRowSchema));
    case 'glossary':
      return withTable(table, read(glossaryRowSchema));
  }
}

function withTable<Table extends CopiedTable, Row>(table: Table, row: Row | null) {
  return row && { table, row };
}
