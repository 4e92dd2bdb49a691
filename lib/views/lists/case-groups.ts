/** The case index by meeting, newest first, as a reader looks for it. */
import { type CaseFact, caseNumberLabel } from '../../model/case.ts';
import { type CouncilId, councilShortName } from '../../model/council.ts';
import { formatDate } from '../../model/date.ts';

export interface CaseGroup {
  /** "NUFA 29.–30. oktober 2025". */
  readonly name: string;
  readonly council: CouncilId;
  /** By number. */
  readonly cases: readonly CaseFact[];
}

/**
 * Cases of one council and meeting date together. Meetings whose date is not known come last within their year,
 * one group a council.
 */
export function caseGroups(
  facts: Iterable<CaseFact>,
  dateUnknown: (year: number) => string,
): readonly CaseGroup[] {
  const groups = Map.groupBy(facts, (fact) => `${fact.council} ${fact.meetingDate ?? fact.year}`);
  return [...groups.values()]
    .map((cases) => cases.toSorted((a, b) => a.number - b.number))
    .toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)))
    .flatMap((cases) => {
      const [first] = cases;
      return first === undefined
        ? []
        : [{ name: groupName(first, cases, dateUnknown), council: first.council, cases }];
    });
}

/** A year alone sorts before every date within it, so last when the newest stand first. */
function sortKey(cases: readonly CaseFact[]): string {
  const [first] = cases;
  return first === undefined ? '' : `${first.meetingDate ?? first.year} ${first.council}`;
}

function groupName(
  first: CaseFact,
  cases: readonly CaseFact[],
  dateUnknown: (year: number) => string,
): string {
  const council = councilShortName(first.council, { date: first.meetingDate, year: first.year });
  const label = cases.find((fact) => fact.meetingLabel !== null)?.meetingLabel ?? null;
  const day = first.meetingDate === null ? dateUnknown(first.year) : formatDate(first.meetingDate);
  return `${council} ${label ?? day}`;
}

export function caseSearchText(fact: CaseFact, group: string): string {
  return [group, caseNumberLabel(fact), fact.title ?? '', ...fact.otherTitles, fact.kind ?? ''].join(' ');
}
