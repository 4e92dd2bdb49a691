/** The cases in which the minutes of a case were corrected. */
import type { CaseId } from '../../model/case.ts';
import type { Link } from '../../model/link.ts';

/** One for each correcting case: the sentence itself where it was read, else what is built in. */
export function correctionsOf(id: CaseId, links: readonly Link[]): readonly Link[] {
  const byCase = new Map<CaseId, Link>();
  for (const link of links) {
    if (link.subtype !== 'correction' || link.to !== id) continue;
    if (byCase.get(link.from)?.evidence === undefined) byCase.set(link.from, link);
  }
  return [...byCase.values()];
}
