/** Which linked cases a card shows, earlier and later, and in what order. */

import { RELATED_LIMIT, type RelatedCase } from '../../model/card.ts';
import { type CaseFact, type CaseId, type CaseKey, caseLabel, parseCaseId } from '../../model/case.ts';
import type { IsoDate } from '../../model/date.ts';
import type { Link } from '../../model/link.ts';

type Direction = 'earlier' | 'later';

interface Candidate {
  readonly link: Link;
  readonly key: CaseKey;
  readonly direction: Direction;
  readonly related: RelatedCase;
}

const STRENGTHS: readonly Link['strength'][] = ['strong', 'medium', 'weak'];

/**
 * At most `RELATED_LIMIT` each way: explicit links before topical, then the strongest, then the nearest in time.
 * Those are given explicit first, each kind in order of date. A case linked more than once is given once.
 */
export function relatedCases(
  shown: CaseKey & { readonly id: CaseId; readonly meetingDate: IsoDate | null },
  links: readonly Link[],
  facts: ReadonlyMap<CaseId, CaseFact>,
): Readonly<Record<Direction, readonly RelatedCase[]>> {
  const best = new Map<CaseId, Candidate>();
  for (const link of links) {
    const candidate = candidateFrom(shown, link, facts);
    if (candidate === null) continue;
    const known = best.get(candidate.related.id);
    if (known === undefined || compareWorth(candidate, known) < 0) best.set(candidate.related.id, candidate);
  }
  const all = [...best.values()];
  return { earlier: chosen(all, 'earlier'), later: chosen(all, 'later') };
}

function candidateFrom(
  shown: CaseKey & { readonly id: CaseId; readonly meetingDate: IsoDate | null },
  link: Link,
  facts: ReadonlyMap<CaseId, CaseFact>,
): Candidate | null {
  const id = link.from === shown.id ? link.to : link.from;
  const key = parseCaseId(id);
  if (id === shown.id || key === null) return null;
  const fact = facts.get(id);
  const date = fact?.meetingDate ?? null;
  const related: RelatedCase = {
    id,
    label: caseLabel(key, date),
    title: fact?.title ?? null,
    date,
    linkKind: link.kind,
    reason: link.reason,
  };
  return { link, key, direction: directionOf(shown, link, date), related };
}

/** By the dates where both are known; otherwise the paper that states a link is the later of the two. */
function directionOf(
  shown: { readonly id: CaseId; readonly meetingDate: IsoDate | null },
  link: Link,
  date: IsoDate | null,
): Direction {
  if (date !== null && shown.meetingDate !== null && date !== shown.meetingDate) {
    return date < shown.meetingDate ? 'earlier' : 'later';
  }
  return link.from === shown.id ? 'earlier' : 'later';
}

function chosen(candidates: readonly Candidate[], direction: Direction): readonly RelatedCase[] {
  const nearestFirst = direction === 'earlier' ? -1 : 1;
  return candidates
    .filter((one) => one.direction === direction)
    .sort((a, b) => compareWorth(a, b) || nearestFirst * compareTime(a, b))
    .slice(0, RELATED_LIMIT)
    .sort((a, b) => compareKind(a.link, b.link) || compareTime(a, b))
    .map((one) => one.related);
}

function compareKind(a: Link, b: Link): number {
  return (a.kind === 'explicit' ? 0 : 1) - (b.kind === 'explicit' ? 0 : 1);
}

function compareWorth(a: Candidate, b: Candidate): number {
  return (
    compareKind(a.link, b.link) ||
    STRENGTHS.indexOf(a.link.strength) - STRENGTHS.indexOf(b.link.strength) ||
    (b.link.score ?? 0) - (a.link.score ?? 0)
  );
}

/** By date; where one is unknown by the year of the number, and then by the number. */
function compareTime(a: Candidate, b: Candidate): number {
  const [dateA, dateB] = [a.related.date, b.related.date];
  if (dateA !== null && dateB !== null && dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.key.year - b.key.year || a.key.number - b.key.number;
}
