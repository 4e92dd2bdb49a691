/**
 * A case's whole way through the councils: explicit links followed to their ends, and topical ones one step from the
 * shown case. Data for the drawing and for the list beside it.
 */
import { type CaseFact, type CaseId, parseCaseId } from '../model/case.ts';
import type { IsoDate } from '../model/date.ts';
import type { Link, LinkJudgement, LinkKind } from '../model/link.ts';
import { inOrderOfTime } from './case-time.ts';
import { followExplicit } from './follow-links.ts';
import { withJudgements } from './judged-links.ts';
import { compareLinks, otherEnd, pairName } from './link-worth.ts';

export interface ChainCase {
  readonly id: CaseId;
  /** Null for a case that a paper points to and nothing is known of. */
  readonly fact: CaseFact | null;
  readonly date: IsoDate | null;
  /** Steps from the shown case. */
  readonly distance: number;
}

export interface ChainLink {
  readonly from: CaseId;
  readonly to: CaseId;
  readonly kind: LinkKind;
  readonly confirmed: boolean;
  readonly why: string;
}

export interface Chain {
  readonly shown: CaseId;
  /** In order of time. */
  readonly cases: readonly ChainCase[];
  /** One for each pair. */
  readonly links: readonly ChainLink[];
  /** Cases were left out because there were more than `CHAIN_LIMIT`. */
  readonly truncated: boolean;
}

/** More than this is no drawing any more, and no list that anybody reads. */
export const CHAIN_LIMIT = 60;

/** Every chain holds its shown case, also where nothing is known of it. */
export function chainOf(
  id: CaseId,
  explicit: readonly Link[],
  topical: readonly Link[],
  cases: ReadonlyMap<CaseId, CaseFact>,
  judgements: readonly LinkJudgement[],
): Chain {
  const followed = followExplicit(id, explicit, cases, CHAIN_LIMIT);
  const distances = new Map(followed.distances);
  const pairs = new Map<string, ChainLink & { readonly link: Link }>();
  const keep = (link: Link, confirmed: boolean): void => {
    const name = pairName(link.from, link.to);
    const known = pairs.get(name);
    if (known !== undefined && compareLinks(known.link, link) <= 0) return;
    pairs.set(name, { from: link.from, to: link.to, kind: link.kind, confirmed, why: link.reason, link });
  };
  for (const link of explicit) {
    if (link.from !== link.to && distances.has(link.from) && distances.has(link.to)) keep(link, false);
  }
  let { truncated } = followed;
  const judged = withJudgements(id, topical, judgements, cases);
  for (const link of judged.links.toSorted(compareLinks)) {
    const other = otherEnd(link, id);
    if (other === null || parseCaseId(other) === null) continue;
    if (!distances.has(other)) {
      if (distances.size >= CHAIN_LIMIT) {
        truncated = true;
        continue;
      }
      distances.set(other, 1);
    }
    keep(link, judged.confirmed.has(other));
  }
  const chainCases = [...distances].map(([caseOf, distance]): ChainCase => {
    const fact = cases.get(caseOf) ?? null;
    return { id: caseOf, fact, date: fact?.meetingDate ?? null, distance };
  });
  const links = [...pairs.values()].map(({ from, to, kind, confirmed, why }) => ({
    from,
    to,
    kind,
    confirmed,
    why,
  }));
  return { shown: id, cases: inOrderOfTime(chainCases, cases), links, truncated };
}
