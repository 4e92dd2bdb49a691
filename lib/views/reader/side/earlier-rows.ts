/** What came before a case: what the index or the paper itself states, and what is only about the same thing. */
import type { RankedLink } from '../../../links/ranked-links.ts';
import { type CaseFact, type CaseId, parseCaseId } from '../../../model/case.ts';
import type { IsoDate } from '../../../model/date.ts';
import type { StatedTreatment } from '../../../store/paper-agenda.ts';

/** Each more is on the case's own page. */
const TOPICAL_SHOWN = 3;

export interface EarlierRow {
  readonly id: CaseId;
  readonly title: string | null;
  readonly meetingDate: IsoDate | null;
  /** Where this paper says it. */
  readonly stated: StatedTreatment | null;
}

export interface EarlierRows {
  /** Newest first. */
  readonly explicit: readonly EarlierRow[];
  readonly topical: readonly EarlierRow[];
}

/** @param here rows of the paper itself; those that do not say whose case it is are shown in the paper only */
export function earlierRows(
  here: readonly StatedTreatment[],
  ranked: readonly RankedLink[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): EarlierRows {
  const stated = new Map(here.flatMap((row) => (row.caseId === null ? [] : [[row.caseId, row] as const])));
  const earlier = ranked.filter(({ direction }) => direction === 'earlier');
  const linked = earlier.filter(({ kind }) => kind === 'explicit').map((link) => link.case);
  const explicit = new Set([...stated.keys(), ...linked]);
  const rowOf = (id: CaseId): EarlierRow => {
    const fact = cases.get(id);
    const row = stated.get(id) ?? null;
    return {
      id,
      title: fact?.title ?? row?.title ?? null,
      meetingDate: fact?.meetingDate ?? null,
      stated: row,
    };
  };
  return {
    explicit: [...explicit].map(rowOf).toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)),
    topical: earlier
      .filter((link) => link.kind === 'topical' && !explicit.has(link.case))
      .slice(0, TOPICAL_SHOWN)
      .map((link) => rowOf(link.case)),
  };
}

/** A case without a date stands before those of its year that have one. */
function timeOf({ id, meetingDate }: EarlierRow): string {
  const key = parseCaseId(id);
  return meetingDate ?? `${key?.year ?? 0}-00-00 ${String(key?.number ?? 0).padStart(3, '0')}`;
}
