/** Pages that have all words of a query, best first: by where the words stand, then by the date of their document. */
import { eachPage, pagesIn } from './bucket.ts';
import { answer, type DocumentRow, type Stores } from './full-text-database.ts';
import type { QueriedWord } from './paper-query.ts';
import type { Segment } from './segment.ts';

export interface FoundPage {
  readonly document: DocumentRow;
  /** Its place among the document's parts. */
  readonly part: number;
  readonly score: number;
}

export interface FullTextContent {
  /** In the order of their pages. */
  readonly documents: readonly DocumentRow[];
  readonly segments: readonly Segment[];
}

/** Buckets that are looked through for words with one beginning, in each segment. */
const MOST_BUCKETS = 8;
/** Of the buckets that were read last: 2 to 5 MB. */
const REMEMBERED = 200;

export type BucketMemory = Map<string, Uint8Array>;

/** In the order of pages. Throws where a bucket is lost. */
export async function pagesWithAll(
  stores: Pick<Stores, 'buckets'>,
  { documents, segments }: FullTextContent,
  words: readonly QueriedWord[],
  memory: BucketMemory,
): Promise<readonly FoundPage[]> {
  if (words.length === 0) return [];
  const read = segments.map((segment) =>
    Promise.all(words.map((word) => bucketsFor(stores, segment, word, memory))),
  );
  const found: FoundPage[] = [];
  let at = 0;
  for (const [place, buckets] of (await Promise.all(read)).entries()) {
    const segment = segments[place];
    if (segment === undefined) continue;
    const scores = scoresIn(segment, words, buckets);
    for (const [offset, score] of scores.entries()) {
      if (score === 0) continue;
      const page = segment.firstPage + offset;
      let document = documents[at];
      while (document !== undefined && document.firstPage + document.begins.length <= page)
        document = documents[++at];
      // A document that is gone leaves a gap.
      if (document !== undefined && document.firstPage <= page)
        found.push({ document, part: page - document.firstPage, score });
    }
  }
  return found;
}

/** For each page of the segment: 0 where it has not all of the words, else more the better they stand. */
function scoresIn(
  { firstPage, pageCount }: Segment,
  words: readonly QueriedWord[],
  buckets: readonly (readonly Uint8Array[])[],
): Uint16Array {
  const scores = new Uint16Array(pageCount).fill(1);
  for (const [at, { stem, beginning }] of words.entries()) {
    const best = new Uint8Array(pageCount);
    // The word itself is worth more than one that only begins so.
    const take = (pages: Uint8Array, more: 1 | 2): void =>
      eachPage(pages, (page, place) => {
        const worth = 2 * place + more;
        if ((best[page - firstPage] ?? worth) < worth) best[page - firstPage] = worth;
      });
    for (const bucket of buckets[at] ?? []) {
      pagesIn(bucket, stem, false, (pages) => take(pages, 2));
      if (beginning !== null) pagesIn(bucket, beginning, true, (pages) => take(pages, 1));
    }
    for (let page = 0; page < pageCount; page++) {
      const score = scores[page] ?? 0;
      const place = best[page] ?? 0;
      scores[page] = score === 0 || place === 0 ? 0 : score + place;
    }
  }
  return scores;
}

async function bucketsFor(
  { buckets }: Pick<Stores, 'buckets'>,
  { id, firsts }: Segment,
  { stem, beginning }: QueriedWord,
  memory: BucketMemory,
): Promise<readonly Uint8Array[]> {
  const places = new Set([bucketOf(firsts, stem)]);
  if (beginning !== null) {
    for (
      let at = Math.max(0, bucketOf(firsts, beginning));
      at < firsts.length && places.size < MOST_BUCKETS;
      at++
    ) {
      const first = firsts[at] ?? '';
      if (first > beginning && !first.startsWith(beginning)) break;
      places.add(at);
    }
  }
  places.delete(-1);
  return Promise.all(
    [...places].map(async (place) => {
      const key = `${id} ${place}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      const bucket: unknown = await answer(buckets.get([id, place]));
      if (!(bucket instanceof Uint8Array)) throw new Error('The full-text index is not whole');
      if (memory.size >= REMEMBERED)
        for (const oldest of memory.keys()) {
          memory.delete(oldest);
          break;
        }
      memory.set(key, bucket);
      return bucket;
    }),
  );
}

/** The one that has the word if any has; -1 where it comes before all. */
function bucketOf(firsts: readonly string[], word: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A document with its pages that were found. */
export interface FoundDocument {
  readonly document: DocumentRow;
  /** Best first, of equal ones in their order. */
  readonly pages: readonly FoundPage[];
}

/** Best page first, then newest document. */
export function byDocument(pages: readonly FoundPage[]): readonly FoundDocument[] {
  return [...Map.groupBy(pages, ({ document }) => document)]
    .map(([document, found]) => ({ document, pages: found.toSorted((a, b) => b.score - a.score) }))
    .toSorted(
      (a, b) =>
        (b.pages[0]?.score ?? 0) - (a.pages[0]?.score ?? 0) ||
        b.document.date.localeCompare(a.document.date) ||
        b.document.firstPage - a.document.firstPage,
    );
}
