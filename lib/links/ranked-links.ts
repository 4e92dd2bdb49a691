/**
 * The cases that belong with one case, each once, best first: explicit links, then topical links that the reader has
 * confirmed, then the other topical ones. What the reader has hidden is not there.
 */
import { type CaseFact, type CaseId, parseCaseId } from '../model/case.ts';
import type { Link, LinkJudgement, LinkKind } from '../model/link.ts';
import { timesOf } from './case-time.ts';
import { withJudgements } from './judged-links.ts';
import { compareLinks, type Direction, directionOf, otherEnd } from './link-worth.ts';

export interface RankedLink {
  readonly case: CaseId;
  readonly kind: LinkKind;
  /** Of a topical link: the reader has said that it is right. */
  readonly confirmed: boolean;
  readonly direction: Direction;
  /** 0 to 1. Of an explicit link how firmly it is stated, of a topical one how alike the cases are. */
  readonly score: number;
  readonly why: string;
  /** Every link with the case, the one that counts most first. */
  readonly links: readonly Link[];
}

const STATED: Readonly<Record<Link['strength'], number>> = { strong: 1, medium: 0.9, weak: 0.8 };
const ALIKE: Readonly<Record<Link['strength'], number>> = { strong: 0.7, medium: 0.5, weak: 0.3 };

/**
 * A judgement concerns topical links only: what a paper states is never hidden. A pair that the reader has confirmed
 * is given also where Saksspor no longer finds it.
 */
export function rankedLinks(
  shown: Pick<CaseFact, 'id' | 'meetingDate'>,
  links: readonly Link[],
  cases: ReadonlyMap<CaseId, CaseFact>,
  judgements: readonly LinkJudgement[],
): readonly RankedLink[] {
  const judged = withJudgements(shown.id, links, judgements, cases);
  const byCase = new Map<CaseId, Link[]>();
  for (const link of judged.links) {
    const other = otherEnd(link, shown.id);
    if (other === null || parseCaseId(other) === null) continue;
    const known = byCase.get(other);
    if (known === undefined) byCase.set(other, [link]);
    else known.push(link);
  }
  const ranked = [...byCase].map(([id, all]) => rankedLink(shown, id, all, cases, judged.confirmed));
  const times = timesOf([shown.id, ...byCase.keys()], cases);
  const distance = ({ case: id }: RankedLink) => Math.abs((times.get(id) ?? 0) - (times.get(shown.id) ?? 0));
  return ranked
    .filter((link) => link !== null)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || b.score - a.score || distance(a) - distance(b) || (a.case < b.case ? -1 : 1),
    );
}

function rankedLink(
  shown: Pick<CaseFact, 'id' | 'meetingDate'>,
  id: CaseId,
  links: readonly Link[],
  cases: ReadonlyMap<CaseId, CaseFact>,
  confirmed: ReadonlySet<CaseId>,
): RankedLink | null {
  const inOrder = links.toSorted(compareLinks);
  const [best] = inOrder;
  if (best === undefined) return null;
  return {
    case: id,
    kind: best.kind,
    confirmed: best.kind === 'topical' && confirmed.has(id),
    direction: directionOf(shown, id, best, cases),
    score: best.kind === 'explicit' ? STATED[best.strength] : (best.score ?? ALIKE[best.strength]),
    why: best.reason,
    links: inOrder,
  };
}

function rank({ kind, confirmed }: RankedLink): number {
  if (kind === 'explicit') return 0;
  return confirmed ? 1 : 2;
}
