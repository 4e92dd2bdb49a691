/**
 * Which councils and other bodies a text names, whatever they were called over the years (DOMAIN.md §1.2).
 *
 * A place in a text can name nothing (`null`), one or more of our councils, or another body (an empty list):
 * the three answers to "whose cases are these?".
 */
import type { CouncilId } from '../model/council.ts';
import type { Patterns } from './language/patterns.ts';

export type Claim = readonly CouncilId[] | null;

export function unique(councils: readonly CouncilId[]): CouncilId[] {
  return [...new Set(councils)];
}

export const OTHER_BODY: Claim = [];

/** The council that a match of `councils` names: NU*FA*, *Fa*gutvalget; NU*IT*, Prior*it*eringsutvalget. */
export function councilNamed(name: string): CouncilId {
  if (/fa/i.test(name)) return 'NUFA';
  return /it/i.test(name) ? 'NUIT' : 'NEHR';
}

/** Every council that `text` names by one of `names`, each once, in order. */
export function councilsIn(text: string, names: RegExp): CouncilId[] {
  return unique(Array.from(text.matchAll(names), (match) => councilNamed(match[0])));
}

/** Whose cases a heading or title says it is about. */
export function claimOf(text: string, patterns: Patterns): Claim {
  const councils = councilsIn(text, patterns.councils);
  if (councils.length > 0) return councils;
  return patterns.body.test(text) ? OTHER_BODY : null;
}

export function sameClaim(one: Claim, other: Claim): boolean {
  return String(one) === String(other);
}
