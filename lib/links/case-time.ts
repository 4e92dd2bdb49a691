/**
 * When cases were treated, on one line of time, also where a date is unknown. Dates cannot simply be compared where
 * they are known and numbers where they are not: that gives circles (A before B, B before C, C before A).
 */
import { type CaseFact, type CaseId, type CaseKey, parseCaseId } from '../model/case.ts';
import { type IsoDate, parseIsoDate } from '../model/date.ts';

/** About how many cases a council treats in a year (NUFA 2023: 44 in four meetings). */
const CASES_A_YEAR = 45;
const DAY = 86_400_000;

interface Dated {
  readonly id: CaseId;
  readonly key: CaseKey;
  readonly date: IsoDate | null;
}

/** Days since 1970; for an unknown date the day that its number suggests, never past a neighbour in its series. */
export function timesOf(
  ids: Iterable<CaseId>,
  cases: ReadonlyMap<CaseId, CaseFact>,
): ReadonlyMap<CaseId, number> {
  const series = new Map<string, Dated[]>();
  for (const id of ids) {
    const key = parseCaseId(id);
    if (key === null) continue;
    const name = `${key.council}-${key.year}`;
    const dated = { id, key, date: cases.get(id)?.meetingDate ?? null };
    const others = series.get(name);
    if (others === undefined) series.set(name, [dated]);
    else others.push(dated);
  }
  const times = new Map<CaseId, number>();
  for (const cases of series.values()) placeSeries(cases, times);
  return times;
}

/** One council's cases of one year: a higher number is not treated before a lower one. */
function placeSeries(cases: readonly Dated[], times: Map<CaseId, number>): void {
  const inOrder = cases.toSorted((a, b) => a.key.number - b.key.number);
  let earliest = Number.NEGATIVE_INFINITY;
  for (const [index, { id, key, date }] of inOrder.entries()) {
    if (date !== null) {
      times.set(id, dayOf(date));
      earliest = Math.max(earliest, dayOf(date));
      continue;
    }
    const next = inOrder.slice(index).find((other) => other.date !== null)?.date ?? null;
    const guess = Math.max(guessedDay(key), earliest);
    const day = next === null ? guess : Math.min(guess, dayOf(next));
    times.set(id, day);
    earliest = Math.max(earliest, day);
  }
}

function guessedDay({ number, year }: CaseKey): number {
  return Date.UTC(year, 0, 1) / DAY + Math.min(number / CASES_A_YEAR, 1) * 364;
}

function dayOf(date: IsoDate): number {
  return Date.parse(`${parseIsoDate(date) ?? '1970-01-01'}T00:00:00Z`) / DAY;
}

/** In order of time; at the same time by council and number, so that the order is the same each time. */
export function inOrderOfTime<Case extends { readonly id: CaseId }>(
  list: readonly Case[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): readonly Case[] {
  const times = timesOf(
    list.map(({ id }) => id),
    cases,
  );
  return list.toSorted(
    (a, b) =>
      (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0) || compareKeys(parseCaseId(a.id), parseCaseId(b.id)),
  );
}

function compareKeys(a: CaseKey | null, b: CaseKey | null): number {
  if (a === null || b === null) return 0;
  if (a.council !== b.council) return a.council < b.council ? -1 : 1;
  return a.year - b.year || a.number - b.number;
}
