/**
 * The stored index with the built-in content behind it. The index holds at least what is built in, so an answer
 * that has less, or none because the database failed, is a sign of damage: the reader gets the built-in answer,
 * and `onDamage` hears which index it was.
 */
import type { Index } from './repositories.ts';

export interface GuardOptions {
  /** The index of the database; null where there is none. Never rejects. */
  readonly stored: () => Promise<Index | null>;
  readonly builtIn: Index;
  readonly onDamage: (damaged: Index) => void;
}

export function guardedIndex({ stored, builtIn, onDamage }: GuardOptions): Index {
  async function guard<Answer>(
    question: (index: Index) => Promise<Answer>,
    sizeOf: (answer: Answer) => number,
  ): Promise<Answer> {
    const [atLeast, index] = await Promise.all([question(builtIn), stored()]);
    if (index === null) return atLeast;
    try {
      const answer = await question(index);
      if (sizeOf(answer) >= sizeOf(atLeast)) return answer;
    } catch {
      // Reported below, like an answer that is short.
    }
    onDamage(index);
    return atLeast;
  }

  const one = (answer: unknown): number => (answer === null ? 0 : 1);
  const many = (answer: readonly unknown[]): number => answer.length;
  return {
    terms: {
      find: (entry) => guard((index) => index.terms.find(entry), one),
      all: () => guard((index) => index.terms.all(), many),
    },
    cases: {
      find: (id) => guard((index) => index.cases.find(id), one),
      findMany: (ids) =>
        guard(
          (index) => index.cases.findMany(ids),
          (found) => found.size,
        ),
      all: () => guard((index) => index.cases.all(), many),
    },
    links: {
      of: (id) => guard((index) => index.links.of(id), many),
      all: () => guard((index) => index.links.all(), many),
      toMeetings: (id) => guard((index) => index.links.toMeetings(id), many),
      unresolved: (id) => guard((index) => index.links.unresolved(id), many),
    },
    statements: {
      of: (id) => guard((index) => index.statements.of(id), many),
      inDocument: (id) => guard((index) => index.statements.inDocument(id), many),
    },
    papers: { all: () => guard((index) => index.papers.all(), many) },
    documents: {
      all: () => guard((index) => index.documents.all(), many),
      find: (id) => guard((index) => index.documents.find(id), one),
      textOf: (id, begin, end) => guard((index) => index.documents.textOf(id, begin, end), one),
    },
    definitions: {
      of: (short) => guard((index) => index.definitions.of(short), many),
      all: () => guard((index) => index.definitions.all(), many),
    },
  };
}
