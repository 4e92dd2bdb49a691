/**
 * Which marks are painted at a time. Each painted text node costs Chromium about 25 µs in **every** frame in
 * which anything of the page changes (measured: 1,000 nodes 25 ms, wherever they are), and 5,000 marks made one
 * task of 170 ms. So a page with many marks is painted around what the reader sees.
 */

/** Marks that are painted all at once, scrolled into view or not: at most about 4 ms a frame. */
const PAINT_ALL = 150;
/**
 * Marks before and after those in sight: a screen of prose, some rows of a dense table. A page adds 500 nodes 1.16 times as
 * slowly with 100 marks painted, 1.3 times with 200; in a jump, marks come a frame after the text.
 */
const REACH = 16;
/** Fewer than these left on a side: time to move the window. */
const EDGE = 6;
/** Even where more are in sight. */
const MOST = 1000;

/** A stretch of the list of marks; `to` exclusive. */
export interface MarkWindow {
  readonly from: number;
  readonly to: number;
}

/** A screen at the top of a page, as dense as the published papers are. */
export const TOP: MarkWindow = { from: 0, to: 32 };

/** True where it does not matter what is in sight. */
export function paintsAll(count: number): boolean {
  return count <= PAINT_ALL;
}

/** @param seen the marks in sight, or where they would be. */
export function windowAround(count: number, seen: MarkWindow): MarkWindow {
  if (paintsAll(count)) return { from: 0, to: count };
  const from = Math.max(0, seen.from - REACH);
  return { from, to: Math.min(count, seen.to + REACH, from + MOST) };
}

/** True while there are painted marks on both sides of those in sight. */
export function covers(window: MarkWindow, count: number, seen: MarkWindow): boolean {
  return (
    window.from <= Math.max(0, seen.from - EDGE) &&
    window.to >= Math.min(count, seen.to + EDGE, window.from + MOST)
  );
}
