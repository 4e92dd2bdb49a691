/**
 * Which cases are treatments of one and the same matter: tied together by a table of earlier treatments, or of one
 * title. Where several of them are alike to a case, one of them says nearly all that the others would.
 */
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Link } from '../model/link.ts';
import { titleWords } from './title-words.ts';

/** One step for each link. @returns for each position one that stands for its matter */
export function* mattersOf(
  cases: readonly CaseFact[],
  links: readonly Link[],
  positions: ReadonlyMap<CaseId, number>,
): Generator<void, readonly number[]> {
  const above = cases.map((_, position) => position);
  const topOf = (position: number): number => {
    let top = position;
    while (above[top] !== undefined && above[top] !== top) {
      const next = above[top] ?? top;
      above[top] = above[next] ?? next;
      top = next;
    }
    return top;
  };
  const titled = new Map<string, number>();
  for (const [position, { title }] of cases.entries()) {
    if (title === null) continue;
    const folded = titleWords(title).join(' ');
    const first = titled.get(folded);
    if (first === undefined) titled.set(folded, position);
    else above[topOf(position)] = topOf(first);
  }
  for (const { from, to, kind, subtype } of links) {
    yield;
    const [a, b] = [positions.get(from), positions.get(to)];
    if (kind !== 'explicit' || subtype !== 'earlier-treatment' || a === undefined || b === undefined)
      continue;
    above[topOf(a)] = topOf(b);
  }
  return cases.map((_, position) => topOf(position));
}
