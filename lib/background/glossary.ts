/** The reader's glossary in the background: read once for as long as it lives, and anew when it has changed. */
import type { LayeredGlossary } from '../glossary/layered-glossary.ts';
import type { Term } from '../model/term.ts';
import { readReaderGlossary, watchReaderGlossary } from '../store/reader-glossary.ts';

export type ReadGlossary = () => Promise<LayeredGlossary>;

/** Registers its listener, at once. A change wakes a sleeping background; `onChanged` comes after each one. */
export function backgroundGlossary(
  builtIn: readonly Term[],
  onChanged: () => void,
  signal: AbortSignal,
): ReadGlossary {
  let known: Promise<LayeredGlossary> | null = null;
  watchReaderGlossary(() => {
    known = null;
    onChanged();
  }, signal);
  return () => {
    known ??= readReaderGlossary(builtIn);
    return known;
  };
}
