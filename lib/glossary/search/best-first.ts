/** The few lowest of many numbers, in order, without putting all in order. */

/** The places of the `limit` lowest keys, lowest first; of equal ones the earlier place first. */
export function lowest(keys: Float64Array, limit: number): readonly number[] {
  if (limit <= 0) return [];
  const before = (one: number, other: number): boolean => {
    const difference = (keys[one] ?? 0) - (keys[other] ?? 0);
    return difference < 0 || (difference === 0 && one < other);
  };
  /** The last of those that are kept is at the top. */
  const heap: number[] = [];
  for (let place = 0; place < keys.length; place++) {
    if (heap.length < limit) {
      heap.push(place);
      rise(heap, before);
    } else if (before(place, heap[0] ?? 0)) {
      heap[0] = place;
      sink(heap, before);
    }
  }
  return heap.sort((one, other) => (before(one, other) ? -1 : 1));
}

type Before = (one: number, other: number) => boolean;

function rise(heap: number[], before: Before): void {
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!swapIf(heap, parent, at, before)) return;
    at = parent;
  }
}

function sink(heap: number[], before: Before): void {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = right < heap.length && before(heap[left] ?? 0, heap[right] ?? 0) ? right : left;
    if (child >= heap.length || !swapIf(heap, at, child, before)) return;
    at = child;
  }
}

/** Puts the later of the two above. */
function swapIf(heap: number[], above: number, below: number, before: Before): boolean {
  const [upper, lower] = [heap[above] ?? 0, heap[below] ?? 0];
  if (!before(upper, lower)) return false;
  heap[above] = lower;
  heap[below] = upper;
  return true;
}
