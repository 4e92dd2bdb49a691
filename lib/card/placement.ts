/**
 * Where the card goes: below the mention's line or above it, never over it while there is room, always inside
 * what the reader sees. In a narrow view it is a sheet of full width. Pure; all figures in px.
 */
import { around, type Box } from './box.ts';

/** Between line and card: near enough to reach, far enough that descenders and underline stay clear. */
const GAP = 6;
/** Between card and the edges of the view. */
const MARGIN = 8;
/** About 55 characters a line at 15 px: comfortable to read, and half of a narrow page column stays visible. */
const WIDTH = 400;
/** Two thirds of a small laptop's view; longer content scrolls inside the card. */
const MAX_HEIGHT = 460;
/** Below this width there is no useful room beside a card (1280 px at 400 % zoom is 320 px). */
const SHEET_BELOW = 480;
/** A heading and two lines of text: with less room than this the card covers the line instead. */
export const LEAST_HEIGHT = 120;
/** The text in the card starts where the mention starts: border and padding of the card. */
const INSET = 17;

export type Side = 'below' | 'above';

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Height that the card takes: its own, or less, and then it scrolls. */
  readonly height: number;
  readonly side: Side;
  readonly sheet: boolean;
}

export function isSheet(view: Box): boolean {
  return view.right - view.left < SHEET_BELOW;
}

/** Known before the content's height is, since that follows from it. */
export function cardWidth(view: Box): number {
  const width = view.right - view.left;
  return isSheet(view) ? width : Math.min(WIDTH, width - 2 * MARGIN);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * @param view the visual viewport
 * @param lines where the mention is, one box a line; at least one
 * @param natural height that the content would like, at `cardWidth(view)`
 * @param kept the side that the card has now: it changes only for want of room
 */
export function placeCard(
  view: Box,
  lines: readonly Box[],
  natural: number,
  kept: Side | null = null,
): Placement {
  const line = around(lines) ?? view;
  const sheet = isSheet(view);
  const width = cardWidth(view);
  const margin = sheet ? 0 : MARGIN;
  const left = view.left + margin;
  const top = view.top + margin;
  const right = view.right - margin;
  const bottom = view.bottom - margin;
  const room = {
    below: bottom - Math.max(line.bottom + GAP, top),
    above: Math.min(line.top - GAP, bottom) - top,
  };
  const wanted = Math.min(natural, MAX_HEIGHT);
  const side = chooseSide(room, wanted, kept);
  const fits = room[side] >= Math.min(wanted, LEAST_HEIGHT);
  const height = Math.min(wanted, fits ? room[side] : bottom - top);
  const near =
    side === 'below' ? (sheet ? bottom : line.bottom + GAP) : sheet ? top : line.top - GAP - height;
  return {
    left: clamp(line.left - INSET, left, right - width),
    top: clamp(near, top, bottom - height),
    width,
    height,
    side,
    sheet,
  };
}

function chooseSide(room: Readonly<Record<Side, number>>, wanted: number, kept: Side | null): Side {
  if (kept !== null && room[kept] >= wanted) return kept;
  // Below where that is enough, otherwise where there is more.
  return room.below >= Math.min(wanted, room.above) ? 'below' : 'above';
}

/** A pinned card stays where it is, but never outside the view. */
export function keepInside(view: Box, card: Box): { readonly left: number; readonly top: number } {
  return {
    left: clamp(card.left, view.left, view.right - card.right + card.left),
    top: clamp(card.top, view.top, view.bottom - card.bottom + card.top),
  };
}
