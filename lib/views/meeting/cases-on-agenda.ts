/**
 * The cases of a meeting: those that are dated on its days, and those that its own papers say it has, though other
 * papers date them elsewhere. Both meetings then have the case, and its page says what stands where.
 */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { CaseStatement } from '../../model/statement.ts';
import type { StatementRepository } from '../../store/index/repositories.ts';
import type { Meeting } from './meetings.ts';

/** By number. */
export async function casesOnAgenda(
  meeting: Meeting,
  statements: Pick<StatementRepository, 'inDocument'>,
  cases: ReadonlyMap<CaseId, CaseFact>,
): Promise<readonly CaseFact[]> {
  const documents = [...new Set(meeting.papers.map(({ document }) => document))];
  const papers = new Set(meeting.papers.map(({ id }) => id));
  const read = await Promise.all(documents.map((document) => statements.inDocument(document)));
  const stated = read
    .flat()
    .filter((statement) => papers.has(statement.paper) && isOn(statement, meeting))
    .map(({ caseId }) => cases.get(caseId))
    .filter((fact) => fact?.council === meeting.council);
  const all = new Map([...meeting.cases, ...stated].flatMap((fact) => (fact ? [[fact.id, fact]] : [])));
  return [...all.values()].sort((a, b) => a.year - b.year || a.number - b.number);
}

function isOn({ role, meetingDates }: CaseStatement, { firstDay, lastDay }: Meeting): boolean {
  return role !== 'quoted' && meetingDates.some((day) => firstDay <= day && day <= lastDay);
}
