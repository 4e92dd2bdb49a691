/** The built-in content as an index in memory: answers where there is no database, or a damaged one. */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { Index, IndexContent } from './repositories.ts';

export function memoryIndex(content: IndexContent): Index {
  const findCase = (id: CaseId): CaseFact | null => content.cases.find((fact) => fact.id === id) ?? null;
  return {
    terms: {
      find: async (entry) => content.terms.find((term) => term.entry === entry) ?? null,
      all: async () => content.terms,
    },
    cases: {
      find: async (id) => findCase(id),
      findMany: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const fact = findCase(id);
            return fact === null ? [] : [[id, fact] as const];
          }),
        ),
      all: async () => content.cases,
    },
    links: {
      of: async (id) => content.links.filter((link) => link.from === id || link.to === id),
      all: async () => content.links,
      toMeetings: async (id) => content.meetingLinks.filter((link) => link.from === id),
      unresolved: async () => [],
    },
    statements: { of: async () => [], inDocument: async () => [] },
    papers: { all: async () => [] },
    documents: { all: async () => [], find: async () => null, textOf: async () => null },
    definitions: { of: async () => [], all: async () => [] },
  };
}
