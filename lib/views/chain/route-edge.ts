/**
 * The line between two boxes. A soft curve where nothing stands between them; otherwise a way with rounded corners
 * along a channel, the free strip below a row of boxes, so that no line seems to end at a box that it only passes.
 */
import type { Box, Point } from './chain-shape.ts';

export interface Route {
  readonly path: string;
  readonly middle: Point;
}

export interface RouteWish {
  /** Where along the side of a box a line meets it: 0 is the upper end, 1 the lower. */
  readonly from: number;
  readonly to: number;
  /** Lines with the same number may lie on each other in a channel. */
  readonly track: number;
}

/** Beyond this a line from side to side has room to bend. */
const SIDE_ROOM = 14;
/** How far from a box a line turns, and how far lines of different tracks stand apart, px. */
const TURN = 9;
const TRACK = 3.5;
const TRACKS = 6;
const CORNER = 7;
const SAMPLES = 20;

/**
 * @param others the boxes that it should not cross: neither `from` nor `to`
 * @param channels heights at which the free strips begin
 */
export function routeEdge(
  from: Box,
  to: Box,
  wish: RouteWish,
  others: readonly Box[],
  channels: readonly number[],
): Route {
  const curve = curveBetween(from, to, wish);
  const crossing = crossedBy(curveSamples(curve), others);
  if (crossing === 0) return curveRoute(curve);
  const hasRoom = to.x >= from.x + from.width + 2 * SIDE_ROOM;
  const ways = hasRoom
    ? channels.map((channel) => wayAlong(from, to, wish, channel))
    : waysAround(from, to, wish);
  let best: { readonly way: readonly Point[]; readonly cost: number } | null = null;
  for (const way of ways) {
    const cost = crossedBy(waySamples(way), others) * 10_000 + lengthOf(way);
    if (best === null || cost < best.cost) best = { way, cost };
  }
  if (best === null || best.cost >= crossing * 10_000) return curveRoute(curve);
  return { path: roundedPath(best.way), middle: middleOf(best.way) };
}

interface Curve {
  readonly start: Point;
  readonly leave: Point;
  readonly arrive: Point;
  readonly end: Point;
}

function curveBetween(from: Box, to: Box, wish: RouteWish): Curve {
  if (to.x >= from.x + from.width + SIDE_ROOM) {
    const { start, end } = sideEnds(from, to, wish);
    const reach = Math.max(SIDE_ROOM, Math.min(140, (end.x - start.x) * 0.5));
    return { start, leave: { ...start, x: start.x + reach }, arrive: { ...end, x: end.x - reach }, end };
  }
  // Nearly above each other: from the lower edge of one to the upper edge of the other.
  const down = to.y > from.y;
  const start = { x: from.x + from.width * (0.3 + 0.4 * wish.from), y: down ? from.y + from.height : from.y };
  const end = { x: to.x + to.width * (0.3 + 0.4 * wish.to), y: down ? to.y : to.y + to.height };
  const reach = (end.y - start.y) * 0.5;
  return { start, leave: { ...start, y: start.y + reach }, arrive: { ...end, y: end.y - reach }, end };
}

function sideEnds(from: Box, to: Box, wish: RouteWish): { readonly start: Point; readonly end: Point } {
  return {
    start: { x: from.x + from.width, y: alongSide(from, wish.from) },
    end: { x: to.x, y: alongSide(to, wish.to) },
  };
}

function alongSide(box: Box, share: number): number {
  return box.y + box.height * (0.15 + 0.7 * share);
}

/** Out at one side of both boxes, up or down there, and in at the same side: for boxes that stand above each other. */
function waysAround(from: Box, to: Box, wish: RouteWish): readonly (readonly Point[])[] {
  const [startY, endY] = [alongSide(from, wish.from), alongSide(to, wish.to)];
  const left = Math.min(from.x, to.x) - SIDE_ROOM;
  const right = Math.max(from.x + from.width, to.x + to.width) + SIDE_ROOM;
  return [
    [
      { x: from.x, y: startY },
      { x: left, y: startY },
      { x: left, y: endY },
      { x: to.x, y: endY },
    ],
    [
      { x: from.x + from.width, y: startY },
      { x: right, y: startY },
      { x: right, y: endY },
      { x: to.x + to.width, y: endY },
    ],
  ];
}

/** Out to the right, up or down to the channel, along it, and in from the left. */
function wayAlong(from: Box, to: Box, wish: RouteWish, channel: number): readonly Point[] {
  const { start, end } = sideEnds(from, to, wish);
  const shift = (wish.track % TRACKS) * TRACK;
  const y = channel + 6 + shift;
  const [out, into] = [start.x + TURN, end.x - SIDE_ROOM - shift / 2];
  return [start, { x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: end.y }, end];
}

/** How many boxes it touches, counted by points along it. */
function crossedBy(points: readonly Point[], boxes: readonly Box[]): number {
  const near = 3;
  return boxes.filter((box) =>
    points.some(
      ({ x, y }) =>
        x > box.x - near && x < box.x + box.width + near && y > box.y - near && y < box.y + box.height + near,
    ),
  ).length;
}

function curveSamples(curve: Curve): readonly Point[] {
  return Array.from({ length: SAMPLES - 1 }, (_, at) => pointAt(curve, (at + 1) / SAMPLES));
}

function waySamples(way: readonly Point[]): readonly Point[] {
  return way.slice(1).flatMap((end, at) => {
    const start = way[at] ?? end;
    const steps = Math.max(2, Math.ceil(distance(start, end) / 20));
    return Array.from({ length: steps }, (_, step) => between(start, end, (step + 1) / steps));
  });
}

function lengthOf(way: readonly Point[]): number {
  return way.slice(1).reduce((sum, end, at) => sum + distance(way[at] ?? end, end), 0);
}

/** Of the stretch along the channel, or beside the boxes. */
function middleOf(way: readonly Point[]): Point {
  const [start = { x: 0, y: 0 }, end = start] = way.slice(way.length / 2 - 1);
  const { x, y } = between(start, end, 0.5);
  return { x: Math.round(x), y: Math.round(y) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function pointAt({ start, leave, arrive, end }: Curve, share: number): Point {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: a * start.x + b * leave.x + c * arrive.x + d * end.x,
    y: a * start.y + b * leave.y + c * arrive.y + d * end.y,
  };
}

function curveRoute(curve: Curve): Route {
  const { x, y } = pointAt(curve, 0.5);
  const { start, leave, arrive, end } = curve;
  return {
    path: `M${text(start)}C${text(leave)} ${text(arrive)} ${text(end)}`,
    middle: { x: Math.round(x), y: Math.round(y) },
  };
}

function roundedPath(way: readonly Point[]): string {
  const [first, ...rest] = way;
  if (first === undefined) return '';
  const parts = rest.map((corner, at) => {
    const [before, after] = [way[at] ?? corner, rest[at + 1]];
    if (after === undefined) return `L${text(corner)}`;
    const cut = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
    const enter = between(corner, before, cut / Math.max(1, distance(before, corner)));
    const leave = between(corner, after, cut / Math.max(1, distance(corner, after)));
    return `L${text(enter)}Q${text(corner)} ${text(leave)}`;
  });
  return `M${text(first)}${parts.join('')}`;
}

/** Half px are enough. */
function text({ x, y }: Point): string {
  return `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`;
}
