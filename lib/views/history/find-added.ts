/** The case that a reader means who writes a number into the decision history: "NUFA 26/25", or "26/25" alone. */
import { parseCaseQuery } from '../../glossary/case-query.ts';
import { type CaseFact, type CaseId, type CaseKey, caseId } from '../../model/case.ts';
import { COUNCIL_IDS } from '../../model/council.ts';

export type Added = { readonly is: 'found'; readonly key: CaseKey } | { readonly is: 'several' | 'none' };

/** A number without a council is one case only if no other council has it. Unknown cases are not added. */
export function findAdded(text: string, cases: ReadonlyMap<CaseId, CaseFact>): Added {
  const [queried] = parseCaseQuery(text).numbers;
  if (queried === undefined) return { is: 'none' };
  const { number, year } = queried;
  const councils = queried.council === null ? COUNCIL_IDS : [queried.council];
  const keys = councils.map((council) => ({ council, number, year })).filter((key) => cases.has(caseId(key)));
  const [key] = keys;
  if (key === undefined) return { is: 'none' };
  return keys.length === 1 ? { is: 'found', key } : { is: 'several' };
}
