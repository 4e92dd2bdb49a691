/** Which pages are in sight, and which of them is the one that is read. Looked at once a frame while something moves. */
import type { Sheet } from './sheet.ts';

export interface Sight {
  /** Indices. */
  readonly first: number;
  readonly last: number;
}

/** Where in the paper the window begins: a page, and how far down on it, in parts of its height. */
export interface PaperPlace {
  readonly page: number;
  readonly down: number;
}

export interface SightWatch {
  /** One-based. */
  readonly current: () => number;
  readonly place: () => PaperPlace;
  /** Looks in the next frame: something was moved. */
  readonly look: () => void;
  readonly watchCurrent: (listener: (page: number) => void, signal: AbortSignal) => void;
}

export interface SightOptions {
  readonly sheets: readonly Sheet[];
  /** px from the window's upper edge to where sheets can be seen. */
  readonly top: () => number;
  readonly onSight: (sight: Sight) => void;
  readonly signal: AbortSignal;
}

export function createSightWatch({ sheets, top, onSight, signal }: SightOptions): SightWatch {
  const listeners = new Set<(page: number) => void>();
  let current = 1;
  let frame = 0;

  /** Index of the first sheet whose lower edge is below `y`; the last one where none is. */
  const sheetAt = (y: number): number => {
    let low = 0;
    let high = sheets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = sheets[middle]?.element.getBoundingClientRect().bottom ?? 0;
      if (bottom > y) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  /** Index of the sheet that is read: the one of which most is seen, the first of those that are seen whole. */
  const mostSeen = (first: number, last: number): number => {
    let most = 0;
    let found = first;
    for (let index = first; index <= last; index += 1) {
      const box = sheets[index]?.element.getBoundingClientRect();
      const seen = box === undefined ? 0 : Math.min(box.bottom, innerHeight) - Math.max(box.top, top());
      if (seen <= most + 1) continue;
      most = seen;
      found = index;
    }
    return found;
  };
  const lookNow = (): void => {
    frame = 0;
    if (signal.aborted || sheets.length === 0) return;
    const first = sheetAt(top());
    const last = Math.max(first, sheetAt(innerHeight));
    const read = mostSeen(first, last) + 1;
    onSight({ first, last });
    if (read === current) return;
    current = read;
    for (const listener of listeners) listener(read);
  };
  const look = (): void => {
    if (frame === 0) frame = requestAnimationFrame(lookNow);
  };
  addEventListener('scroll', look, { signal, passive: true });
  addEventListener('resize', look, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    current: () => current,
    place: () => {
      const index = sheetAt(top());
      const box = sheets[index]?.element.getBoundingClientRect();
      if (box === undefined || box.height === 0) return { page: 1, down: 0 };
      return { page: index + 1, down: Math.max(0, (top() - box.top) / box.height) };
    },
    look,
    watchCurrent: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
