/** What a list of notes says of their cases, each made once: also of a case that no paper has told of. */
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { NotedCase } from '../../notes/filter-notes.ts';
import { meetingName, meetingsOf } from '../meeting/meetings.ts';

/** @param papers tell which days are one meeting */
export function notedCases(
  cases: ReadonlyMap<CaseId, CaseFact>,
  papers: readonly PaperRecord[],
  dateUnknown: (year: number) => string,
): (id: CaseId) => NotedCase {
  const meetings = new Map(
    meetingsOf([...cases.values()], papers).flatMap((meeting) =>
      meeting.cases.map(({ id }) => [id, meeting] as const),
    ),
  );
  const made = new Map<CaseId, NotedCase>();

  function make(id: CaseId): NotedCase {
    const fact = cases.get(id);
    const key = fact ?? parseCaseId(id);
    // The store gives only ids that it has read as such.
    if (key === null) throw new Error('a note without a case');
    const { council, number, year } = key;
    const day = fact?.meetingDate ?? null;
    const meeting = meetings.get(id);
    const label = caseLabel(key, day);
    const titles = [fact?.title ?? '', ...(fact?.otherTitles ?? [])];
    const unknown = fact?.meetingLabel ?? dateUnknown(year);
    return {
      id,
      council,
      year,
      label,
      title: fact?.title ?? null,
      // One number series ran through the renaming: either name finds the case.
      words: [label, `${number}/${year} ${year}`, council === 'NEHR' ? 'NEHS NEHR' : '', ...titles].join(' '),
      meeting:
        meeting === undefined
          ? `${councilShortName(council, { date: day, year })} ${unknown}`
          : meetingName(meeting),
      meetingDay: meeting?.firstDay ?? null,
    };
  }

  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}
