/**
 * The repositories over the database. Every row is parsed when it is read: IndexedDB can come back damaged
 * without an error (PLATFORM.md), and a row of another shape must not reach a card. Throws where one has.
 */
import * as z from 'zod/mini';
import { caseStatementSchema, paperRecordSchema } from '../../data/read-schema.ts';
import { caseFactSchema, linkSchema, meetingLinkSchema, termSchema } from '../../data/schema.ts';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { StatedReference } from '../../model/link.ts';
import type { IndexDatabase } from './database.ts';
import { readPacked } from './packed-text.ts';
import { keptDocument } from './rebuild.ts';
import type {
  CaseRepository,
  DefinitionRepository,
  DocumentRepository,
  DocumentSummary,
  Index,
  LinkRepository,
  TermRepository,
} from './repositories.ts';
import {
  type DefinitionRow,
  type DocumentRow,
  definitionRowSchema,
  documentRowSchema,
  type ReferenceRow,
  referenceRowSchema,
  textRowSchema,
} from './rows.ts';

export function dexieIndex(database: IndexDatabase): Index {
  const { statements, papers } = database;
  return {
    terms: termRepository(database),
    cases: caseRepository(database),
    links: linkRepository(database),
    statements: {
      of: async (id) =>
        z.array(caseStatementSchema).parse(await statements.where('caseId').equals(id).toArray()),
      inDocument: async (id) =>
        z.array(caseStatementSchema).parse(await statements.where('document').equals(id).toArray()),
    },
    papers: { all: async () => z.array(paperRecordSchema).parse(await papers.toArray()) },
    documents: documentRepository(database),
    definitions: definitionRepository(database),
  };
}

function termRepository({ terms }: IndexDatabase): TermRepository {
  return {
    find: async (entry) => z.nullable(termSchema).parse((await terms.get(entry)) ?? null),
    all: async () => z.array(termSchema).parse(await terms.toArray()),
  };
}

function caseRepository({ cases }: IndexDatabase): CaseRepository {
  return {
    find: async (id) => z.nullable(caseFactSchema).parse((await cases.get(id)) ?? null),
    findMany: async (ids) => {
      const rows = (await cases.bulkGet([...ids])).filter((row) => row !== undefined);
      return new Map<CaseId, CaseFact>(
        z
          .array(caseFactSchema)
          .parse(rows)
          .map((fact) => [fact.id, fact]),
      );
    },
    all: async () => z.array(caseFactSchema).parse(await cases.toArray()),
  };
}

function linkRepository({ links, meetingLinks, references }: IndexDatabase): LinkRepository {
  return {
    of: async (id) => {
      const rows = await links.where('from').equals(id).or('to').equals(id).toArray();
      return z.array(linkSchema).parse(rows);
    },
    all: async () => z.array(linkSchema).parse(await links.toArray()),
    toMeetings: async (id) =>
      z.array(meetingLinkSchema).parse(await meetingLinks.where('from').equals(id).toArray()),
    unresolved: async (id) => {
      const rows = await references.where('from').equals(id).toArray();
      return z
        .array(referenceRowSchema)
        .parse(rows)
        .filter(({ isUnresolved }) => isUnresolved)
        .map(statedReference);
    },
  };
}

function statedReference({ id: _, isUnresolved: __, ...reference }: ReferenceRow): StatedReference {
  return reference;
}

function documentRepository(database: IndexDatabase): DocumentRepository {
  return {
    all: async () =>
      z
        .array(documentRowSchema)
        .parse(await database.documents.toArray())
        .sort((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1))
        .map(documentSummary),
    find: async (id) => {
      if ((await database.documents.where('id').equals(id).count()) === 0) return null;
      const kept = await keptDocument(database, id);
      if (kept === null) throw new Error('A document is not whole');
      return kept.document;
    },
    textOf: async (id, begin, end) => {
      const row = await database.texts.get(id);
      if (row === undefined) return null;
      const { text } = textRowSchema.parse(row);
      return typeof text === 'string'
        ? text.slice(begin, end)
        : readPacked(database, id, begin, Math.min(end, text));
    },
  };
}

function documentSummary({ contentMark: _, unread: __, ...summary }: DocumentRow): DocumentSummary {
  return summary;
}

function definitionRepository({ definitions }: IndexDatabase): DefinitionRepository {
  const newestFirst = (rows: readonly DefinitionRow[]): readonly FoundDefinition[] =>
    z
      .array(definitionRowSchema)
      .parse(rows)
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1))
      .map(({ id: _, ...found }) => found);
  return {
    of: async (short) => newestFirst(await definitions.where('short').equals(short).toArray()),
    all: async () => newestFirst(await definitions.toArray()),
  };
}
