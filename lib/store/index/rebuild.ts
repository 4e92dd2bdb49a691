/**
 * Makes everything anew from the built-in content and the kept documents. They are read first, in slices; then one
 * transaction puts the new in place of the old, with `built` as the last row. Killed on the way, the old stands whole
 * and the next start begins again.
 */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { DocumentId, KeptDocument } from '../../model/document.ts';
import { inSlices, UNSTOPPED } from '../../model/in-slices.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import type { IndexDatabase } from './database.ts';
import { groupByCase, mergeCasesInSteps } from './merge-cases.ts';
import { readPacked } from './packed-text.ts';
import { readDocumentRows } from './read-document-rows.ts';
import { indexRevision } from './reading-revision.ts';
import type { IndexContent } from './repositories.ts';
import {
  type DefinitionRow,
  type DocumentRow,
  documentRowSchema,
  type ReferenceRow,
  textRowSchema,
} from './rows.ts';
import { resolveAll } from './stated-links.ts';

/** Tables of what was read, from which all others are made. */
const READ: readonly string[] = ['documents', 'texts', 'textBlocks'];

/** Told how many of the documents are read. */
export type RebuildProgress = (done: number, total: number) => Promise<void>;

/** Documents that cannot be read back are gone from the index afterwards. */
export async function rebuild(
  database: IndexDatabase,
  content: IndexContent,
  onProgress: RebuildProgress,
): Promise<void> {
  const read = await readKept(database, onProgress);
  const builtIn = new Map(content.cases.map((fact) => [fact.id, fact]));
  const merged = await inSlices(mergeCasesInSteps(builtIn, groupByCase(read.statements)), {
    signal: UNSTOPPED,
  });
  const cases = new Map<CaseId, CaseFact>([...builtIn, ...merged.map((fact) => [fact.id, fact] as const)]);
  const stated = resolveAll(read.references, cases);

  await database.transaction('rw', database.tables, async () => {
    const { terms, links, meetingLinks, documents, texts, papers, statements, references } = database;
    const derived = database.tables.filter(({ name }) => !READ.includes(name));
    await Promise.all(derived.map((table) => table.clear()));
    await documents.bulkDelete([...read.unreadable]);
    await texts.bulkDelete([...read.unreadable]);
    for (const id of read.unreadable) await database.blocksOf(id).delete();
    await documents.bulkPut(read.documents);
    await terms.bulkAdd(content.terms);
    await database.cases.bulkAdd([...cases.values()]);
    await links.bulkAdd(content.links);
    await links.bulkAdd([...stated.links.values()], [...stated.links.keys()]);
    await meetingLinks.bulkAdd(content.meetingLinks);
    await meetingLinks.bulkAdd([...stated.meetingLinks.values()], [...stated.meetingLinks.keys()]);
    await papers.bulkPut(read.papers);
    await statements.bulkPut(read.statements);
    await references.bulkPut(stated.references);
    await database.definitions.bulkPut(read.definitions);
    await database.putBuilt(indexRevision(content));
  });
}

interface ReadAnew {
  readonly documents: readonly DocumentRow[];
  readonly papers: readonly PaperRecord[];
  readonly statements: readonly CaseStatement[];
  readonly references: readonly ReferenceRow[];
  readonly definitions: readonly DefinitionRow[];
  /** Keys of rows without their other half, or of another shape. */
  readonly unreadable: ReadonlySet<DocumentId>;
}

async function readKept(database: IndexDatabase, onProgress: RebuildProgress): Promise<ReadAnew> {
  const [ids, texts] = await Promise.all([
    database.documents.toCollection().primaryKeys(),
    database.texts.toCollection().primaryKeys(),
  ]);
  const documents: DocumentRow[] = [];
  const papers: PaperRecord[] = [];
  const statements: CaseStatement[] = [];
  const references: ReferenceRow[] = [];
  const definitions: DefinitionRow[] = [];
  const unreadable = new Set<DocumentId>(texts.filter((id) => !ids.includes(id)));
  for (const [done, id] of ids.entries()) {
    await onProgress(done, ids.length);
    const kept = await keptDocument(database, id);
    if (kept === null) {
      unreadable.add(id);
      continue;
    }
    const rows = await readDocumentRows(kept.document, { signal: UNSTOPPED, onProgress: () => undefined });
    documents.push({ ...kept.row, unread: rows.unread });
    papers.push(...rows.papers);
    statements.push(...rows.statements);
    references.push(...rows.references);
    definitions.push(...rows.definitions);
  }
  return { documents, papers, statements, references, definitions, unreadable };
}

/** Null where a row is missing or has another shape. */
export async function keptDocument(
  database: IndexDatabase,
  id: DocumentId,
): Promise<{ readonly row: DocumentRow; readonly document: KeptDocument } | null> {
  const [row, head] = await Promise.all([database.documents.get(id), database.texts.get(id)]);
  const parsed = documentRowSchema.safeParse(row);
  const content = textRowSchema.safeParse(head);
  if (!parsed.success || !content.success) return null;
  const { contentMark: _, unread: __, ...summary } = parsed.data;
  const { text: kept, ...rest } = content.data;
  const text = typeof kept === 'string' ? kept : await readPacked(database, id, 0, kept).catch(() => null);
  return text === null ? null : { row: parsed.data, document: { ...summary, ...rest, text } };
}
