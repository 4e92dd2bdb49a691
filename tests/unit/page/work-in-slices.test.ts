import { expect, test } from 'vitest';
import { SLICE, workInSlices } from '../../../lib/page/work-in-slices.ts';

function* work(steps: number, ms: number): Generator<number, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield step;
  }
  return 'done';
}

test('every step is seen, in slices that leave room for others', async () => {
  const seen: number[] = [];
  const slices: number[] = [];
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const result = await workInSlices(
    work(60, 1),
    (step) => seen.push(step),
    (ms) => slices.push(ms),
    new AbortController().signal,
  );
  clearInterval(timer);
  expect(result).toBe('done');
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index));
  expect(slices.length).toBeGreaterThan(2);
  // The step that is under way at the end of a slice is finished; a busy machine may stretch one.
  expect(slices.toSorted((a, b) => a - b)[Math.floor(slices.length / 2)]).toBeLessThan(SLICE * 2);
  expect(turns).toBeGreaterThan(2);
});

test('work is dropped when it is stopped', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const onStep = (step: number): void => {
    seen.push(step);
    if (step === 20) stop.abort();
  };
  expect(await workInSlices(work(1_000, 1), onStep, () => undefined, stop.signal)).toBeNull();
  expect(seen.length).toBeLessThan(60);
});
