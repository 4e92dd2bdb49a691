/** Keeps the marks painted that the reader can see, while the list of marks and the view change. */
import type { Highlights } from './highlights.ts';
import { covers, type MarkWindow, PAINT_ALL, windowAround } from './mark-window.ts';
import type { PageMentions, Placed } from './mention-places.ts';
import { lastNotAbove, offsetOf, type Place } from './page-text.ts';
import { visiblePositions } from './visible-text.ts';

export interface MarkPainter {
  /** Paints the marks anew. */
  readonly paint: () => void;
  /** Paints again if the page has begun to change without end, or has ended to. */
  readonly settle: () => void;
}

export interface MarksNow {
  readonly found: PageMentions | null;
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
  let window: MarkWindow = [];
  let wasChanging = false;

  const paint = (visible: readonly number[]): void => {
    const { marks, isChanging } = now();
    window = windowAround(marks.length, visible, isChanging);
    wasChanging = isChanging;
    const cases: Place[] = [];
    const terms: Place[] = [];
    for (const { from, to } of window) {
      for (const { mention, place } of marks.slice(from, to))
        (mention.kind === 'case' ? cases : terms).push(place);
    }
    highlights.paint(cases, terms);
  };
  const visibleMarks = (): readonly number[] => {
    const { found, marks } = now();
    if (found === null) return [];
    const indices: number[] = [];
    for (const { node, offset } of visiblePositions(document)) {
      const at = offsetOf(found.page, node, offset);
      if (at !== null) indices.push(lastNotAbove(marks.length, (i) => marks[i]?.mention.start ?? 0, at) + 1);
    }
    return indices;
  };
  /** True where all marks are painted, seen or not. */
  const paintsAll = (): boolean => now().marks.length <= PAINT_ALL && !now().isChanging;
  /** Paints again only if the reader has come near the edge of what is painted. */
  const follow = (): void => {
    const { marks, isChanging } = now();
    if (signal.aborted || document.hidden || (paintsAll() && !wasChanging)) return;
    const visible = visibleMarks();
    if (isChanging === wasChanging && covers(window, marks.length, visible, isChanging)) return;
    paint(visible);
  };

  let due: (() => void) | null = null;
  /** After the next frame is drawn: then asking where text stands costs no layout of its own. */
  const afterFrame = (work: () => void): void => {
    const isAsked = due !== null;
    due = work;
    if (isAsked) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        due?.();
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
      if (paintsAll()) paint([]);
      else afterFrame(() => !signal.aborted && paint(visibleMarks()));
    },
  };
}
