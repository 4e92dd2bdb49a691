/** Which council a few words of a paper name. */
import type { CouncilId } from '../model/council.ts';

const NAMES: readonly (readonly [CouncilId, RegExp])[] = [
  ['NEHR', /\bNEH[SR]\b|nasjonalt\s+e-?\s?helse(?:styre|råd)|e-helse(?:styret|rådet)(?![\p{L}])/iu],
  ['NUFA', /\bNUFA(?![\p{L}]*[-–]?\s?2\b)|fagutval(?:get|et)(?![\p{L}])/iu],
  ['NUIT', /\bNUIT|prioriteringsutval(?:get|et)(?![\p{L}])/iu],
];

/** The council named first in `text`, or null. */
export function namedCouncil(text: string): CouncilId | null {
  let found: { readonly council: CouncilId; readonly at: number } | null = null;
  for (const [council, name] of NAMES) {
    const at = text.search(name);
    if (at >= 0 && (found === null || at < found.at)) found = { council, at };
  }
  return found?.council ?? null;
}
