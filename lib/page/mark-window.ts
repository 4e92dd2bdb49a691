/**
 * Which marks are painted at a time. Each painted text node costs Chromium about 25 µs in **every** frame in
 * which anything of the page changes (measured: 1,000 nodes 25 ms, wherever they are), and 5,000 marks made one
 * task of 170 ms. So a page with many marks is painted around what the reader sees.
 */

/** Marks that are painted all at once, scrolled into view or not: at most about 10 ms a frame. */
export const PAINT_ALL = 400;
/** Marks before and after each visible one: some screens of dense tables. */
const REACH = 100;
/** Fewer than these left on a side: time to move the window. */
const EDGE = 40;
/** Reach in a page that changes without end, where each frame pays. */
const REACH_UNDER_CHANGE = 20;

/** Stretches of the list of marks, ascending and apart. */
export type MarkWindow = readonly { readonly from: number; readonly to: number }[];

/** @param visible indices of marks in sight, or next to what is. */
export function windowAround(count: number, visible: readonly number[], isChanging: boolean): MarkWindow {
  if (count <= PAINT_ALL && !isChanging) return [{ from: 0, to: count }];
  const reach = isChanging ? REACH_UNDER_CHANGE : REACH;
  const stretches: { from: number; to: number }[] = [];
  // Where nothing read is in sight (a picture, a banner), the reader most likely sees the top.
  const centres = visible.length === 0 ? [0] : [...new Set(visible)].sort((a, b) => a - b);
  for (const index of centres) {
    const from = Math.max(0, index - reach);
    const to = Math.min(count, index + reach);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** True while each visible mark still has painted marks on both sides. */
export function covers(
  window: MarkWindow,
  count: number,
  visible: readonly number[],
  isChanging: boolean,
): boolean {
  const edge = isChanging ? REACH_UNDER_CHANGE / 2 : EDGE;
  return visible.every((index) =>
    window.some(({ from, to }) => from <= Math.max(0, index - edge) && Math.min(count, index + edge) <= to),
  );
}
