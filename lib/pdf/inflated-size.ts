/**
 * Whether a packed part of a file would grow beyond measure. pdf.js unpacks a whole part into memory, a deflated one may be
 * a thousand times as large as it is packed, and a megabyte has been seen to take three gigabytes. So what could grow so
 * far is unpacked here first, piece by piece, and counted. Parts that are named many times over or are packed by another
 * method are not counted.
 */

/** Bytes. A page of colours at 600 dots an inch has 105 million. */
const MOST = 256 * 2 ** 20;
/** Of deflate. */
const LARGEST_GROWTH = 1032;
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
    const layers = deflatedLayers(bytes, at);
    const size = to - at;
    if (layers > 0 && size * LARGEST_GROWTH ** layers > MOST) {
      signal.throwIfAborted();
      // Nobody packs twice what is meant to be read.
      if (layers > 1 || (await growsTooFar(bytes.subarray(behindLine(bytes, at), to)))) return true;
    }
  }
  return false;
}

function deflatedLayers(bytes: Uint8Array, at: number): number {
  let dictionary = '';
  for (const byte of bytes.subarray(Math.max(0, at - DICTIONARY), at))
    dictionary += String.fromCharCode(byte);
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  // Names may be written in codes: "/Fl#61teDecode".
  const plain = own.replace(/#([\da-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain.match(/\/(?:FlateDecode|Fl)(?![\w])/gu)?.length ?? 0;
}

/** Behind "stream" and the end of its line. */
function behindLine(bytes: Uint8Array, at: number): number {
  let begin = at + BEGIN.length;
  if (bytes[begin] === 13) begin += 1;
  if (bytes[begin] === 10) begin += 1;
  return begin;
}

async function growsTooFar(packed: Uint8Array): Promise<boolean> {
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
