import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SLICE, workInSlices } from '../../../lib/page/work-in-slices.ts';

// Node has none.
beforeAll(() => {
  vi.stubGlobal('scheduler', {
    postTask: (task: () => void) => new Promise((done) => setTimeout(done)).then(task),
  });
});
afterAll(() => void vi.unstubAllGlobals());

function* work(steps: number, ms: number, seen: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    seen.push(step);
    yield;
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
  const result = await workInSlices(work(60, 1, seen), (ms) => slices.push(ms), new AbortController().signal);
  clearInterval(timer);
  expect(result).toBe('done');
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index));
  expect(slices.length).toBeGreaterThan(2);
  // The step that is under way at the end of a slice is finished; a busy machine may stretch some.
  expect(slices.toSorted((a, b) => a - b)[Math.floor(slices.length / 4)]).toBeLessThan(SLICE * 2);
  expect(turns).toBeGreaterThan(2);
});

test('work is dropped when it is stopped', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const spend = (): void => {
    if (seen.length > 10) stop.abort();
  };
  expect(await workInSlices(work(1_000, 1, seen), spend, stop.signal)).toBeNull();
  expect(seen.length).toBeLessThan(60);
});

test('work that was stopped by its last step has no result', async () => {
  const stop = new AbortController();
  expect(await workInSlices(work(1, 0, []), () => stop.abort(), stop.signal)).toBeNull();
});
