/**
 * Reads a document into the index. It is read in slices, outside of everything; then, while no other context writes,
 * one transaction keeps the document, what it says, and what follows from that for cases and links. An abort, a kill
 * or a full disk on the way leaves nothing behind. The same document again changes only when it was last seen.
 */
import * as z from 'zod/mini';
import { caseStatementSchema } from '../../data/read-schema.ts';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { KeptDocument, SourceDocument } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { GrowthSummary } from '../../model/statement.ts';
import type { IndexDatabase } from './database.ts';
import type { DocumentMarks } from './document-marks.ts';
import { caseGrowth } from './growth.ts';
import { earlierState, sameDocument } from './known-documents.ts';
import { groupByCase, mergeCasesInSteps } from './merge-cases.ts';
import { packText } from './packed-text.ts';
import { type ReadRows, readDocumentRows } from './read-document-rows.ts';
import { indexRevision } from './reading-revision.ts';
import type { IndexContent } from './repositories.ts';
import { type DocumentRow, definitionRowSchema } from './rows.ts';
import { putStatedLinks, resolveKept } from './stated-links.ts';

export interface LearnOptions {
  readonly signal: AbortSignal;
  /** 0–1, ascending. */
  readonly onProgress: (share: number) => void;
}

export interface Learnt {
  readonly summary: GrowthSummary;
  /** Cases of which a reader may now be told something else. */
  readonly changed: readonly CaseId[];
  /** Abbreviations that something else may now be said of. */
  readonly defined: readonly string[];
}

/** A document that was read and is not kept yet. */
export interface ReadDocument {
  readonly document: KeptDocument;
  readonly row: DocumentRow;
  readonly rows: ReadRows;
}

/** Needs no database. Rejects with the signal's reason where that has aborted. */
export async function readSource(
  { origin, title, ...content }: SourceDocument,
  { id, contentMark }: DocumentMarks,
  options: LearnOptions,
): Promise<ReadDocument> {
  const now = new Date().toISOString();
  const summary = { id, origin, title, firstRead: now, lastSeen: now };
  const document: KeptDocument = { ...summary, ...content };
  const rows = await readDocumentRows(document, options);
  return { document, row: { ...summary, contentMark, unread: rows.unread }, rows };
}

/**
 * Where the same document is kept, whatever its address: notes that it was seen, and says what it holds. Null where it
 * is not. While no other context writes.
 */
export async function seeAgain(database: IndexDatabase, contentMark: string): Promise<GrowthSummary | null> {
  const known = await sameDocument(database, contentMark);
  if (known === null) return null;
  const rows = await database.statements.where('document').equals(known.id).toArray();
  const papers = await database.papers.where('document').equals(known.id).count();
  const statements = z.array(caseStatementSchema).parse(rows);
  const found = await database.definitions.where('document').equals(known.id).toArray();
  const definitions = z.array(definitionRowSchema).parse(found);
  return seen(database, known, { statements, papers, definitions });
}

/** While no other context writes. */
export async function keepDocument(
  database: IndexDatabase,
  content: IndexContent,
  read: ReadDocument,
  signal: AbortSignal,
): Promise<Learnt> {
  const { row, rows } = read;
  // Another context may have read it in the meantime.
  const again = await seeAgain(database, row.contentMark);
  if (again !== null) return { summary: again, changed: [], defined: [] };
  const touched = [...new Set(rows.statements.map(({ caseId }) => caseId))];
  const before = z
    .array(caseStatementSchema)
    .parse(await database.statements.where('caseId').anyOf(touched).toArray());
  const earlier = await earlierState(database, row, rows, before);
  if (earlier !== null) {
    const what = { ...rows, papers: rows.papers.length };
    return { summary: await seen(database, earlier, what), changed: [], defined: [] };
  }
  const builtIn = new Map(content.cases.map((fact) => [fact.id, fact]));
  const defined = shortsOf(rows.definitions);
  const summary = {
    document: row.id,
    papers: rows.papers.length,
    ...caseGrowth(rows.statements, before, builtIn),
    defined,
    unread: rows.unread,
  };
  if (!isWorthKeeping(read)) {
    return { summary: { ...summary, defined: [], links: 0 }, changed: [], defined: [] };
  }
  const merging = mergeCasesInSteps(builtIn, groupByCase([...before, ...rows.statements]));
  const links = await write(database, content, read, await inSlices(merging, { signal }), signal);
  return { summary: { ...summary, links }, changed: touched, defined };
}

/** Without a paper only what a reader has handed in: a page that explains an abbreviation is no paper of a council. */
function isWorthKeeping({ document: { origin }, rows }: ReadDocument): boolean {
  return rows.papers.length > 0 || (origin.is !== 'page' && rows.definitions.length > 0);
}

function shortsOf(definitions: ReadRows['definitions']): readonly string[] {
  return [...new Set(definitions.map(({ short }) => short))];
}

/** @returns how many links are new */
async function write(
  database: IndexDatabase,
  content: IndexContent,
  { document, row, rows }: ReadDocument,
  facts: readonly CaseFact[],
  signal: AbortSignal,
): Promise<number> {
  const stated = await resolveKept(database, rows.references, facts);
  const { id, text, headings, links, pages } = document;
  const blocks = await packText(id, text);
  signal.throwIfAborted();
  return database.transaction('rw', database.tables, async (transaction) => {
    const abort = (): void => transaction.abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
      await database.documents.put(row);
      await database.texts.put({ id, text: text.length, headings, links, pages });
      await database.textBlocks.bulkPut(blocks);
      await database.papers.bulkPut(rows.papers);
      await database.statements.bulkPut(rows.statements);
      await database.definitions.bulkPut(rows.definitions);
      await database.cases.bulkPut(facts);
      const added = await putStatedLinks(database, stated);
      await database.putBuilt(indexRevision(content));
      return added;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  });
}

/** Of a document that is known, everything is the same. */
async function seen(
  { documents }: IndexDatabase,
  { id, unread }: DocumentRow,
  {
    statements,
    papers,
    definitions,
  }: Pick<ReadRows, 'statements' | 'definitions'> & { readonly papers: number },
): Promise<GrowthSummary> {
  await documents.update(id, { lastSeen: new Date().toISOString() });
  const same = [...new Set(statements.map(({ caseId }) => caseId))];
  const defined = shortsOf(definitions);
  return {
    document: id,
    papers,
    newCases: [],
    fuller: [],
    same,
    contradicting: [],
    links: 0,
    defined,
    unread,
  };
}
