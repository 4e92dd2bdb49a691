/** How large a part that is packed by LZW grows, without unpacking it: only lengths are kept. */

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/** Each code has so many bits at most and stands for so many bytes at most. */
export const LZW_GROWTH = (8 / 12) * MOST_CODES;

/**
 * @param early codes grow by a bit one code too soon, as the standard has it where nothing else is said
 * @returns bytes; `most` and a little more where it is larger
 */
export function lzwSize(packed: Uint8Array, early: boolean, most: number): number {
  const lengths = new Uint16Array(MOST_CODES).fill(1, 0, CLEAR);
  let next = END + 1;
  let before = 0;
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    held = (held << 8) | byte;
    bits += 8;
    const width = Math.min(12, 32 - Math.clz32(Math.max(next + (early ? 1 : 0), END)));
    if (bits < width) continue;
    bits -= width;
    const code = held >>> bits;
    held &= (1 << bits) - 1;
    if (code === END) break;
    if (code === CLEAR) {
      next = END + 1;
      before = 0;
      continue;
    }
    // A code that is not known yet is the one that is made now.
    const length = code < next ? (lengths[code] ?? 1) : before + 1;
    size += length;
    if (size > most) break;
    if (before > 0 && next < MOST_CODES) {
      lengths[next] = Math.min(before + 1, 0xffff);
      next += 1;
    }
    before = length;
  }
  return size;
}
