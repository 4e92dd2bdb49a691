/** Looks words up in the index as it stands now, for the address bar: newest cases first. */
import { prepareCaseSearch } from '../glossary/case-search.ts';
import { type Lookup, lookUp } from '../glossary/look-up.ts';
import type { CaseFact } from '../model/case.ts';
import type { Index } from '../store/index/repositories.ts';

export type Find = (query: string) => Lookup;

export async function createFinder({ cases, terms }: Pick<Index, 'cases' | 'terms'>): Promise<Find> {
  const [allCases, allTerms] = await Promise.all([cases.all(), terms.all()]);
  const search = prepareCaseSearch(allCases.toSorted(newestFirst));
  return (query) => lookUp(query, search, allTerms);
}

function newestFirst(one: CaseFact, other: CaseFact): number {
  const [earlier, later] = [one, other].map(({ meetingDate, year }) => meetingDate ?? `${year}`);
  return (later ?? '').localeCompare(earlier ?? '') || other.number - one.number;
}
