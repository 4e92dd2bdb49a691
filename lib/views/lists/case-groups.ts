/** The case index by meeting, newest first, as a reader looks for it. */
import type { CaseFact } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import type { PaperRecord } from '../../model/statement.ts';
import { type Meeting, meetingName, meetingsOf } from '../meeting/meetings.ts';

export interface CaseGroup {
  /** "NUFA 29.–30. oktober 2025". */
  readonly name: string;
  /** Null where the meeting's day is not known. */
  readonly meeting: Meeting | null;
  /** By number. */
  readonly cases: readonly CaseFact[];
}

/**
 * Cases of one meeting together. Cases whose meeting is not known come last within their year, one group a council
 * and label.
 *
 * @param papers tell which days are one meeting
 */
export function caseGroups(
  facts: Iterable<CaseFact>,
  papers: readonly PaperRecord[],
  dateUnknown: (year: number) => string,
): readonly CaseGroup[] {
  const cases = [...facts];
  const meetings = meetingsOf(cases, papers).filter((meeting) => meeting.cases.length > 0);
  const dated = new Set(meetings.flatMap((meeting) => meeting.cases));
  const undated = Map.groupBy(
    cases.filter((fact) => !dated.has(fact)),
    (fact) => `${shortName(fact)} ${fact.meetingLabel ?? dateUnknown(fact.year)}`,
  );
  const groups = [
    ...meetings.map((meeting) => ({
      order: meeting.firstDay as string,
      group: { name: meetingName(meeting), meeting, cases: meeting.cases },
    })),
    ...[...undated].map(([name, members]) => ({
      // A year alone stands before every date within it, so last when the newest stand first.
      order: String(members[0]?.year ?? ''),
      group: { name, meeting: null, cases: members.toSorted((a, b) => a.number - b.number) },
    })),
  ];
  return groups
    .toSorted((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0))
    .map((one) => one.group);
}

function shortName({ council, meetingDate, year }: CaseFact): string {
  return councilShortName(council, { date: meetingDate, year });
}

/** Only these cases, at most so many, each group as it was. */
export function onlyCases(
  groups: readonly CaseGroup[],
  wanted: ReadonlySet<CaseFact>,
  limit: number,
): readonly CaseGroup[] {
  const shown: CaseGroup[] = [];
  let room = limit;
  for (const group of groups) {
    if (room <= 0) break;
    const cases = group.cases.filter((fact) => wanted.has(fact)).slice(0, room);
    room -= cases.length;
    if (cases.length > 0) shown.push({ ...group, cases });
  }
  return shown;
}
