/** The time line below a chain: where years and months begin. Time is not even there: crowded days take more room. */
import type { ChainTick } from './chain-shape.ts';
import { firstDayOf } from './chain-times.ts';

export interface Anchor {
  readonly day: number;
  readonly x: number;
}

/** Room for "2022" and for "mars", px. */
const YEAR_ROOM = 44;
const MONTH_ROOM = 40;

/** The place of a day between the places that are given. Before the first and after the last one, that place. */
export function placeOfDay(anchors: readonly Anchor[], day: number): number {
  const after = anchors.find((anchor) => anchor.day >= day);
  const before = anchors.findLast((anchor) => anchor.day <= day);
  if (before === undefined || after === undefined) return (before ?? after)?.x ?? 0;
  if (after.day === before.day) return after.x;
  return before.x + ((after.x - before.x) * (day - before.day)) / (after.day - before.day);
}

/**
 * Every beginning of a year between the first and the last day that has room, and the months that have room
 * between them. The year of the first day is always said, at its place.
 *
 * @param anchors by day, each day once
 */
export function timeTicks(anchors: readonly Anchor[]): readonly ChainTick[] {
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined) return [];
  const firstDay = new Date(first.day * 86_400_000);
  const firstYear = firstDay.getUTCFullYear();
  const lastYear = new Date(last.day * 86_400_000).getUTCFullYear();
  const years: ChainTick[] = [];
  for (let year = lastYear; year > firstYear; year -= 1) {
    const x = placeOfDay(anchors, firstDayOf(year, 1));
    const room = (years[0]?.x ?? Number.POSITIVE_INFINITY) - x;
    if (room >= YEAR_ROOM && x - first.x >= YEAR_ROOM) years.unshift({ x, is: 'year', year, month: 1 });
  }
  years.unshift({ x: first.x, is: 'year', year: firstYear, month: firstDay.getUTCMonth() + 1 });
  return [...years, ...monthTicks(anchors, years, last)].toSorted((a, b) => a.x - b.x).map(rounded);
}

function monthTicks(anchors: readonly Anchor[], years: readonly ChainTick[], last: Anchor): ChainTick[] {
  const months: ChainTick[] = [];
  for (let year = years[0]?.year ?? 0; firstDayOf(year, 1) <= last.day; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const day = firstDayOf(year, month);
      if (day <= (anchors[0]?.day ?? 0) || day > last.day) continue;
      const x = placeOfDay(anchors, day);
      const near = [...years, ...months].some((tick) => Math.abs(tick.x - x) < MONTH_ROOM);
      if (!near) months.push({ x, is: 'month', year, month });
    }
  }
  return months;
}

function rounded(tick: ChainTick): ChainTick {
  return { ...tick, x: Math.round(tick.x) };
}
