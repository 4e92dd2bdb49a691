/** Which linked cases a card shows, earlier and later, and in what order. */
import { type CaseReading, RELATED_LIMIT, type RelatedCase } from '../model/card.ts';
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../model/case.ts';
import type { Link, LinkKind } from '../model/link.ts';
import { inOrderOfTime } from './case-time.ts';
import { type RankedLink, rankedLinks } from './ranked-links.ts';

type RelatedCases = Pick<CaseReading & { readonly known: true }, 'earlier' | 'later' | 'more'>;

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
): RelatedCases {
  const ranked = rankedLinks(shown, links, facts, []);
  const earlier = ranked.filter(({ direction }) => direction === 'earlier');
  const later = ranked.filter(({ direction }) => direction === 'later');
  return {
    earlier: chosen(earlier, facts),
    later: chosen(later, facts),
    more: { earlier: beyondLimit(earlier), later: beyondLimit(later) },
  };
}

function beyondLimit({ length }: readonly RankedLink[]): number {
  return Math.max(0, length - RELATED_LIMIT);
}

function chosen(ranked: readonly RankedLink[], facts: ReadonlyMap<CaseId, CaseFact>): readonly RelatedCase[] {
  const related = ranked
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
