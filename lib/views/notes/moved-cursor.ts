/** Where a cursor stands after a text was replaced by a changed one: beside the same words. Pure. */

/** @param at UTF-16 position in `before`; the result is one in `after` */
export function movedCursor(before: string, after: string, at: number): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  if (at <= head) return at;
  if (at >= before.length - tail) return at + after.length - before.length;
  // Inside what was replaced: its end.
  return after.length - tail;
}
