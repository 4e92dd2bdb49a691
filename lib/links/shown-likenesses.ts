/** Which of the cases that are somewhat alike are shown as linked by topic, and in what order. */

/**
 * From here on a pair is shown. Chosen where nine of ten shown pairs were right (issue 3 §3) on the labelled half
 * and by hand over the built-in cases.
 */
const SHOWN_FROM = 0.35;
/** A case may stand in for one that it is tied to where it is nearly as much alike. */
const STANDS_IN_SHARE = 0.75;
/** Below this nothing is looked at. */
export const WEIGHED_FROM = SHOWN_FROM * STANDS_IN_SHARE;
/** From here on nearly every pair was right, so that none of them is held back. */
const SURE_FROM = 0.6;
/** Of the less sure ones only the first few are shown: further down more and more are wrong. */
const MOST_UNSURE = 3;
const MOST = 12;
/** After so many of one matter the next is worth no less. */
const MOST_LESSENED = 3;
/** What a case is worth beside another treatment of the same matter. */
const SAME_MATTER = 0.65;
/** So that the work stays small where very many are somewhat alike. */
const MOST_WEIGHED = 60;
/** Of so many it is asked whether they show the case in turn. */
const MOST_ASKED = 1;

export interface Likeness {
  /** Position of the other case. */
  readonly other: number;
  /** 0 to 1: whether it is shown. */
  readonly score: number;
  /** At most the score: how high it stands among those shown. */
  readonly rank: number;
  /** Between the two meetings. */
  readonly days: number;
}

export interface ShownLikeness extends Likeness {
  /** The rank; less where others of the same matter stand before it. */
  readonly worth: number;
}

/** The first few of those that are not shown for their own score, but may be for what they stand for. */
export function weighedOnly(found: readonly Likeness[]): readonly Likeness[] {
  return found
    .filter(({ score }) => score < SHOWN_FROM)
    .sort(byScore)
    .slice(0, MOST_ASKED);
}

/**
 * Those to show, best first. Of less sure ones that are explicitly tied to one another only the nearest in time: the
 * others are reached from it. Of several treatments of one matter the second and further ones stand lower: the
 * first says nearly all that they would.
 * @param tied positions that explicit links tie to each
 * @param matters one position for each that stands for its matter
 * @param answering those that show the case in turn, since it stands for what it is tied to: shown here as well
 */
export function shownLikenesses(
  found: readonly Likeness[],
  tied: ReadonlyMap<number, ReadonlySet<number>>,
  matters: readonly number[],
  answering: ReadonlySet<number> = new Set(),
): readonly ShownLikeness[] {
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
    if ((best < SHOWN_FROM && !answering.has(one.other)) || one.score < best * STANDS_IN_SHARE) continue;
    if (kept.some(({ other }) => tied.get(one.other)?.has(other) === true)) continue;
    kept.push(one);
  }
  return oneOfEachMatterFirst([...sure.toSorted(byScore).slice(0, MOST), ...kept], matters).filter(
    ({ score }, place) => score >= SURE_FROM || place < MOST_UNSURE,
  );
}

function oneOfEachMatterFirst(
  list: readonly Likeness[],
  matters: readonly number[],
): readonly ShownLikeness[] {
  const before = new Map<number, number>();
  return list
    .toSorted(byRank)
    .map((one) => {
      const matter = matters[one.other] ?? one.other;
      const count = before.get(matter) ?? 0;
      before.set(matter, count + 1);
      return { ...one, worth: one.rank * SAME_MATTER ** Math.min(count, MOST_LESSENED) };
    })
    .sort((a, b) => b.worth - a.worth || byRank(a, b));
}

function byRank(a: Likeness, b: Likeness): number {
  return b.rank - a.rank || byScore(a, b);
}

function byScore(a: Likeness, b: Likeness): number {
  return b.score - a.score || a.days - b.days || a.other - b.other;
}
