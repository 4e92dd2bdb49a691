/** Something that is read from the reader's store, as a view's state: read again after each change. */
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';

/**
 * @param read asked again whenever `inputs` change; pass the `changes` of `useNotes` among them
 * @returns null until it was read; what was read last where reading it again fails
 */
export function useRead<Value>(read: () => Promise<Value>, inputs: readonly unknown[]): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useSignalEffect((signal) => {
    read().then(
      (found) => !signal.aborted && setValue(() => found),
      () => undefined,
    );
  }, inputs);
  return value;
}
