/** Keeps the marks painted that the reader can see, while the list of marks and the view change. */
import type { Highlights } from './highlights.ts';
import { covers, type MarkWindow, paintsAll, TOP, windowAround } from './mark-window.ts';
import type { Placed } from './mention-places.ts';
import type { Place } from './page-text.ts';
import { countAbove } from './visible-text.ts';

export interface MarkPainter {
  /**
   * Paints the marks anew.
   * @param isGrowing the page is read for the first time: what is painted stays as long as the marks there are the same
   */
  readonly paint: (isGrowing?: boolean) => void;
  /** Takes the marks away when the page is paused, and puts them back when it is not any more. */
  readonly settle: () => void;
}

export interface MarksNow {
  readonly marks: readonly Placed[];
  /** The page changes without end: each frame would pay for each mark, so nothing is painted until it is calm. */
  readonly isPaused: boolean;
}

export function createMarkPainter(
  document: Document,
  highlights: Highlights,
  now: () => MarksNow,
  signal: AbortSignal,
): MarkPainter {
  let window: MarkWindow = { from: 0, to: 0 };
  let painted: readonly Placed[] = [];
  let wasPaused = false;

  const marksInSight = (): MarkWindow => {
    const { marks } = now();
    const height = document.defaultView?.innerHeight ?? 0;
    return { from: countAbove(marks, 0), to: countAbove(marks, height) };
  };
  const paintAround = (seen: MarkWindow): void => {
    const { marks, isPaused } = now();
    window = isPaused ? { from: 0, to: 0 } : windowAround(marks.length, seen);
    wasPaused = isPaused;
    const cases: Place[] = [];
    const terms: Place[] = [];
    painted = marks.slice(window.from, window.to);
    for (const { mention, place } of painted) {
      (mention.kind === 'case' ? cases : terms).push(place);
    }
    highlights.paint(cases, terms);
  };
  /** Paints again only if the reader has come near the edge of what is painted. */
  const follow = (): void => {
    const { marks, isPaused } = now();
    if (isPaused || painted.length === marks.length) return;
    const seen = marksInSight();
    if (paintsAll(marks.length) || !covers(window, marks.length, seen)) paintAround(seen);
  };

  let due: (() => void) | null = null;
  /** After the next frame is drawn: then asking where text stands costs no layout of its own. */
  const afterFrame = (work: () => void): void => {
    if (due === null) {
      requestAnimationFrame(() =>
        setTimeout(() => {
          due?.();
          due = null;
        }),
      );
    }
    due = work;
  };
  // A click or a key may open an accordion.
  for (const event of ['scroll', 'click', 'keyup']) {
    const onEvent = (): void => {
      if (due === null) afterFrame(follow);
    };
    document.addEventListener(event, onEvent, { capture: true, signal });
  }
  const paint = (isGrowing?: boolean): void => {
    const { marks, isPaused } = now();
    const isSame =
      isGrowing && painted.length > 0 && painted.every(({ id }, at) => id === marks[window.from + at]?.id);
    if (isSame && !isPaused) afterFrame(follow);
    // Where the reader is, is not asked before the page has its layout: most begin at the top.
    else if (isPaused || isGrowing || paintsAll(marks.length)) paintAround(TOP);
    else afterFrame(() => paintAround(marksInSight()));
  };
  return {
    paint,
    settle: () => {
      if (now().isPaused !== wasPaused) paint();
    },
  };
}
