/**
 * Where the boxes of a chain stand along the time: proportional to the days between them as far as the width
 * goes, and pushed apart where days are crowded, so that no box covers another and time never runs backwards.
 */

export interface Placed {
  /** Left edge, px from the left edge of the first box. */
  readonly x: number;
  /** Of its lane, from the top. */
  readonly row: number;
}

export interface Timed {
  readonly lane: number;
  readonly day: number;
}

interface Sizes {
  readonly nodeWidth: number;
  /** Between two boxes of one row. */
  readonly gap: number;
  /** Least step between two days, in whichever lanes. */
  readonly step: number;
  /** To be kept if it can be. */
  readonly maxWidth: number;
}

/** A month is then 36 px wide: two meetings of one spring do not stand at either end of the page. */
const MAX_SCALE = 1.2;
/** More rows would make a lane taller than a screen; a chain that needs more becomes wider instead. */
const MAX_ROWS = 4;
/** How much of the proportional scale is kept before a lane gets another row. */
const KEPT_SCALE = 0.35;

/** @param nodes in order of time @returns in the same order */
export function placeNodes(nodes: readonly Timed[], sizes: Sizes): readonly Placed[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const room = Math.max(0, sizes.maxWidth - sizes.nodeWidth);
  const full = Math.min(MAX_SCALE, room / Math.max(1, last.day - first.day));
  let narrowest: readonly Placed[] = [];
  for (let rows = 1; rows <= MAX_ROWS; rows += 1) {
    for (const share of [1, 0.85, 0.7, 0.5, KEPT_SCALE]) {
      narrowest = placeAt(nodes, sizes, full * share, rows);
      if (widthOf(narrowest, sizes) <= sizes.maxWidth) return narrowest;
    }
  }
  const dense = placeAt(nodes, sizes, 0, MAX_ROWS);
  return widthOf(dense, sizes) <= sizes.maxWidth ? dense : narrowest;
}

function widthOf(placed: readonly Placed[], { nodeWidth }: Sizes): number {
  return Math.max(...placed.map((one) => one.x)) + nodeWidth;
}

/** By lane and row: where its next box may begin. */
type Free = Map<number, number[]>;

/** One pass from left to right. The boxes of one day share their left edge. */
function placeAt(nodes: readonly Timed[], sizes: Sizes, scale: number, rows: number): readonly Placed[] {
  const firstDay = nodes[0]?.day ?? 0;
  const free: Free = new Map();
  const placed: Placed[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < nodes.length; start = placed.length) {
    const day = nodes[start]?.day ?? 0;
    const next = nodes.findIndex((node, at) => at > start && node.day !== day);
    const group = nodes.slice(start, next === -1 ? nodes.length : next);
    const wanted = Math.max(scale * (day - firstDay), before + sizes.step);
    const spots = rowsFor(group, free, wanted, rows);
    const x = Math.max(wanted, ...spots.map(({ ends, row }) => ends[row] ?? wanted));
    for (const { ends, row } of spots) {
      ends[row] = x + sizes.nodeWidth + sizes.gap;
      placed.push({ x: Math.round(x), row });
    }
    before = x;
  }
  return placed;
}

interface Spot {
  /** Of the lane's rows, in `Free`. */
  readonly ends: number[];
  readonly row: number;
}

/** The rows of a day's boxes: those of the lane that are free first, in order, the upper ones before the lower. */
function rowsFor(group: readonly Timed[], free: Free, x: number, rows: number): readonly Spot[] {
  const chosen = new Map<number, number[]>();
  return group.map(({ lane }) => {
    const ends = free.get(lane) ?? [];
    free.set(lane, ends);
    const many = group.filter((other) => other.lane === lane).length;
    while (ends.length < Math.max(many, rows)) ends.push(Number.NEGATIVE_INFINITY);
    const left = chosen.get(lane) ?? firstFree(ends, x, many);
    const [row = 0, ...rest] = left;
    chosen.set(lane, rest);
    return { ends, row };
  });
}

function firstFree(ends: readonly number[], x: number, many: number): number[] {
  return ends
    .map((end, row) => ({ row, late: Math.max(0, end - x) }))
    .toSorted((a, b) => a.late - b.late || a.row - b.row)
    .slice(0, many)
    .map(({ row }) => row)
    .toSorted((a, b) => a - b);
}
