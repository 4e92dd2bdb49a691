/**
 * The search over all papers that were read: words of a query → documents, each with its best page and the sentence
 * that was found there. Finding reads a few buckets; only the text of the pages that are shown is unpacked.
 */
import type { DocumentId, DocumentOrigin } from '../../model/document.ts';
import type { SourceSpan } from '../../model/paper.ts';
import type { Index } from '../index/repositories.ts';
import { bucketMemory } from './bucket-memory.ts';
import { documentsWithAll, type FoundDocument, type FullTextContent } from './find-pages.ts';
import { foundSentence, type SentencePiece } from './found-sentence.ts';
import {
  answer,
  type DocumentRow,
  type FullTextDatabase,
  type Stores,
  stateOf,
} from './full-text-database.ts';
import { type PaperQuery, readPaperQuery } from './paper-query.ts';
import type { Segment } from './segment.ts';
import { type Looked, type ShownPages, shownPages, spanOf } from './shown-pages.ts';

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
  /** A phrase was looked for in the best documents only, and others may have it too. */
  readonly isCut: boolean;
}

export interface PaperSearch {
  /** Rejects with the signal's reason, or where the index is not whole: it is then to be caught up with. */
  find(query: string, limit: number, signal: AbortSignal): Promise<PaperHits>;
}

export const NO_HITS: PaperHits = { hits: [], count: 0, isCut: false };
/** Documents that are looked through for a phrase, for each hit that is asked for. */
const MOST_LOOKS = 2;

interface LookedHit extends Pick<Looked, 'isWhole'> {
  readonly hit: PaperHit | null;
}

interface Known extends FullTextContent {
  readonly change: number;
}

export function createPaperSearch(
  database: FullTextDatabase,
  { documents }: Pick<Index, 'documents'>,
): PaperSearch {
  const memory = bucketMemory();
  let known: Known | null = null;

  async function contentOf(stores: Stores): Promise<Known> {
    const { change } = await stateOf(stores);
    if (known?.change !== change) known = { change, ...(await readContent(stores)) };
    return known;
  }

  async function lookAt(found: FoundDocument, query: PaperQuery): Promise<LookedHit> {
    const { document } = found;
    const { shown, isWhole } = await shownPages(found, query, (start, end) =>
      documents.textOf(document.id, start, end).catch(() => null),
    );
    return { hit: shown === null ? null : hitOf(document, shown, query), isWhole };
  }

  return {
    async find(written, limit, signal) {
      const query = readPaperQuery(written);
      if (query.words.length === 0) return NO_HITS;
      const found = await database.read(async (stores) =>
        documentsWithAll(await contentOf(stores), query.words, memory.within(stores)),
      );
      signal.throwIfAborted();
      if (query.phrases.length === 0) {
        const looked = await Promise.all(found.slice(0, limit).map((one) => lookAt(one, query)));
        signal.throwIfAborted();
        return { hits: looked.flatMap(({ hit }) => hit ?? []), count: found.length, isCut: false };
      }
      const hits: PaperHit[] = [];
      let [at, isCut] = [0, false];
      // One more than is shown tells that there are more.
      while (hits.length <= limit && at < Math.min(found.length, MOST_LOOKS * limit)) {
        const next = found.slice(at, at + limit + 1 - hits.length);
        at += next.length;
        for (const { hit, isWhole } of await Promise.all(next.map((one) => lookAt(one, query)))) {
          if (hit !== null) hits.push(hit);
          else isCut ||= !isWhole;
        }
        signal.throwIfAborted();
      }
      return { hits: hits.slice(0, limit), count: hits.length, isCut: isCut || at < found.length };
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

function hitOf(document: DocumentRow, { parts, text }: ShownPages, query: PaperQuery): PaperHit {
  const { id, origin, title, date, hasPages } = document;
  const [best = 0, ...others] = parts;
  const [start, end] = spanOf(document, best);
  return {
    document: id,
    origin,
    title,
    date,
    page: hasPages ? best + 1 : null,
    place: { start, end },
    otherPages: hasPages ? others.map((part) => part + 1).toSorted((a, b) => a - b) : [],
    sentence: foundSentence(text, query),
  };
}
