/**
 * Paints marks through the document's highlight registry, without touching its DOM.
 *
 * The registry is shared with the page, which can list and clear it: nothing in it depends on private data, the
 * names are prefixed, and `repair` puts back what a page has taken. `StaticRange` only: live ranges make the
 * browser follow each of them through every change (PLATFORM.md).
 */
import type { Place } from './page-text.ts';

export const HIGHLIGHTS = { case: 'saksspor-case', term: 'saksspor-term', flash: 'saksspor-flash' } as const;

/**
 * Solid = case, dotted = term. Each colour has at least 3:1 against white, #e8ecef, black and #2b3038, so that it
 * need not know whether the page is dark. Nothing is painted on paper.
 */
const RULES = `@media screen {
::highlight(saksspor-case) { text-decoration: underline solid 2px #8b6bd9; }
::highlight(saksspor-term) { text-decoration: underline dotted 2px #0e8f8a; }
::highlight(saksspor-flash) { background-color: #ffe08a; color: #1e2b3c; }
}
@media screen and (forced-colors: active) {
::highlight(saksspor-case), ::highlight(saksspor-term) { text-decoration-color: Highlight; }
::highlight(saksspor-flash) { background-color: Highlight; color: HighlightText; }
}`;

export interface Highlights {
  /** Replaces what is painted. */
  readonly paint: (cases: readonly Place[], terms: readonly Place[]) => void;
  /** Shows where a place is, for a moment. */
  readonly flash: (place: Place) => void;
  /** Puts back what the page has cleared. Cheap when nothing is missing. */
  readonly repair: () => void;
}

/** Long enough to be found after a jump, short enough not to be taken for a selection. ms */
const FLASH_TIME = 1600;

/** Everything painted goes when `signal` aborts. */
export function createHighlights(document: Document, signal: AbortSignal): Highlights {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const painted = new Map<string, Highlight>();
  let flashEnds: ReturnType<typeof setTimeout> | undefined;

  const set = (name: string, places: readonly Place[]): void => {
    if (signal.aborted) return;
    // A new object each time: Firefox repaints for every range that is added to a registered one.
    const highlight = new Highlight();
    for (const place of places) highlight.add(new StaticRange(place));
    painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  const clearFlash = (): void => {
    painted.delete(HIGHLIGHTS.flash);
    CSS.highlights.delete(HIGHLIGHTS.flash);
  };
  const repair = (): void => {
    if (signal.aborted) return;
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    for (const [name, highlight] of painted) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };
  const isOurs = (one: CSSStyleSheet): boolean => one.cssRules[0]?.cssText.includes(HIGHLIGHTS.case) ?? false;
  const others = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((one) => !isOurs(one));
  // Firefox stops a script whose extension is updated before it can clean up: its rules may still be there.
  document.adoptedStyleSheets = others();
  repair();
  signal.addEventListener('abort', () => {
    clearTimeout(flashEnds);
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
    document.adoptedStyleSheets = others();
  });
  return {
    paint: (cases, terms) => {
      set(HIGHLIGHTS.term, terms);
      set(HIGHLIGHTS.case, cases);
    },
    flash: (place) => {
      clearTimeout(flashEnds);
      set(HIGHLIGHTS.flash, [place]);
      flashEnds = setTimeout(clearFlash, FLASH_TIME);
    },
    repair,
  };
}
