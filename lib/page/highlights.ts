/**
 * Paints marks through the document's highlight registry, without touching its DOM. How they look: marks.css.
 *
 * The registry is shared with the page, which can list and clear it: nothing in it depends on private data, the
 * names are prefixed, and `repair` puts back what a page has taken. `StaticRange` only: live ranges make the
 * browser follow each of them through every change (PLATFORM.md).
 */
import type { Place } from './page-text.ts';

type Name = 'saksspor-case' | 'saksspor-term' | 'saksspor-flash';

export interface Highlights {
  /** Replaces what is painted. */
  readonly paint: (cases: readonly Place[], terms: readonly Place[]) => void;
  /** Shows where a place is, for a moment. */
  readonly flash: (place: StaticRangeInit) => void;
  /** Puts back what the page has cleared. Cheap when nothing is missing. */
  readonly repair: () => void;
}

/** Long enough to be found after a jump, short enough not to be taken for a selection. ms */
const FLASH_TIME = 1600;

/** Everything painted goes when `signal` aborts. */
export function createHighlights(signal: AbortSignal): Highlights {
  const registry = CSS.highlights;
  const painted = new Map<Name, Highlight>();
  let flashEnds: ReturnType<typeof setTimeout> | undefined;

  const set = (name: Name, places: readonly StaticRangeInit[]): void => {
    if (signal.aborted) return;
    // A new object each time: Firefox repaints for every range that is added to a registered one.
    const highlight = new Highlight();
    for (const place of places) highlight.add(new StaticRange(place));
    painted.set(name, highlight);
    registry.set(name, highlight);
  };
  const remove = (name: Name): void => {
    painted.delete(name);
    registry.delete(name);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(flashEnds);
    for (const name of painted.keys()) remove(name);
  });
  return {
    paint: (cases, terms) => {
      set('saksspor-term', terms);
      set('saksspor-case', cases);
    },
    flash: (place) => {
      clearTimeout(flashEnds);
      set('saksspor-flash', [place]);
      flashEnds = setTimeout(() => remove('saksspor-flash'), FLASH_TIME);
    },
    repair: () => {
      for (const [name, highlight] of painted) {
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    },
  };
}
