/**
 * Words with the pages that they stand on, in order, as bytes: each word without what it has in common with the one
 * before, each page as its distance from the one before, with the best place of the word on it.
 */
import { ByteReader, ByteWriter } from './byte-writer.ts';

/** Where on a page a word stands; the higher, the more it tells of what the page is about. */
export type Place =
  /** Running text. */
  | 0
  /** A proposal or a decision. */
  | 1
  /** A heading. */
  | 2
  /** The title of the document. */
  | 3;

/** A word and its pages, packed as `writePages` does. */
export interface PackedWord {
  readonly word: string;
  readonly pages: Uint8Array;
}

/** A new bucket is begun behind so many bytes. */
export const BUCKET_SIZE = 12_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Page numbers ascend. `last` is what the first of them is counted from: nothing is 0. */
export function writePage(writer: ByteWriter, page: number, last: number, place: Place): void {
  writer.number(((page - last) << 2) | place);
}

export function readPage(reader: ByteReader, last: number): { readonly page: number; readonly place: Place } {
  const value = reader.number();
  return { page: last + (value >>> 2), place: (value & 3) as Place };
}

/** Of those that are still to be read, which are counted from `page`. */
export function lastPage(reader: ByteReader, page: number): number {
  let last = page;
  while (!reader.isAtEnd) last += reader.number() >>> 2;
  return last;
}

/** Calls `found` for each page, in order. */
export function eachPage(pages: Uint8Array, found: (page: number, place: Place) => void): void {
  const reader = new ByteReader(pages);
  for (let page = 0; !reader.isAtEnd; ) {
    const value = reader.number();
    page += value >>> 2;
    found(page, (value & 3) as Place);
  }
}

export class BucketWriter {
  private readonly writer = new ByteWriter(2 * BUCKET_SIZE);
  private before: Uint8Array = new Uint8Array(0);
  private first: string | null = null;

  /** Words ascend. */
  add({ word, pages }: PackedWord): void {
    const bytes = encoder.encode(word);
    const shared = this.first === null ? 0 : sharedLength(this.before, bytes);
    this.first ??= word;
    this.writer.number(shared);
    this.writer.number(bytes.length - shared);
    this.writer.run(bytes.subarray(shared));
    this.writer.number(pages.length);
    this.writer.run(pages);
    this.before = bytes;
  }

  get isFull(): boolean {
    return this.writer.length >= BUCKET_SIZE;
  }

  /** Null where nothing was added. Begins the next one. */
  take(): { readonly first: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
    if (this.first === null) return null;
    const taken = { first: this.first, bytes: this.writer.written().slice() };
    this.writer.clear();
    this.first = null;
    return taken;
  }
}

/** All words of a bucket. */
export function* wordsIn(bucket: Uint8Array): Generator<PackedWord> {
  const reader = new ByteReader(bucket);
  let before: Uint8Array = new Uint8Array(0);
  while (!reader.isAtEnd) {
    const shared = reader.number();
    const rest = reader.run(reader.number());
    const bytes = new Uint8Array(shared + rest.length);
    bytes.set(before.subarray(0, shared));
    bytes.set(rest, shared);
    const pages = reader.run(reader.number());
    yield { word: decoder.decode(bytes), pages };
    before = bytes;
  }
}

/** Calls `found` with the pages of the word, or of all that begin with it. Without making the other words. */
export function pagesIn(
  bucket: Uint8Array,
  word: string,
  isBeginning: boolean,
  found: (pages: Uint8Array) => void,
): void {
  const wanted = encoder.encode(word);
  const reader = new ByteReader(bucket);
  /** How much of the word before is the wanted one's beginning. */
  let matched = 0;
  while (!reader.isAtEnd) {
    const shared = reader.number();
    const rest = reader.run(reader.number());
    const pages = reader.run(reader.number());
    if (shared < matched) matched = shared;
    if (shared === matched) {
      for (let at = 0; at < rest.length && matched < wanted.length && rest[at] === wanted[matched]; at++)
        matched += 1;
    }
    if (matched === wanted.length && (isBeginning || shared + rest.length === wanted.length)) found(pages);
  }
}

function sharedLength(one: Uint8Array, other: Uint8Array): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
