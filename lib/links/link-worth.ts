/** Which of several links between two cases counts most, and which way a link goes. */
import { type CaseFact, type CaseId, parseCaseId } from '../model/case.ts';
import type { Link } from '../model/link.ts';

export type Direction = 'earlier' | 'later';

const STRENGTHS: readonly Link['strength'][] = ['strong', 'medium', 'weak'];

/** Explicit before topical, then the strongest, then the most alike. */
export function compareLinks(a: Link, b: Link): number {
  return (
    kindRank(a) - kindRank(b) ||
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    (b.score ?? 0) - (a.score ?? 0)
  );
}

function kindRank({ kind }: Link): number {
  return kind === 'explicit' ? 0 : 1;
}

/** The case at the other end; null where the link does not touch the case, or only itself. */
export function otherEnd(link: Link, id: CaseId): CaseId | null {
  if (link.from === link.to) return null;
  if (link.from === id) return link.to;
  return link.to === id ? link.from : null;
}

/**
 * Whether the other case is the earlier or the later one: by the dates where both are known and differ; otherwise
 * the case that states an explicit link is the later; otherwise by year and number.
 */
export function directionOf(
  shown: Pick<CaseFact, 'id' | 'meetingDate'>,
  other: CaseId,
  link: Link,
  cases: ReadonlyMap<CaseId, CaseFact>,
): Direction {
  const date = cases.get(other)?.meetingDate ?? null;
  if (date !== null && shown.meetingDate !== null && date !== shown.meetingDate) {
    return date < shown.meetingDate ? 'earlier' : 'later';
  }
  if (link.kind === 'explicit') return link.from === shown.id ? 'earlier' : 'later';
  const [own, its] = [parseCaseId(shown.id), parseCaseId(other)];
  if (own === null || its === null) return 'earlier';
  return (its.year - own.year || its.number - own.number) < 0 ? 'earlier' : 'later';
}

/** Two cases in the order of their ids, as a judgement names them. */
export function pairName(a: CaseId, b: CaseId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
