/** The row of a paper that states a link, without what already stands beside it. */
import type { CaseFact } from '../../model/case.ts';

/**
 * Verbatim. A row of earlier treatments begins with the number, the date and the title of the case; where they stand
 * in the list too, "…" stands for them.
 *
 * @param label "NUFA 12/21"
 */
export function saidEvidence(evidence: string, label: string, title: CaseFact['title']): string {
  if (title === null) return evidence;
  const [council = '', number = ''] = label.toLowerCase().split(' ');
  let rest = evidence.trimStart();
  // A paper of the council itself leaves its name out.
  const before = rest.toLowerCase().startsWith(council) ? [council, number] : [number];
  const words = [...before, ...title.toLowerCase().split(/\s+/)];
  for (const [at, word] of words.entries()) {
    // The date stands between the number and the title.
    if (at === before.length) rest = rest.replace(/^\([\d. –-]{5,30}\)\s*/, '');
    if (!rest.toLowerCase().startsWith(word)) return evidence;
    rest = rest.slice(word.length);
    // The word goes on: another one.
    if (/^[\p{L}\p{N}]/u.test(rest)) return evidence;
    rest = rest.trimStart();
  }
  return rest === '' ? evidence : `… ${rest}`;
}
