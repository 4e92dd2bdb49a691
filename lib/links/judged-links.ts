/** The reader's own word on topical links, laid over what Saksspor finds: it wins. */
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Link, LinkJudgement } from '../model/link.ts';
import { directionOf, otherEnd } from './link-worth.ts';

interface JudgedLinks {
  /** Without what is hidden, and with what is confirmed. */
  readonly links: readonly Link[];
  /** The cases whose topical link with the shown one is confirmed. */
  readonly confirmed: ReadonlySet<CaseId>;
}

/** Of two judgements of one pair the newest holds. */
export function withJudgements(
  id: CaseId,
  links: readonly Link[],
  judgements: readonly LinkJudgement[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): JudgedLinks {
  const verdicts = verdictsOn(id, judgements);
  const kept: Link[] = [];
  const linked = new Set<CaseId>();
  for (const link of links) {
    const other = otherEnd(link, id);
    if (other === null) continue;
    if (link.kind === 'topical' && verdicts.get(other) === 'hidden') continue;
    linked.add(other);
    kept.push(link);
  }
  const confirmed = new Set<CaseId>();
  for (const [other, verdict] of verdicts) {
    if (verdict !== 'confirmed') continue;
    confirmed.add(other);
    if (!linked.has(other)) kept.push(confirmedLink(id, other, cases));
  }
  return { links: kept, confirmed };
}

function verdictsOn(
  id: CaseId,
  judgements: readonly LinkJudgement[],
): ReadonlyMap<CaseId, LinkJudgement['verdict']> {
  const verdicts = new Map<CaseId, LinkJudgement['verdict']>();
  const inOrder = judgements.toSorted((a, b) => (a.judgedAt < b.judgedAt ? -1 : 1));
  for (const { cases: pair, verdict } of inOrder) {
    const [first, second] = pair;
    if (first === second) continue;
    if (first === id) verdicts.set(second, verdict);
    else if (second === id) verdicts.set(first, verdict);
  }
  return verdicts;
}

/** For a pair that Saksspor does not find (any more). */
function confirmedLink(id: CaseId, other: CaseId, cases: ReadonlyMap<CaseId, CaseFact>): Link {
  const link: Link = {
    from: id,
    to: other,
    kind: 'topical',
    subtype: 'topic',
    strength: 'medium',
    reason: 'Bekreftet av deg',
    source: 'Saksspor',
  };
  const shown = { id, meetingDate: cases.get(id)?.meetingDate ?? null };
  return directionOf(shown, other, link, cases) === 'earlier' ? link : { ...link, from: other, to: id };
}
