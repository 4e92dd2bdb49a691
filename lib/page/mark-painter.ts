/** Keeps the marks painted that the reader can see, while the list of marks and the view change. */
import type { Highlights } from './highlights.ts';
import { covers, type MarkWindow, paintsAll, windowAround } from './mark-window.ts';
import type { Placed } from './mention-places.ts';
import type { Place } from './page-text.ts';
import { countAbove } from './visible-text.ts';

export interface MarkPainter {
  /** Paints the marks anew. */
  readonly paint: () => void;
  /** Paints again if the page has begun to change without end, or has ended to. */
  readonly settle: () => void;
}

export interface MarksNow {
  readonly marks: readonly Placed[];
  /** The page changes without end. */
  readonly isChanging: boolean;
}

export function createMarkPainter(
  document: Document,
  highlights: Highlights,
  now: () => MarksNow,
  signal: AbortSignal,
): MarkPainter {
  let window: MarkWindow = { from: 0, to: 0 };
  let wasChanging = false;

  const marksInSight = (): MarkWindow => {
    const { marks } = now();
    const height = document.defaultView?.innerHeight ?? 0;
    return { from: countAbove(marks, 0), to: countAbove(marks, height) };
  };
  const paint = (seen: MarkWindow): void => {
    const { marks, isChanging } = now();
    window = windowAround(marks.length, seen, isChanging);
    wasChanging = isChanging;
    const cases: Place[] = [];
    const terms: Place[] = [];
    for (const { mention, place } of marks.slice(window.from, window.to)) {
      (mention.kind === 'case' ? cases : terms).push(place);
    }
    highlights.paint(cases, terms);
  };
  /** Paints again only if the reader has come near the edge of what is painted. */
  const follow = (): void => {
    const { marks, isChanging } = now();
    if (paintsAll(marks.length, isChanging) && !wasChanging) return;
    const seen = marksInSight();
    if (isChanging !== wasChanging || !covers(window, marks.length, seen, isChanging)) paint(seen);
  };

  let due: (() => void) | null = null;
  /** After the next frame is drawn: then asking where text stands costs no layout of its own. */
  const afterFrame = (work: () => void): void => {
    const isAsked = due !== null;
    due = work;
    if (isAsked) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!signal.aborted) due?.();
        due = null;
      }),
    );
  };
  // A click or a key may open an accordion.
  for (const event of ['scroll', 'click', 'keyup']) {
    const onEvent = (): void => {
      if (due === null) afterFrame(follow);
    };
    document.addEventListener(event, onEvent, { capture: true, passive: true, signal });
  }
  return {
    settle: () => {
      if (now().isChanging !== wasChanging) follow();
    },
    paint: () => {
      const { marks, isChanging } = now();
      if (paintsAll(marks.length, isChanging)) paint(window);
      else afterFrame(() => paint(marksInSight()));
    },
  };
}
