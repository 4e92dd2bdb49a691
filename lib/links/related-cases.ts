/** Which linked cases a card shows, earlier and later, and in what order. */
import { RELATED_LIMIT, type RelatedCase } from '../model/card.ts';
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../model/case.ts';
import type { Link, LinkKind } from '../model/link.ts';
import { inOrderOfTime } from './case-time.ts';
import type { Direction } from './link-worth.ts';
import { type RankedLink, rankedLinks } from './ranked-links.ts';

const KINDS: readonly LinkKind[] = ['explicit', 'topical'];

/**
 * At most `RELATED_LIMIT` each way: explicit links before topical, then the firmest or most alike, then the nearest
 * in time. Those are given explicit first, each kind in order of date. A case linked more than once is given once.
 *
 * Without the reader's judgements: a card stands in a web page, and nothing private goes there (TRUST.md).
 */
export function relatedCases(
  shown: Pick<CaseFact, 'id' | 'meetingDate'>,
  links: readonly Link[],
  facts: ReadonlyMap<CaseId, CaseFact>,
): Readonly<Record<Direction, readonly RelatedCase[]>> {
  const ranked = rankedLinks(shown, links, facts, []);
  return { earlier: chosen(ranked, 'earlier', facts), later: chosen(ranked, 'later', facts) };
}

function chosen(
  ranked: readonly RankedLink[],
  direction: Direction,
  facts: ReadonlyMap<CaseId, CaseFact>,
): readonly RelatedCase[] {
  const related = ranked
    .filter((link) => link.direction === direction)
    .slice(0, RELATED_LIMIT)
    .map((link) => relatedCase(link, facts))
    .filter((one) => one !== null);
  return KINDS.flatMap((kind) =>
    inOrderOfTime(
      related.filter(({ linkKind }) => linkKind === kind),
      facts,
    ),
  );
}

function relatedCase(
  { case: id, kind, why }: RankedLink,
  facts: ReadonlyMap<CaseId, CaseFact>,
): RelatedCase | null {
  const key = parseCaseId(id);
  if (key === null) return null;
  const fact = facts.get(id);
  const date = fact?.meetingDate ?? null;
  return { id, label: caseLabel(key, date), title: fact?.title ?? null, date, linkKind: kind, reason: why };
}
