/** The council that a page's address names (DOMAIN.md §1.1, §1.3): the first thing to ask on a page. */
import { type Claim, councilsIn, OTHER_BODY } from './council-names.ts';
import type { Patterns } from './language/patterns.ts';

export function addressClaim(url: string | null, patterns: Patterns): Claim {
  const path = decodedPath(url);
  const councils = councilsIn(path, patterns.addressCouncil);
  if (councils.length > 0) return councils;
  const bodies = path
    .split('/')
    .filter((segment) => !patterns.addressOverview.test(segment) && patterns.addressBody.test(segment));
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
