/**
 * The meetings of the councils, from their cases and their papers. A meeting of several days is one, named by its
 * first; a case that is dated on a later day belongs to it.
 */
import type { CaseFact } from '../../model/case.ts';
import { type CouncilId, councilShortName } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import type { PaperRecord } from '../../model/statement.ts';
import { type MeetingDays, meetingDaysLabel, parseMeetingDays } from './meeting-days.ts';

export interface Meeting extends MeetingDays {
  readonly council: CouncilId;
  /** By number. */
  readonly cases: readonly CaseFact[];
  /** Newest read first. */
  readonly papers: readonly PaperRecord[];
}

/** No council meets longer; dates further apart in one paper are of different meetings. */
const LONGEST_MS = 4 * 24 * 60 * 60 * 1000;

/** Newest first. Cases and papers of unknown date are in none. */
export function meetingsOf(cases: readonly CaseFact[], papers: readonly PaperRecord[]): readonly Meeting[] {
  const casesOf = Map.groupBy(cases, ({ council }) => council);
  const papersOf = Map.groupBy(papers, ({ council }) => council);
  const councils = [...new Set([...casesOf.keys(), ...papersOf.keys()])].filter((one) => one !== null);
  return councils
    .flatMap((council) => councilMeetings(council, casesOf.get(council) ?? [], papersOf.get(council) ?? []))
    .toSorted((a, b) => compare(b.firstDay, a.firstDay) || compare(a.council, b.council));
}

/** The meeting that has the day, if there is one. */
export function meetingOn(
  meetings: readonly Meeting[],
  council: CouncilId,
  day: IsoDate,
): Meeting | undefined {
  return meetings.find((one) => one.council === council && one.firstDay <= day && day <= one.lastDay);
}

/** "NUFA 29.–30. oktober 2025", with the council's short name of the time. */
export function meetingName(meeting: Pick<Meeting, 'council' | 'firstDay' | 'lastDay'>): string {
  const time = { date: meeting.firstDay, year: Number(meeting.firstDay.slice(0, 4)) };
  return `${councilShortName(meeting.council, time)} ${meetingDaysLabel(meeting)}`;
}

function councilMeetings(
  council: CouncilId,
  cases: readonly CaseFact[],
  papers: readonly PaperRecord[],
): readonly Meeting[] {
  const dated = [...withDays(cases, daysOfCase), ...withDays(papers, daysOfPaper)];
  dated.sort((a, b) => compare(a.days.firstDay, b.days.firstDay));
  const meetings: { firstDay: IsoDate; lastDay: IsoDate; cases: CaseFact[]; papers: PaperRecord[] }[] = [];
  for (const { item, days } of dated) {
    let meeting = meetings.at(-1);
    // In order of first days, so a meeting that is not the last one cannot hold this day.
    if (meeting === undefined || meeting.lastDay < days.firstDay) {
      meeting = { ...days, cases: [], papers: [] };
      meetings.push(meeting);
    }
    if (days.lastDay > meeting.lastDay) meeting.lastDay = days.lastDay;
    if ('meetingDates' in item) meeting.papers.push(item);
    else meeting.cases.push(item);
  }
  return meetings.map((meeting) => ({
    council,
    ...meeting,
    cases: meeting.cases.toSorted((a, b) => a.year - b.year || a.number - b.number),
    papers: meeting.papers.toSorted((a, b) => compare(b.readAt, a.readAt)),
  }));
}

function withDays<Item>(
  items: readonly Item[],
  daysOf: (item: Item) => MeetingDays | null,
): { item: Item; days: MeetingDays }[] {
  return items.flatMap((item) => {
    const days = daysOf(item);
    return days === null ? [] : [{ item, days }];
  });
}

/** By the label, which has every day; else by the date. */
function daysOfCase({ meetingLabel, meetingDate }: CaseFact): MeetingDays | null {
  const labelled = meetingLabel === null ? null : parseMeetingDays(meetingLabel);
  const agrees =
    labelled !== null &&
    (meetingDate === null || (labelled.firstDay <= meetingDate && meetingDate <= labelled.lastDay));
  if (agrees) return labelled;
  return meetingDate === null ? null : { firstDay: meetingDate, lastDay: meetingDate };
}

function daysOfPaper({ meetingDates }: PaperRecord): MeetingDays | null {
  const [firstDay] = meetingDates;
  const lastDay = meetingDates.at(-1);
  if (firstDay === undefined || lastDay === undefined) return null;
  const long = Date.parse(lastDay) - Date.parse(firstDay) > LONGEST_MS;
  return { firstDay, lastDay: long || lastDay < firstDay ? firstDay : lastDay };
}

/** ISO dates and times stand in order of time as they stand in order of text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
