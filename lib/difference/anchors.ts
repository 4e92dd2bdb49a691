/** Sentences that stand once in each of two texts: where those are in the same order, the texts can be cut apart. */

export interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** The longest run of them that is in order in both (patience diff). Time grows as n log n. */
export function anchorsOf(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const once = placesOfOnce(after);
  const found = [...placesOfOnce(before)].flatMap(([text, at]) => {
    const place = once.get(text);
    return place === undefined ? [] : [{ before: at, after: place }];
  });
  return longestAscending(found);
}

function placesOfOnce(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, text] of texts.entries()) {
    if (places.has(text)) twice.add(text);
    else places.set(text, at);
  }
  for (const text of twice) places.delete(text);
  return places;
}

interface Step extends Anchor {
  readonly previous: Step | null;
}

/** @param anchors ascending in `before` */
function longestAscending(anchors: readonly Anchor[]): readonly Anchor[] {
  /** The last step of the best run of each length so far: ascending in `after`. */
  const best: Step[] = [];
  for (const anchor of anchors) {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle]?.after ?? 0) < anchor.after) low = middle + 1;
      else high = middle;
    }
    best[low] = { ...anchor, previous: best[low - 1] ?? null };
  }
  const run: Anchor[] = [];
  for (let step = best.at(-1) ?? null; step !== null; step = step.previous) {
    run.push({ before: step.before, after: step.after });
  }
  return run.reverse();
}
