/** How time grows with size: the exponent of the power law through measured times. */

export interface GrowthPoint {
  /** Times the first size: 1, 2, 4, … */
  readonly factor: number;
  readonly ms: number;
}

/**
 * The slope of the straight line through the points on logarithmic axes, by least squares: 1 where time grows as size
 * does, 2 where it grows as its square, 0 where it does not grow. NaN for fewer than two sizes.
 * @throws RangeError for a time or a size that is not above 0, which was not measured.
 */
export function fittedExponent(points: readonly GrowthPoint[]): number {
  if (points.some(({ factor, ms }) => !(factor > 0 && ms > 0)))
    throw new RangeError('a size or a time is not above 0');
  const sizes = points.map(({ factor }) => Math.log(factor));
  const times = points.map(({ ms }) => Math.log(ms));
  const middle = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [middleSize, middleTime] = [middle(sizes), middle(times)];
  let along = 0;
  let spread = 0;
  for (const [at, size] of sizes.entries()) {
    along += (size - middleSize) * ((times[at] ?? 0) - middleTime);
    spread += (size - middleSize) ** 2;
  }
  return along / spread;
}
