/** Segments of the full-text index: a stretch of pages, with every word of theirs in buckets in the order of words. */
import {
  BucketWriter,
  lastPage,
  type PackedWord,
  type Place,
  readPage,
  wordsIn,
  writePage,
} from './bucket.ts';
import { ByteReader, ByteWriter } from './byte-writer.ts';

export interface Segment {
  readonly id: number;
  /** Of all pages of the index, which are counted from 1. */
  readonly firstPage: number;
  readonly pageCount: number;
  /** The first word of each bucket, in order. */
  readonly firsts: readonly string[];
}

interface PagesOfWord {
  readonly writer: ByteWriter;
  last: number;
}

/**
 * The buckets of pages that follow each other. Each step is a page, then a bucket.
 *
 * @param pages the words of each
 */
export function* bucketsOfPages(
  pages: Iterable<ReadonlyMap<string, Place>>,
  firstPage: number,
): Generator<Bucket | null> {
  const all = new Map<string, PagesOfWord>();
  let page = firstPage;
  for (const words of pages) {
    for (const [word, place] of words) {
      const of = all.get(word) ?? { writer: new ByteWriter(8), last: 0 };
      if (of.last === 0) all.set(word, of);
      writePage(of.writer, page, of.last, place);
      of.last = page;
    }
    page += 1;
    yield null;
  }
  const sorted = [...all.keys()].sort();
  yield* inBuckets(sorted.map((word) => ({ word, pages: all.get(word)?.writer.written() ?? NONE })));
}

const NONE = new Uint8Array(0);

export interface Bucket {
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function* inBuckets(words: Iterable<PackedWord>): Generator<Bucket> {
  const writer = new BucketWriter();
  for (const word of words) {
    writer.add(word);
    const full = writer.isFull ? writer.take() : null;
    if (full !== null) yield full;
  }
  const last = writer.take();
  if (last !== null) yield last;
}

/** A segment that is read from its beginning to its end. */
interface Reading {
  readonly next: () => Promise<Uint8Array | null>;
  words: Iterator<PackedWord>;
  current: PackedWord | null;
}

/**
 * The buckets of several segments in one, bucket by bucket: however large they are, a few buckets are in memory.
 *
 * @param segments in the order of their pages: what gives the next bucket of each, null at its end
 */
export async function* mergedBuckets(
  segments: readonly (() => Promise<Uint8Array | null>)[],
): AsyncGenerator<Bucket> {
  const readings = segments.map((next): Reading => ({ next, words: [].values(), current: null }));
  for (const reading of readings) await refill(reading);
  const writer = new BucketWriter();
  for (let word = leastWord(readings); word !== null; word = leastWord(readings)) {
    const lists: Uint8Array[] = [];
    const empty: Reading[] = [];
    for (const reading of readings) {
      if (reading.current?.word !== word) continue;
      lists.push(reading.current.pages);
      if (!isAdvanced(reading)) empty.push(reading);
    }
    writer.add({ word, pages: joined(lists) });
    for (const reading of empty) await refill(reading);
    const full = writer.isFull ? writer.take() : null;
    if (full !== null) yield full;
  }
  const last = writer.take();
  if (last !== null) yield last;
}

function leastWord(readings: readonly Reading[]): string | null {
  let least: string | null = null;
  for (const { current } of readings)
    if (current !== null && (least === null || current.word < least)) least = current.word;
  return least;
}

/** False at the end of what has been read so far. */
function isAdvanced(reading: Reading): boolean {
  const { done, value } = reading.words.next();
  reading.current = done === true ? null : value;
  return done !== true;
}

async function refill(reading: Reading): Promise<void> {
  do {
    const bucket = await reading.next();
    if (bucket === null) return;
    reading.words = wordsIn(bucket);
  } while (!isAdvanced(reading));
}

function joined(lists: readonly Uint8Array[]): Uint8Array {
  const [only, second] = lists;
  if (only !== undefined && second === undefined) return only;
  const writer = new ByteWriter(lists.reduce((sum, { length }) => sum + length, 0));
  let last = 0;
  for (const pages of lists) {
    const reader = new ByteReader(pages);
    // Only the first is counted from another page than before.
    const { page, place } = readPage(reader, 0);
    writePage(writer, page, last, place);
    writer.run(pages.subarray(reader.at));
    last = lastPage(reader, page);
  }
  return writer.written();
}
