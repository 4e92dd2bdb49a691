import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from '../../../../lib/views/read-all/within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const { signal } = new AbortController();
const never = new Promise<never>(() => undefined);

test('work that is heard of may take its time', async () => {
  const work = within(100, signal, async (_, hear) => {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      hear();
    }
    return 'done';
  });
  await vi.advanceTimersByTimeAsync(400);
  expect(await work).toBe('done');
});

test('work that says nothing is given up, and told so', async () => {
  let told: unknown = null;
  const work = within(100, signal, async (own) => {
    own.addEventListener('abort', () => {
      told = own.reason;
    });
    return never;
  });
  const end = expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
  await vi.advanceTimersByTimeAsync(100);
  await end;
  expect(told).toMatchObject({ name: 'TimeoutError' });
});

test('work that is stopped ends with the reason, also where it does not hear of it', async () => {
  const stop = new AbortController();
  const work = within(100, stop.signal, () => never);
  const end = expect(work).rejects.toBe('enough');
  stop.abort('enough');
  await end;
  await expect(within(100, stop.signal, () => never)).rejects.toBe('enough');
});
