/**
 * Reads the text of a file that may come from anywhere as a glossary: all of it, or nothing and why (TRUST.md rule 12).
 * Changes nothing.
 */
import * as z from 'zod/mini';
import { columnOf } from '../../glossary/share/columns.ts';
import { plainCell } from '../../glossary/share/csv.ts';
import { readCsv, separatorOf } from '../../glossary/share/read-csv.ts';
import { readHead, readRow, type TableHead } from '../../glossary/share/table.ts';
import { inSlices } from '../../model/in-slices.ts';
import { parseGuarded } from '../notes/backup-guard.ts';
import { EntryChecks } from './check-entries.ts';
import {
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type GlossaryFileFault,
  type GlossaryReading,
  MAX_GLOSSARY_FILE,
} from './glossary-file.ts';

/** Kinds of headings and categories that are said to be unknown: a person reads no more. */
const MAX_UNKNOWN = 10;
/** How a zip begins, which .xlsx and .ods are, and the older .xls, whichever way their bytes were read as letters. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '\uFFFD\uFFFD\u0011\uFFFD'] as const;
/** Every file of ours says that it is. */
const OURS = 'saksspor-';

const headSchema = z.object({ format: z.string(), version: z.optional(z.unknown()) });
const fileSchema = z.strictObject({
  format: z.literal(GLOSSARY_FORMAT),
  version: z.literal(GLOSSARY_VERSION),
  terms: z.array(z.unknown()),
});

/** In slices. Rejects with the signal's reason. */
export function readGlossaryFile(text: string, signal: AbortSignal): Promise<GlossaryReading> {
  return inSlices(readIn(text), { signal });
}

function* readIn(text: string): Generator<void, GlossaryReading> {
  if (text.length > MAX_GLOSSARY_FILE) return rejected({ why: 'too-large' });
  if (WORKBOOKS.some((head) => text.startsWith(head))) return rejected({ why: 'workbook' });
  if (text.includes('\0')) return rejected({ why: 'not-a-glossary' });
  if (/^\uFEFF?\s*$/.test(text)) return rejected({ why: 'empty' });
  return /^\uFEFF?\s*[[{]/.test(text) ? yield* readJson(text) : yield* readTable(text);
}

function* readJson(text: string): Generator<void, GlossaryReading> {
  const parsed = parseGuarded(text, MAX_GLOSSARY_FILE);
  if (parsed.is === 'rejected') {
    return rejected({ why: parsed.why === 'not-json' ? 'not-a-glossary' : parsed.why });
  }
  const head = headSchema.safeParse(parsed.value);
  if (!head.success) return rejected({ why: 'not-a-glossary' });
  const { format, version } = head.data;
  if (format !== GLOSSARY_FORMAT) {
    return rejected({ why: format.startsWith(OURS) ? 'backup' : 'not-a-glossary' });
  }
  if (typeof version === 'number' && version > GLOSSARY_VERSION) return rejected({ why: 'newer' });
  const file = fileSchema.safeParse(parsed.value);
  if (!file.success) return rejected({ why: 'not-a-glossary' });
  const checks = new EntryChecks();
  for (const term of file.data.terms) {
    if (!checks.add({ line: null, term })) break;
    yield;
  }
  return withRemarks(checks, [], []);
}

function* readTable(text: string): Generator<void, GlossaryReading> {
  const separator = separatorOf(text, (cells) => cells.filter((cell) => columnOf(plainCell(cell))).length);
  const checks = new EntryChecks();
  const categories = new Set<string>();
  let head: TableHead | null = null;
  for (const record of readCsv(text, separator)) {
    if (record.is === 'fault') return rejected({ why: record.why, line: record.line });
    if (head === null) {
      head = readHead(record.cells);
      if (!head.places.has('entry')) return rejected(noNames(head));
      if (head.unknown.some((heading) => FORBIDDEN.has(heading))) return rejected({ why: 'forbidden-key' });
    } else {
      const { term, unknownCategory } = readRow(record.cells, head);
      const marking = typeof term.marking === 'string' ? parsedMarking(term.marking) : term.marking;
      if (unknownCategory !== null && categories.size < MAX_UNKNOWN) categories.add(unknownCategory);
      if (!checks.add({ line: record.line, term: { ...term, marking } })) break;
    }
    yield;
  }
  return withRemarks(checks, head?.unknown.slice(0, MAX_UNKNOWN) ?? [], [...categories]);
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A table of something else, or no table at all. */
function noNames({ places, unknown }: TableHead): GlossaryFileFault {
  return { why: places.size > 0 || unknown.length > 1 ? 'no-names' : 'not-a-glossary' };
}

/** Null is no marking: it is refused with the others that are none. */
function parsedMarking(cell: string): unknown {
  const parsed = cell.startsWith('{') ? parseGuarded(cell, MAX_GLOSSARY_FILE) : null;
  return parsed?.is === 'value' ? parsed.value : null;
}

function withRemarks(
  checks: EntryChecks,
  unknownColumns: readonly string[],
  unknownCategories: readonly string[],
): GlossaryReading {
  const result = checks.result();
  if (result.is === 'rejected') return result;
  return { is: 'glossary', words: result.words, unknownColumns, unknownCategories };
}

function rejected(fault: GlossaryFileFault): GlossaryReading {
  return { is: 'rejected', fault };
}
