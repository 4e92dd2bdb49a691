/**
 * The search over all papers that were read: words of a query → documents, each with its best page and the sentence
 * that was found there. Finding reads a few buckets; only the text of the pages that are shown is unpacked.
 */
import type { DocumentId, DocumentOrigin } from '../../model/document.ts';
import type { SourceSpan } from '../../model/paper.ts';
import type { Index } from '../index/repositories.ts';
import {
  type BucketMemory,
  byDocument,
  type FoundDocument,
  type FoundPage,
  type FullTextContent,
  pagesWithAll,
} from './find-pages.ts';
import { foundSentence, hasPhrases, type SentencePiece } from './found-sentence.ts';
import {
  answer,
  type DocumentRow,
  type FullTextDatabase,
  type Stores,
  stateOf,
} from './full-text-database.ts';
import { type PaperQuery, readPaperQuery } from './paper-query.ts';
import type { Segment } from './segment.ts';

export interface PaperHit {
  readonly document: DocumentId;
  readonly origin: DocumentOrigin;
  readonly title: string;
  /** ISO day of its meeting, else of the day when it was read. */
  readonly date: string;
  /** One-based; null where the document has no pages. */
  readonly page: number | null;
  /** The page, in the text of the document. */
  readonly place: SourceSpan;
  /** Further pages that have all of the words, in order. */
  readonly otherPages: readonly number[];
  /** Empty where the words stand in the title. */
  readonly sentence: readonly SentencePiece[];
}

export interface PaperHits {
  /** Best first: one for each document. */
  readonly hits: readonly PaperHit[];
  /** How many documents have hits. */
  readonly count: number;
  /** A phrase was looked for on the best pages only, and others have its words too. */
  readonly isCut: boolean;
}

export interface PaperSearch {
  /** Rejects with the signal's reason, or where the index is not whole: it is then to be caught up with. */
  find(query: string, limit: number, signal: AbortSignal): Promise<PaperHits>;
}

export const NO_HITS: PaperHits = { hits: [], count: 0, isCut: false };
/** Pages whose text is read to look for a phrase, for each hit that is asked for: 40 for the box, some 30 ms. */
const READ_FOR_EACH = 8;

interface Known extends FullTextContent {
  readonly change: number;
}

export function createPaperSearch(
  database: FullTextDatabase,
  { documents }: Pick<Index, 'documents'>,
): PaperSearch {
  const memory: BucketMemory = new Map();
  let known: Known | null = null;

  async function contentOf(stores: Stores): Promise<Known> {
    const { change } = await stateOf(stores);
    if (known?.change !== change) known = { change, ...(await readContent(stores)) };
    return known;
  }

  const textOf = (document: DocumentRow, part: number): Promise<string | null> => {
    const { start, end } = spanOf(document, part);
    return documents.textOf(document.id, start, end);
  };

  /** Those of the best pages that have the phrases, as many documents of them as are asked for. */
  async function withPhrases(
    found: readonly FoundDocument[],
    query: PaperQuery,
    limit: number,
    signal: AbortSignal,
  ): Promise<{ readonly having: readonly FoundDocument[]; readonly isCut: boolean }> {
    const having: FoundDocument[] = [];
    let left = READ_FOR_EACH * limit;
    let isCut = false;
    for (const { document, pages } of found) {
      isCut ||= pages.length > left || having.length > limit;
      if (left <= 0 || having.length > limit) break;
      const looked = pages.slice(0, left);
      left -= looked.length;
      const texts = await Promise.all(looked.map(({ part }) => textOf(document, part)));
      signal.throwIfAborted();
      const fitting = looked.filter((_, at) => hasPhrases(texts[at] ?? '', query));
      if (fitting.length > 0) having.push({ document, pages: fitting });
    }
    return { having, isCut };
  }

  async function hitOf({ document, pages }: FoundDocument, query: PaperQuery): Promise<PaperHit | null> {
    const [best] = pages;
    if (best === undefined) return null;
    const { id, origin, title, date, hasPages } = document;
    const text = await textOf(document, best.part).catch(() => null);
    if (text === null) return null;
    const others = pages.slice(1).map(({ part }) => part + 1);
    return {
      document: id,
      origin,
      title,
      date,
      page: hasPages ? best.part + 1 : null,
      place: spanOf(document, best.part),
      otherPages: hasPages ? others.toSorted((a, b) => a - b) : [],
      sentence: foundSentence(text, query),
    };
  }

  return {
    async find(written, limit, signal) {
      const query = readPaperQuery(written);
      if (query.words.length === 0) return NO_HITS;
      const pages = await database.read(async (stores): Promise<readonly FoundPage[]> => {
        const content = await contentOf(stores);
        return pagesWithAll(stores, content, query.words, memory);
      });
      signal.throwIfAborted();
      const found = byDocument(pages);
      const { having: fitting, isCut } =
        query.phrases.length === 0
          ? { having: found, isCut: false }
          : await withPhrases(found, query, limit, signal);
      const hits = await Promise.all(fitting.slice(0, limit).map((one) => hitOf(one, query)));
      signal.throwIfAborted();
      return { hits: hits.filter((hit) => hit !== null), count: fitting.length, isCut };
    },
  };
}

async function readContent(stores: Stores): Promise<FullTextContent> {
  const [documents, segments] = await Promise.all([
    answer(stores.documents.getAll()) as Promise<DocumentRow[]>,
    answer(stores.segments.getAll()) as Promise<Segment[]>,
  ]);
  // Rows come in the order of their keys: the first pages of documents, the ages of segments.
  return { documents, segments: segments.toSorted((one, other) => one.firstPage - other.firstPage) };
}

function spanOf({ begins, length }: DocumentRow, part: number): SourceSpan {
  return { start: begins[part] ?? 0, end: begins[part + 1] ?? length };
}
