/** Long work in slices, so that a page answers and is drawn between them. */

/** ms (TRUST.md rule 14), and room for one step more. */
const SLICE = 6;

/** Runs `work` to its end. Rejects with the signal's reason once that has aborted: the work is then dropped. */
export async function inSlices<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  while (true) {
    signal.throwIfAborted();
    const start = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - start < SLICE) step = work.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // A timer waits 4 ms each time.
    if ('scheduler' in globalThis) void scheduler.postTask(() => resolve(), { priority: 'user-visible' });
    else setTimeout(resolve);
  });
}
