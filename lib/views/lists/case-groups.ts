/** The case index by meeting, newest first, as a reader looks for it. */
import { type CaseFact, caseNumberLabel } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import { formatDate } from '../../model/date.ts';

export interface CaseGroup {
  /** "NUFA 29.–30. oktober 2025". */
  readonly name: string;
  /** By number. */
  readonly cases: readonly CaseFact[];
}

/**
 * Cases of one meeting together; a meeting of two days is one, by its label. Cases whose meeting is not known come
 * last within their year, one group a council.
 */
export function caseGroups(
  facts: Iterable<CaseFact>,
  dateUnknown: (year: number) => string,
): readonly CaseGroup[] {
  const newestFirst = [...facts].toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)));
  const groups = Map.groupBy(newestFirst, (fact) => groupName(fact, dateUnknown));
  return [...groups].map(([name, cases]) => ({ name, cases: cases.toSorted((a, b) => a.number - b.number) }));
}

/** A year alone sorts before every date within it, so last when the newest stand first. */
function sortKey(fact: CaseFact): string {
  return `${fact.meetingDate ?? fact.year} ${fact.council}`;
}

function groupName(fact: CaseFact, dateUnknown: (year: number) => string): string {
  const council = councilShortName(fact.council, { date: fact.meetingDate, year: fact.year });
  const day = fact.meetingDate === null ? dateUnknown(fact.year) : formatDate(fact.meetingDate);
  return `${council} ${fact.meetingLabel ?? day}`;
}

export function caseSearchText(fact: CaseFact, group: string): string {
  return [group, caseNumberLabel(fact), fact.title ?? '', ...fact.otherTitles, fact.kind ?? ''].join(' ');
}
