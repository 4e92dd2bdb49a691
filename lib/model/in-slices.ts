/**
 * Long work in slices: the background answers cards and a page of ours is drawn between them, and a cancel is heard.
 */

/** ms (8 by TRUST.md rule 14), and room for one step more. */
const SLICE = 6;

export interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  /** Called with the last step of each slice. */
  readonly onStep?: (step: Step) => void;
}

/** Runs `work` to its end. Rejects with the signal's reason once that has aborted: the work is then dropped. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { signal, onStep }: SliceOptions<Step>,
): Promise<Result> {
  while (true) {
    signal.throwIfAborted();
    const start = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - start < SLICE) step = work.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await nextTurn();
  }
}

/** For work that nobody can cancel. */
export const UNSTOPPED: AbortSignal = new AbortController().signal;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // A timer waits 4 ms each time.
    if ('scheduler' in globalThis) void scheduler.postTask(() => resolve(), { priority: 'user-visible' });
    else setTimeout(resolve);
  });
}
