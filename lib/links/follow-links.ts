/** Follows explicit links from a case to their ends, nearest cases first. */
import { type CaseFact, type CaseId, parseCaseId } from '../model/case.ts';
import type { Link, LinkSubtype } from '../model/link.ts';
import { otherEnd } from './link-worth.ts';
import { isRoutineCase } from './routine-title.ts';

/** These say that two cases are one matter; the others only that one is spoken of in the other. */
const SAME_MATTER: ReadonlySet<LinkSubtype> = new Set(['earlier-treatment', 'continuation']);

type Way = 'back' | 'forward';

interface Arrival {
  readonly id: CaseId;
  /** Null at the start. */
  readonly way: Way | null;
  readonly sameMatter: boolean;
  readonly distance: number;
}

export interface Followed {
  /** Steps from the start, which is among them. */
  readonly distances: ReadonlyMap<CaseId, number>;
  readonly truncated: boolean;
}

/**
 * Back along links to what is pointed to, and forward to what points here. A turn is taken only between links of one
 * matter: the other earlier treatments of the case that names this one belong to the chain, other cases that happen
 * to be spoken of in the same note do not. Nothing is followed through a routine case.
 */
export function followExplicit(
  start: CaseId,
  links: readonly Link[],
  cases: ReadonlyMap<CaseId, CaseFact>,
  limit: number,
): Followed {
  const at = linksByCase(links);
  const distances = new Map<CaseId, number>([[start, 0]]);
  const seen = new Set<string>();
  const waiting: Arrival[] = [{ id: start, way: null, sameMatter: true, distance: 0 }];
  let truncated = false;
  for (const arrival of waiting) {
    const fact = cases.get(arrival.id);
    if (arrival.way !== null && fact !== undefined && isRoutineCase(fact)) continue;
    for (const link of at.get(arrival.id) ?? []) {
      const other = otherEnd(link, arrival.id);
      if (other === null || parseCaseId(other) === null) continue;
      const way: Way = link.from === arrival.id ? 'back' : 'forward';
      const sameMatter = SAME_MATTER.has(link.subtype);
      const turns = arrival.way !== null && arrival.way !== way;
      if (turns && !(arrival.sameMatter && sameMatter)) continue;
      if (!distances.has(other)) {
        if (distances.size >= limit) {
          truncated = true;
          continue;
        }
        distances.set(other, arrival.distance + 1);
      }
      const name = `${other} ${way} ${sameMatter}`;
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push({ id: other, way, sameMatter, distance: arrival.distance + 1 });
    }
  }
  return { distances, truncated };
}

function linksByCase(links: readonly Link[]): ReadonlyMap<CaseId, readonly Link[]> {
  const at = new Map<CaseId, Link[]>();
  const put = (id: CaseId, link: Link): void => {
    const known = at.get(id);
    if (known === undefined) at.set(id, [link]);
    else known.push(link);
  };
  for (const link of links) {
    if (link.kind !== 'explicit') continue;
    put(link.from, link);
    put(link.to, link);
  }
  return at;
}
