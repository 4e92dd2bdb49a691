/**
 * The line between two boxes: a soft curve from the earlier to the later, led round the boxes in between where it
 * can be. What it still crosses it passes behind (`ChainDrawing`).
 */
import type { Box, Point } from './chain-shape.ts';

export interface Route {
  readonly path: string;
  readonly middle: Point;
}

interface Curve {
  readonly start: Point;
  readonly leave: Point;
  readonly arrive: Point;
  readonly end: Point;
}

/** Where along the side of a box a line meets it: 0 is the upper end, 1 the lower. */
export interface Ports {
  readonly from: number;
  readonly to: number;
}

/** Beyond this a line from side to side has room to bend. */
const SIDE_ROOM = 14;
/** How far a line is bent up or down to get round something, px; tried in this order. */
const BENDS = [0, -40, 40, -75, 75, -120, 120];
const SAMPLES = 20;
/** A bend costs this much of a crossing, so that it is taken only where it helps. */
const BEND_COST = 0.004;

/** @param others the boxes that it should not cross: neither `from` nor `to` */
export function routeEdge(from: Box, to: Box, ports: Ports, others: readonly Box[]): Route {
  let best: { readonly curve: Curve; readonly cost: number } | null = null;
  for (const bend of BENDS) {
    const curve = curveBetween(from, to, ports, bend);
    const cost = crossed(curve, others) + Math.abs(bend) * BEND_COST;
    if (best === null || cost < best.cost) best = { curve, cost };
    if (best.cost === 0) break;
  }
  const curve = best?.curve ?? curveBetween(from, to, ports, 0);
  return { path: pathOf(curve), middle: pointAt(curve, 0.5) };
}

function curveBetween(from: Box, to: Box, ports: Ports, bend: number): Curve {
  if (to.x >= from.x + from.width + SIDE_ROOM) {
    const start = { x: from.x + from.width, y: alongSide(from, ports.from) };
    const end = { x: to.x, y: alongSide(to, ports.to) };
    const reach = Math.max(SIDE_ROOM, Math.min(140, (end.x - start.x) * 0.5));
    return {
      start,
      leave: { x: start.x + reach, y: start.y + bend },
      arrive: { x: end.x - reach, y: end.y + bend },
      end,
    };
  }
  // Nearly above each other: from the lower edge of one to the upper edge of the other.
  const down = to.y > from.y;
  const start = {
    x: from.x + from.width * (0.3 + 0.4 * ports.from),
    y: down ? from.y + from.height : from.y,
  };
  const end = { x: to.x + to.width * (0.3 + 0.4 * ports.to), y: down ? to.y : to.y + to.height };
  const reach = (end.y - start.y) * 0.5;
  return {
    start,
    leave: { x: start.x + bend, y: start.y + reach },
    arrive: { x: end.x + bend, y: end.y - reach },
    end,
  };
}

function alongSide(box: Box, port: number): number {
  return box.y + box.height * (0.25 + 0.5 * port);
}

/** How many boxes it touches, counted by points along it. */
function crossed(curve: Curve, boxes: readonly Box[]): number {
  const hit = new Set<Box>();
  for (let step = 1; step < SAMPLES; step += 1) {
    const { x, y } = pointAt(curve, step / SAMPLES);
    for (const box of boxes) {
      if (x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4)
        hit.add(box);
    }
  }
  return hit.size;
}

function pointAt({ start, leave, arrive, end }: Curve, share: number): Point {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: Math.round(a * start.x + b * leave.x + c * arrive.x + d * end.x),
    y: Math.round(a * start.y + b * leave.y + c * arrive.y + d * end.y),
  };
}

function pathOf({ start, leave, arrive, end }: Curve): string {
  const points = [leave, arrive, end].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  return `M${Math.round(start.x)} ${Math.round(start.y)}C${points.join(' ')}`;
}
