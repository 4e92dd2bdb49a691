/**
 * Tells of nearly every word of a text that no form begins with it, by a hash of its letters. It never misses one; what
 * it lets through is read by `longestForm`.
 */
const SIZE = 1 << 17;

/** By `wordHash`: 1 where the first word of a form is complete. What follows in the text may be an ending. */
export type WordFilter = Uint8Array;

export function createFilter(): WordFilter {
  return new Uint8Array(SIZE);
}

/** Of a word's characters up to one of them. @param before 0 at the start. @param code 0 for what is no part of a word. */
export function wordHash(before: number, code: number): number {
  return (before * 131 + code) & (SIZE - 1);
}
