/** Places that an entry stands at, by case, the newest case first. */
import type { TermOccurrence } from '../../glossary/term-occurrences.ts';
import type { CaseFact, CaseId } from '../../model/case.ts';

export interface CaseOccurrences {
  readonly fact: CaseFact;
  /** The entry stands in the title that the case is shown with. */
  readonly title: TermOccurrence | null;
  /** The others, each wording once. */
  readonly places: readonly TermOccurrence[];
}

export function caseOccurrences(
  found: readonly TermOccurrence[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): readonly CaseOccurrences[] {
  const groups: CaseOccurrences[] = [];
  for (const [id, occurrences] of Map.groupBy(found, ({ caseId }) => caseId)) {
    const fact = cases.get(id);
    if (fact === undefined) continue;
    const others = occurrences.filter(({ place }) => place !== 'title');
    const once = new Map(others.toReversed().map((one) => [one.text, one]));
    groups.push({
      fact,
      title: occurrences.find(({ place }) => place === 'title') ?? null,
      places: [...once.values()].toReversed(),
    });
  }
  return groups.toSorted((a, b) => compare(timeOf(b.fact), timeOf(a.fact)) || b.fact.number - a.fact.number);
}

/** A year alone stands after every day within it. */
function timeOf({ meetingDate, year }: CaseFact): string {
  return meetingDate ?? String(year);
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
