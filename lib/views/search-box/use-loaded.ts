/** Code that a view needs only when it is used, as the view's state. */
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * @param load a dynamic import; the same function at each drawing
 * @returns null until it is wanted and there
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, isWanted: boolean): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // With the drawing, and not after the frame: what is there already is drawn in the same one.
  useLayoutEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    load().then(
      (found) => isGone || setLoaded(() => found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return loaded;
}
