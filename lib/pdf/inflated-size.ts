/**
 * Whether a packed part of a file would grow beyond measure. pdf.js unpacks a whole part into memory, a deflated one may be
 * a thousand times as large as it is packed, and a megabyte has been seen to take three gigabytes. So what could grow so
 * far is unpacked here first, piece by piece, and counted. Parts that are named many times over, that are locked by a
 * password or packed by Brotli are not counted.
 */
import { LZW_GROWTH, lzwSize } from './lzw-size.ts';
import { type Filter, packingOf, type StreamPacking, withoutLetters } from './stream-filters.ts';

/** Bytes. A page of colours at 600 dots an inch has 105 million. */
const MOST = 256 * 2 ** 20;
/** At most; letters only grow by "z". */
const GROWTH: Readonly<Record<Filter, number>> = {
  deflate: 1032,
  lzw: LZW_GROWTH,
  'run-length': 64,
  'ascii-85': 4,
  'ascii-hex': 1,
  elsewhere: LZW_GROWTH,
};
/** Bytes of a dictionary, looked at backwards from where its part begins. */
const DICTIONARY = 1000;

const BEGIN = codesOf('stream');
const END = codesOf('endstream');

/** Resolves at the first such part. Reads the bytes only. */
export async function inflatesTooFar(bytes: Uint8Array, signal: AbortSignal): Promise<boolean> {
  let to = 0;
  for (let at = find(bytes, BEGIN, 0); at >= 0; at = find(bytes, BEGIN, at + BEGIN.length)) {
    // Of "endstream".
    if (bytes[at - 1] === END[2]) continue;
    if (to < at) {
      const end = find(bytes, END, at);
      to = end < 0 ? bytes.length : end;
    }
    const packing = packingOf(dictionaryBefore(bytes, at));
    const grown = packing.filters.reduce((size, filter) => size * GROWTH[filter], to - at);
    if (grown > MOST) {
      signal.throwIfAborted();
      if (await growsTooFar(bytes.subarray(behindLine(bytes, at), to), packing)) return true;
    }
  }
  return false;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  let dictionary = '';
  for (const byte of bytes.subarray(Math.max(0, at - DICTIONARY), at))
    dictionary += String.fromCharCode(byte);
  return dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
}

/** Behind "stream" and the end of its line. */
function behindLine(bytes: Uint8Array, at: number): number {
  let begin = at + BEGIN.length;
  if (bytes[begin] === 13) begin += 1;
  if (bytes[begin] === 10) begin += 1;
  return begin;
}

async function growsTooFar(packed: Uint8Array, { filters, early }: StreamPacking): Promise<boolean> {
  const [first, ...others] = filters;
  if (first === undefined) return packed.length > MOST;
  if (first === 'ascii-85' || first === 'ascii-hex') {
    const plain = withoutLetters(packed, first);
    return plain.length > MOST || growsTooFar(plain, { filters: others, early });
  }
  // Nobody packs twice what is meant to be read.
  if (others.some((filter) => GROWTH[filter] > 4)) return true;
  if (first === 'run-length') return runLengthSize(packed) > MOST;
  const isDeflated = first === 'deflate' || (first === 'elsewhere' && ((packed[0] ?? 0) & 0x0f) === 8);
  return isDeflated ? inflates(packed) : lzwSize(packed, early, MOST) > MOST;
}

function runLengthSize(packed: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < packed.length; ) {
    const length = packed[at] ?? 128;
    if (length === 128) break;
    size += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return size;
}

async function inflates(packed: Uint8Array): Promise<boolean> {
  const reader = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return false;
      size += value.length;
      if (size > MOST) return true;
    }
  } catch {
    // Damaged, or something behind its end: pdf.js unpacks no more of it.
    return false;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word[same]) same += 1;
    if (same === word.length) return at;
  }
  return -1;
}

function codesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letter.charCodeAt(0));
}
