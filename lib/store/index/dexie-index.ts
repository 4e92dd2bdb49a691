/**
 * The repositories over the database. Every row is parsed when it is read: IndexedDB can come back damaged
 * without an error (PLATFORM.md), and a row of another shape must not reach a card. Throws where one has.
 */
import * as z from 'zod/mini';
import { caseFactSchema, linkSchema, termSchema } from '../../data/schema.ts';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { IndexDatabase } from './database.ts';
import type { CaseRepository, Index, LinkRepository, TermRepository } from './repositories.ts';

export function dexieIndex(database: IndexDatabase): Index {
  return {
    terms: termRepository(database),
    cases: caseRepository(database),
    links: linkRepository(database),
    statements: { of: async () => [] },
    papers: { all: async () => [] },
    documents: { all: async () => [], find: async () => null },
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

function linkRepository({ links }: IndexDatabase): LinkRepository {
  return {
    of: async (id) => {
      const rows = await links.where('from').equals(id).or('to').equals(id).toArray();
      return z.array(linkSchema).parse(rows);
    },
    all: async () => z.array(linkSchema).parse(await links.toArray()),
    toMeetings: async () => [],
    unresolved: async () => [],
  };
}
