/** Which cases explicit links tie together, by their positions in a list. */
import type { CaseId } from '../model/case.ts';
import type { Link, LinkSubtype } from '../model/link.ts';

/** A correction or an approval says nothing of a topic. */
const OF_TOPIC: ReadonlySet<LinkSubtype> = new Set([
  'earlier-treatment',
  'continuation',
  'mention',
  'mention-without-number',
]);

export interface Neighbours {
  /** Linked explicitly in whatever way. */
  readonly tied: readonly ReadonlySet<number>[];
  /** Those of them that share a topic. */
  readonly sameTopic: readonly (readonly number[])[];
}

export function neighboursOf(links: readonly Link[], positions: ReadonlyMap<CaseId, number>): Neighbours {
  const tied = Array.from({ length: positions.size }, () => new Set<number>());
  const sameTopic = Array.from({ length: positions.size }, () => new Set<number>());
  for (const { from, to, kind, subtype } of links) {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (kind !== 'explicit' || a === undefined || b === undefined || a === b) continue;
    tied[a]?.add(b);
    tied[b]?.add(a);
    if (!OF_TOPIC.has(subtype)) continue;
    sameTopic[a]?.add(b);
    sameTopic[b]?.add(a);
  }
  return { tied, sameTopic: sameTopic.map((others) => [...others]) };
}
