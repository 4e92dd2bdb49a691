/** Which of the cases that are somewhat alike are shown as linked by topic, and in what order. */

/**
 * From here on a pair is shown. Chosen where nine of ten shown pairs were right (issue 3 §3) on the labelled half
 * and by hand over the built-in cases.
 */
const SHOWN_FROM = 0.4;
/** A case may stand in for one that it is tied to where it is nearly as much alike. */
const STANDS_IN_SHARE = 0.75;
/** Below this nothing is looked at. */
export const WEIGHED_FROM = SHOWN_FROM * STANDS_IN_SHARE;
/** From here on nearly every pair was right, so that none of them is held back. */
const SURE_FROM = 0.6;
/** Of the less sure ones only the first few are shown: further down more and more are wrong. */
const MOST_UNSURE = 4;
const MOST = 12;
/** So that the work stays small where very many are somewhat alike. */
const MOST_WEIGHED = 60;

export interface Likeness {
  /** Position of the other case. */
  readonly other: number;
  /** 0 to 1. */
  readonly score: number;
  /** Between the two meetings. */
  readonly days: number;
}

/**
 * Those to show, best first. Of less sure ones that are explicitly tied to one another only the nearest in time: the
 * others are reached from it.
 */
export function shownLikenesses(
  found: readonly Likeness[],
  tied: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Likeness[] {
  const sure = found.filter(({ score }) => score >= SURE_FROM);
  const unsure = found
    .filter(({ score }) => score < SURE_FROM)
    .sort(byScore)
    .slice(0, MOST_WEIGHED);
  const kept: Likeness[] = [];
  for (const one of unsure.toSorted((a, b) => a.days - b.days || b.score - a.score)) {
    const group = unsure.filter(
      ({ other }) => other === one.other || tied.get(one.other)?.has(other) === true,
    );
    const best = Math.max(...group.map(({ score }) => score));
    if (best < SHOWN_FROM || one.score < best * STANDS_IN_SHARE) continue;
    if (kept.some(({ other }) => tied.get(one.other)?.has(other) === true)) continue;
    kept.push(one);
  }
  return [...sure.toSorted(byScore).slice(0, MOST), ...kept.toSorted(byScore)].filter(
    ({ score }, place) => score >= SURE_FROM || place < MOST_UNSURE,
  );
}

function byScore(a: Likeness, b: Likeness): number {
  return b.score - a.score || a.other - b.other;
}
