/** Does long work in slices, so that the page stays quick under it. */

/** ms. Half of a frame at 60 Hz, so that the page has the other half (TRUST.md rule 14). */
export const SLICE = 8;

/**
 * Runs `work` to its end, putting it down after each slice. `spend` is told the ms of own work of each slice. Null once
 * `signal` has aborted: the work is then dropped.
 */
export async function workInSlices<Result>(
  work: Iterator<void, Result>,
  spend: (ms: number) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  while (true) {
    // Then the page runs its own tasks and draws: `scheduler.yield` would go before them, and a timer waits 4 ms each time.
    // Before the first slice too: it would be one task with what has called.
    // Settled in the task itself: what follows is then part of it in the browser's own records too.
    await new Promise((resolve) => scheduler.postTask(resolve as () => void));
    if (signal.aborted) return null;
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE) step = work.next();
    spend(performance.now() - start);
    if (step.done) return signal.aborted ? null : step.value;
  }
}
