/** An effect that is stopped by an `AbortSignal`, like everything else in Saksspor. */
import { type Inputs, useEffect } from 'preact/hooks';

/** Runs `start` when `inputs` change; the signal aborts before the next run and when the view goes. */
export function useSignalEffect(start: (signal: AbortSignal) => void, inputs: Inputs): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
    // biome-ignore lint/correctness/useExhaustiveDependencies: they are the caller's, as with useEffect itself
  }, inputs);
}
