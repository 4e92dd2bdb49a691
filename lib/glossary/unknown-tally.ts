/** Unknown words counted over many documents, one document after the other. */
import type { DocumentId } from '../model/document.ts';
import type { UnknownWord } from './unknown-words.ts';

export interface UnknownTotal {
  readonly word: string;
  readonly count: number;
  readonly documents: number;
  /** In the document that was added first of those that have it. */
  readonly first: { readonly document: DocumentId; readonly start: number };
  /** Which of the documents that was, from 0. */
  readonly order: number;
}

export type UnknownOrder = 'frequent' | 'newest';

/** The words of one more document added. `order` counts documents that had been added before. */
export function addDocument(
  totals: ReadonlyMap<string, UnknownTotal>,
  document: DocumentId,
  words: readonly UnknownWord[],
  order: number,
): ReadonlyMap<string, UnknownTotal> {
  if (words.length === 0) return totals;
  const next = new Map(totals);
  for (const { text: word, starts } of words) {
    const before = next.get(word);
    const [start = 0] = starts;
    next.set(word, {
      word,
      count: (before?.count ?? 0) + starts.length,
      documents: (before?.documents ?? 0) + 1,
      first: before?.first ?? { document, start },
      order: before?.order ?? order,
    });
  }
  return next;
}

/** Where two are alike the other order decides, then the letters. */
export function sortTotals(
  totals: Iterable<UnknownTotal>,
  by: UnknownOrder,
  language: string,
): readonly UnknownTotal[] {
  const frequent = (one: UnknownTotal, other: UnknownTotal): number => other.count - one.count;
  const newest = (one: UnknownTotal, other: UnknownTotal): number => one.order - other.order;
  const [first, second] = by === 'frequent' ? [frequent, newest] : [newest, frequent];
  return [...totals].sort(
    (one, other) => first(one, other) || second(one, other) || one.word.localeCompare(other.word, language),
  );
}
