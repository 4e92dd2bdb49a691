/** Repeated clicks on a row step through its places, round and round. */

/** Index of the place to show after `last` (null: none shown yet) among `count` places. */
export function nextPlace(last: number | null, count: number): number {
  return last === null ? 0 : (last + 1) % count;
}
