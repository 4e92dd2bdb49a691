/** Code that a view needs only when it is used, as the view's state. */
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';

/**
 * @param load a dynamic import; the same function at each drawing
 * @returns null until it is wanted and there
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, isWanted: boolean): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useSignalEffect(
    (signal) => {
      if (!isWanted) return;
      load().then(
        (found) => !signal.aborted && setLoaded(() => found),
        () => undefined,
      );
    },
    [load, isWanted],
  );
  return loaded;
}
