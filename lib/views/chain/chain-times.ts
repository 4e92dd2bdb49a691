/** When each case of a chain stands in the drawing, as a day number; a date that is not known is placed in its year. */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { IsoDate } from '../../model/date.ts';

const DAY = 86_400_000;

/** Whole days since 1970. */
export function dayOf(date: IsoDate): number {
  return Date.parse(date) / DAY;
}

/** @param month 1 to 12; 13 is January of the next year */
export function firstDayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / DAY;
}

export interface TimedCase {
  readonly id: CaseId;
  readonly date: IsoDate | null;
  /** About when, where the date is not known. */
  readonly near?: IsoDate | null;
}

/** The earlier case and the later one of a link. */
export interface TimedLink {
  readonly earlier: CaseId;
  readonly later: CaseId;
}

/**
 * A known date is its day, and a day that is about right is taken. Otherwise it is the middle of its year, or of what its links with known dates leave
 * of that year: a case that a case of May treats as earlier stands before May.
 */
export function chainTimes(
  cases: readonly TimedCase[],
  links: readonly TimedLink[],
): ReadonlyMap<CaseId, number> {
  const known = new Map(cases.flatMap(({ id, date }) => (date === null ? [] : [[id, dayOf(date)] as const])));
  const times = new Map<CaseId, number>(known);
  for (const { id, date, near = null } of cases) {
    const key = parseCaseId(id);
    if (date !== null || key === null) continue;
    if (near !== null) {
      times.set(id, dayOf(near));
      continue;
    }
    const [first, last] = [firstDayOf(key.year, 1), firstDayOf(key.year, 13) - 1];
    let [from, to] = [first, last];
    for (const { earlier, later } of links) {
      const [after, before] = [
        later === id ? known.get(earlier) : undefined,
        earlier === id ? known.get(later) : undefined,
      ];
      if (after !== undefined) from = Math.max(from, Math.min(after, last));
      if (before !== undefined) to = Math.min(to, Math.max(before, first));
    }
    times.set(id, Math.round((from + to) / 2));
  }
  return times;
}
