/**
 * Looks words up in the index as it stands now, for the address bar: what it suggests for "sak 26/25", and where Enter
 * leads. Newest cases first.
 */
import { prepareCaseSearch } from '../glossary/case-search.ts';
import { type Lookup, lookUp } from '../glossary/look-up.ts';
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../model/case.ts';
import { formatDate } from '../model/date.ts';
import type { Index } from '../store/index/repositories.ts';
import { type DescriptionFormat, descriptionOf, type Suggestion, searchHash } from './suggestions.ts';

/** The browsers show five to nine lines. */
const MAX_SUGGESTIONS = 8;

export interface Found {
  readonly suggestions: readonly Suggestion[];
  /** The workspace at the one case or term that is named, else at the search for it. */
  readonly hash: string;
}

export type Find = (query: string) => Found;

export async function createFinder(
  { cases, terms }: Pick<Index, 'cases' | 'terms'>,
  format: DescriptionFormat,
): Promise<Find> {
  const [allCases, allTerms] = await Promise.all([cases.all(), terms.all()]);
  const search = prepareCaseSearch(allCases.toSorted(newestFirst));
  return (query) => {
    const found = lookUp(query, search, allTerms);
    return { suggestions: suggestionsOf(found, format), hash: hashFor(query, found) };
  };
}

function newestFirst(one: CaseFact, other: CaseFact): number {
  const [earlier, later] = [one, other].map(({ meetingDate, year }) => meetingDate ?? `${year}`);
  return (later ?? '').localeCompare(earlier ?? '') || other.number - one.number;
}

/** Every reading of a number, then what else fits, cases before terms. */
function suggestionsOf({ cases, numbers, terms }: Lookup, format: DescriptionFormat): readonly Suggestion[] {
  const ofCases = [...new Set([...numbers.flatMap((one) => [...one.cases, ...one.elsewhere]), ...cases])];
  return [
    ...ofCases.map((fact) => ({
      content: fact.id,
      description: descriptionOf(
        caseLabel(fact, fact.meetingDate),
        [fact.meetingDate && formatDate(fact.meetingDate), fact.title].filter(Boolean).join(' – '),
        format,
      ),
    })),
    ...terms.map(({ entry, expansion }) => ({
      content: entry,
      description: descriptionOf(entry, expansion.nb ?? expansion.en ?? '', format),
    })),
  ].slice(0, MAX_SUGGESTIONS);
}

/** The workspace at what was chosen or typed: the one case or term that it names, else the search for it. */
function hashFor(query: string, { cases, terms }: Lookup): string {
  const chosen = parseCaseId(query) === null ? null : (query as CaseId);
  const [only, ...others] = [...cases, ...terms];
  if (chosen !== null) return `#/case/${chosen}`;
  if (only === undefined || others.length > 0) return searchHash(query);
  return 'id' in only ? `#/case/${only.id}` : `#/term/${encodeURIComponent(only.entry)}`;
}
