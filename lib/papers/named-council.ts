/** Which council a few words of a paper name, by detection's own names. */
import { type Claim, claimOf, councilNamed } from '../detect/council-names.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import type { CouncilId } from '../model/council.ts';

/** The council named first in `text`, or null. */
export function namedCouncil(text: string): CouncilId | null {
  const name = text.match(PATTERNS.councils)?.[0];
  return name === undefined ? null : councilNamed(name);
}

/** Whose paper a title says it is: none, some of our councils, or another body's (an empty list). */
export function claimedBy(text: string): Claim {
  return claimOf(text, PATTERNS);
}
