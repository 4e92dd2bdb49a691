/** Does long work in slices, so that the page stays quick under it. */

/** ms. Half of a frame at 60 Hz, so that the page has the other half (TRUST.md rule 14). */
export const SLICE = 8;

/**
 * Runs `work` to its end, putting it down after each slice and when `onStep` says so. `spend` is told the ms of
 * own work of each slice. Null once `signal` has aborted: the work is then dropped.
 */
export async function workInSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void,
  spend: (ms: number) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  while (true) {
    // Before the first slice too: it would be one task with the end of the work before.
    await nextTurn();
    if (signal.aborted) return null;
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE) {
      onStep(step.value);
      step = work.next();
    }
    if (!step.done) onStep(step.value);
    spend(performance.now() - start);
    if (step.done) return step.value;
  }
}

/** Resolves after the page had a chance to run its own tasks and to draw. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // `scheduler.yield` would go before the page's own timers, and a timer waits 4 ms each time.
    if ('scheduler' in globalThis) void scheduler.postTask(() => resolve(), { priority: 'user-visible' });
    else setTimeout(resolve);
  });
}
