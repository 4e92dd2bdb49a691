/** Whether timings differ: noise is not taken for a shift, and a shift is seen through noise. */
import { expect, test } from 'vitest';
import { medianOf, shiftOf } from '../../soak/browser/sign-test.ts';

/** Noise of a busy machine, the same in each run: mostly some ms, now and then a hundred. */
function noise(count: number, seed: number): readonly number[] {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, () => (next() - next()) * (next() < 0.1 ? 200 : 20));
}

test.each([
  [[], 0],
  [[3], 3],
  [[1, 9, 2], 2],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test('noise is no shift, in 200 series of 90 pairs', () => {
  const taken = Array.from({ length: 200 }, (_, seed) => shiftOf(noise(90, seed * 7_919 + 1), 8)).filter(
    ({ isShifted }) => isShifted,
  );
  expect(taken).toHaveLength(0);
});

test('a card that waits 20 ms longer is seen in 90 pairs, each time', () => {
  for (let seed = 1; seed < 50; seed += 1) {
    const shifted = noise(90, seed * 104_729).map((one) => one + 20);
    expect(shiftOf(shifted, 8).isShifted).toBe(true);
  }
});

test('ten pairs that all point one way are enough, nine are not', () => {
  const some = Array.from({ length: 10 }, (_, at) => 15 + at);
  expect(shiftOf(some, 8)).toMatchObject({ isShifted: true, chance: 2 / 1_024 });
  expect(shiftOf(some.slice(1), 8).isShifted).toBe(false);
  // As steady, and too small for a page's clock.
  expect(
    shiftOf(
      some.map((one) => one / 10),
      8,
    ).isShifted,
  ).toBe(false);
});
