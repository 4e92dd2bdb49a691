/** Whether paired differences are noise: the sign test, which asks nothing of how the noise is shaped. */

export interface Shift {
  /** Of the pairs, in their unit. */
  readonly median: number;
  /** How likely so uneven signs are where there is no shift. */
  readonly chance: number;
  readonly isShifted: boolean;
}

/** Ten pairs with one sign are just below it: fewer can show nothing. */
const UNLIKELY = 0.002;

/** @param least a median below it is no shift, however steady: the clock of a page has frames */
export function shiftOf(differences: readonly number[], least: number): Shift {
  const above = differences.filter((one) => one > 0).length;
  const below = differences.filter((one) => one < 0).length;
  const chance = twoSided(Math.max(above, below), above + below);
  const median = medianOf(differences);
  return { median, chance, isShifted: chance < UNLIKELY && Math.abs(median) >= least };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const lower = sorted[Math.ceil(middle) - 1] ?? 0;
  return (lower + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** How likely at least `most` of `all` coins fall on the same side. */
function twoSided(most: number, all: number): number {
  let one = 2 ** -all;
  let sum = 0;
  for (let heads = 0; heads <= all; heads += 1) {
    if (heads >= most) sum += one;
    one *= (all - heads) / (heads + 1);
  }
  return Math.min(1, 2 * sum);
}
