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
  readonly tied: ReadonlyMap<number, ReadonlySet<number>>;
  /** Those of them that share a topic. */
  readonly sameTopic: ReadonlyMap<number, ReadonlySet<number>>;
}

/** One step for each link. */
export function* neighboursOf(
  links: readonly Link[],
  positions: ReadonlyMap<CaseId, number>,
): Generator<void, Neighbours> {
  const tied = new Map<number, Set<number>>();
  const sameTopic = new Map<number, Set<number>>();
  for (const { from, to, kind, subtype } of links) {
    yield;
    const [a, b] = [positions.get(from), positions.get(to)];
    if (kind !== 'explicit' || a === undefined || b === undefined || a === b) continue;
    tie(tied, a, b);
    if (OF_TOPIC.has(subtype)) tie(sameTopic, a, b);
  }
  return { tied, sameTopic };
}

function tie(neighbours: Map<number, Set<number>>, a: number, b: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Set([other]));
    else known.add(other);
  }
}
