/** The observer of a page that changes, with a clock and an observer of our own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/watch-changes.ts';
import { createWorkBudget, FULL, RESERVE, SHARE } from '../../../lib/page/work-budget.ts';

let notify: (records: MutationRecord[]) => void = () => undefined;
let isListening = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: MutationRecord[]) => void) {
        notify = (records) => {
          if (isListening) callback(records);
        };
      }
      observe() {
        isListening = true;
      }
      disconnect() {
        isListening = false;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** `count` changes every `every` ms, for `time` ms. */
async function change(time: number, every: number, count: number): Promise<void> {
  for (let now = 0; now < time; now += every) {
    notify(Array.from({ length: count }, () => ({}) as MutationRecord));
    await vi.advanceTimersByTimeAsync(every);
  }
}

function start(cost = 20) {
  const stop = new AbortController();
  const budget = createWorkBudget(performance.now());
  const reads: number[] = [];
  const watch = watchChanges({
    document: {} as Document,
    matters: () => true,
    onChange: () => {
      reads.push(performance.now());
      budget.spend(cost);
      return true;
    },
    budget,
    signal: stop.signal,
  });
  return { watch, reads, stop };
}

describe('a page that changes', () => {
  test('now and then is read once, soon after', async () => {
    const { reads } = start();
    await change(1, 1, 3);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reads).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('little, all the time, is read within the budget', async () => {
    const { watch, reads } = start(100);
    await change(60_000, 50, 1);
    expect(watch.isPaused()).toBe(false);
    const spent = reads.length * 100;
    expect(spent).toBeLessThanOrEqual(60_000 * SHARE + FULL - RESERVE + 100);
    expect(spent).toBeGreaterThan(60_000 * SHARE * 0.8);
  });

  test('without end is paused, and is read when it is calm', async () => {
    const { watch, reads } = start();
    await change(5_000, 4, 20);
    expect(watch.isPaused()).toBe(true);
    const before = reads.length;
    await change(5_000, 4, 20);
    expect(reads).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watch.isPaused()).toBe(false);
    expect(reads).toHaveLength(before + 1);
  });

  test('is paused though it has gaps', async () => {
    const { watch } = start();
    for (let round = 0; round < 6; round += 1) {
      await change(700, 4, 20);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(watch.isPaused()).toBe(true);
  });

  test('is read at once when the reader asks, also while it is paused', async () => {
    const { watch, reads } = start();
    await change(5_000, 4, 20);
    const before = reads.length;
    watch.resume();
    expect(reads).toHaveLength(before + 1);
    expect(watch.isPaused()).toBe(false);
  });

  test('is not listened to after the end', async () => {
    const { reads, stop } = start();
    await change(1, 1, 1);
    stop.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([reads.length, isListening, vi.getTimerCount()]).toEqual([0, false, 0]);
  });
});

describe('the work budget', () => {
  test('keeps a reserve for the page at rest', () => {
    const budget = createWorkBudget(0);
    expect(budget.allows(0, false)).toBe(true);
    budget.spend(FULL - RESERVE + 1);
    expect([budget.allows(0, false), budget.allows(0, true)]).toEqual([false, true]);
    budget.spend(RESERVE);
    expect(budget.allows(0, true)).toBe(false);
    expect(budget.allows(2 / SHARE, true)).toBe(true);
  });
  test('never holds more than it is full with', () => {
    const budget = createWorkBudget(0);
    budget.allows(1e9, true);
    budget.spend(FULL + 1);
    expect(budget.allows(1e9, true)).toBe(false);
  });
});
