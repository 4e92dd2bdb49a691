/** Pages that have all words of a query, best first: by where the words stand, then by the date of their document. */
import { eachPage, pagesIn } from './bucket.ts';
import type { BucketMemory } from './bucket-memory.ts';
import type { DocumentRow } from './full-text-database.ts';
import type { QueriedWord } from './paper-query.ts';
import type { Segment } from './segment.ts';

export interface FullTextContent {
  /** In the order of their pages. */
  readonly documents: readonly DocumentRow[];
  readonly segments: readonly Segment[];
}

/** A document with pages that were found. */
export interface FoundDocument {
  readonly document: DocumentRow;
  /** Of each of its parts: 0 where it has not all of the words, else more the better they stand. */
  readonly scores: Uint16Array;
  /** Of its best part. */
  readonly best: number;
}

/** Buckets that are looked through for words with one beginning, in each segment. */
const MOST_BUCKETS = 8;

/** Best page first, then newest document. Throws where a bucket is lost. */
export async function documentsWithAll(
  { documents, segments }: FullTextContent,
  words: readonly QueriedWord[],
  memory: BucketMemory,
): Promise<readonly FoundDocument[]> {
  if (words.length === 0) return [];
  const read = segments.map((segment) =>
    Promise.all(words.map((word) => memory.read(segment.id, bucketsFor(segment, word)))),
  );
  const found: FoundDocument[] = [];
  let at = 0;
  for (const [place, buckets] of (await Promise.all(read)).entries()) {
    const segment = segments[place];
    if (segment === undefined) continue;
    const end = segment.firstPage + segment.pageCount;
    const all = scoresIn(segment, words, buckets);
    // A document that is gone leaves a gap.
    for (let document = documents[at]; document !== undefined && document.firstPage < end; ) {
      const from = document.firstPage - segment.firstPage;
      const scores = all.subarray(from, from + document.begins.length);
      const best = scores.reduce((most, score) => Math.max(most, score), 0);
      if (best > 0 && from >= 0) found.push({ document, scores, best });
      document = documents[++at];
    }
  }
  return found.toSorted(
    (a, b) =>
      b.best - a.best ||
      b.document.date.localeCompare(a.document.date) ||
      b.document.firstPage - a.document.firstPage,
  );
}

/** Places among the document's parts, best first, of equal ones in their order. */
export function foundParts({ scores }: FoundDocument): readonly number[] {
  return [...scores.keys()]
    .filter((part) => (scores[part] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** As `FoundDocument` has them, for each page of the segment. */
function scoresIn(
  { firstPage, pageCount }: Segment,
  words: readonly QueriedWord[],
  buckets: readonly (readonly Uint8Array[])[],
): Uint16Array {
  const scores = new Uint16Array(pageCount);
  if (buckets.some(({ length }) => length === 0)) return scores;
  scores.fill(1);
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

/** Places of the buckets that have the word, or words that begin so, if any has. */
function bucketsFor({ firsts }: Segment, { stem, beginning }: QueriedWord): readonly number[] {
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
  return [...places];
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
