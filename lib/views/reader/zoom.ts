/** How large pages are shown. Pure. */
import type { SheetSize, Turn } from './sheet.ts';

/** `auto`: as wide as there is room, and never larger than reads well. `width`, `page`: each page fills the room. */
export type Zoom = 'auto' | 'width' | 'page' | number;

/** px a point at 100 %: CSS has 96 px where paper has 72 points. */
export const FULL_SIZE = 96 / 72;
/** In parts of 1. */
export const ZOOM_STEPS = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;
const SMALLEST = 0.1;
const LARGEST = 5;
/** Wider than this a line of a meeting paper is long to come back from. */
const READS_WELL = 1.3;

export interface Room {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** px a point, for one page. */
export function scaleFor(zoom: Zoom, size: SheetSize, turn: Turn, room: Room): number {
  if (typeof zoom === 'number') return zoom * FULL_SIZE;
  const lies = turn === 90 || turn === 270;
  const byWidth = room.width / (lies ? size.height : size.width);
  const byHeight = room.height / (lies ? size.width : size.height);
  const scale = {
    auto: Math.min(byWidth, READS_WELL * FULL_SIZE),
    width: byWidth,
    page: Math.min(byWidth, byHeight),
  }[zoom];
  return Math.min(LARGEST, Math.max(SMALLEST, scale / FULL_SIZE)) * FULL_SIZE;
}

/** The next step up (1) or down (-1) from what is shown now, in parts of 1. */
export function zoomStep(shown: number, direction: 1 | -1): number {
  const near = 0.005;
  const next =
    direction === 1
      ? ZOOM_STEPS.find((step) => step > shown + near)
      : ZOOM_STEPS.findLast((step) => step < shown - near);
  return next ?? (direction === 1 ? Math.max(shown, LARGEST) : Math.min(shown, ZOOM_STEPS[0]));
}

/** Of a wheel with Ctrl held, or two fingers that part. @param delta px, downwards */
export function zoomByWheel(shown: number, delta: number): number {
  const factor = Math.exp(-Math.max(-100, Math.min(100, delta)) / 400);
  return Math.min(LARGEST, Math.max(ZOOM_STEPS[0], shown * factor));
}
