/** The council that a page's address names (DOMAIN.md §1.1, §1.3): the first thing to ask on a page. */
import type { CouncilId } from '../model/council.ts';
import { type Claim, OTHER_BODY } from './council-names.ts';

const NAMES: readonly (readonly [CouncilId, RegExp])[] = [
  ['NUFA', /nufa|fagutval/],
  ['NUIT', /nuit|prioriteringsutval/],
  ['NEHR', /e-helse(?:r[aå]|styre)/],
];

/** The segments that hold all councils. They look like a body's name and are none. */
const OVERVIEW = /-og-utval|radsmodell|rådsmodell|styringsmodell/;
/** "helsedirektoratets-brukerrad", "nasjonalt-rad-for-kvalitet-og-prioritering", "standardiseringsutvalget". */
const BODY_SEGMENT =
  /(?:r[aå]d(?:et)?|utvalg?(?:et)?|styret?|nemnda?|forum|gruppen?|gruppa)$|(?:^|-)(?:r[aå]d|styre|utvalg)-for-/;

export function addressClaim(url: string | null): Claim {
  const path = decodedPath(url);
  const councils = NAMES.filter(([, name]) => name.test(path)).map(([council]) => council);
  if (councils.length > 0) return councils;
  const bodies = path.split('/').filter((segment) => !OVERVIEW.test(segment) && BODY_SEGMENT.test(segment));
  return bodies.length > 0 ? OTHER_BODY : null;
}

/** Lower case, percent signs read; '' for no address or one that cannot be read. */
function decodedPath(url: string | null): string {
  try {
    return decodeURIComponent(new URL(url ?? '').pathname).toLowerCase();
  } catch {
    return '';
  }
}
