/**
 * Looks words up in the index and the reader's glossary as they stand now, for the address bar: what it suggests for
 * "sak 26/25", and where Enter leads. Ranked as everywhere else (lib/glossary/search/ranks.ts). Without notes: what is
 * suggested stands in the browser's own window.
 */
import { createSearch } from '../glossary/search/create-search.ts';
import type { SearchHit } from '../glossary/search/search.ts';
import { type CaseFact, caseLabel, parseCaseId } from '../model/case.ts';
import { formatDate } from '../model/date.ts';
import type { Term } from '../model/term.ts';
import type { Index } from '../store/index/repositories.ts';
import { type DescriptionFormat, descriptionOf, type Suggestion, searchHash } from './suggestions.ts';

/** The browsers show five to nine lines. */
const MAX_SUGGESTIONS = 8;

export interface Found {
  /** The one case or term that is named; null where it is none or several. */
  readonly named: Suggestion | null;
  /** What else fits, best first. */
  readonly suggestions: readonly Suggestion[];
  /** The workspace at what is named, else at the search for it. */
  readonly hash: string;
}

export type Find = (query: string) => Found;

/** @param terms the reader's own and the organisation's among them */
export async function createFinder(
  { cases }: Pick<Index, 'cases'>,
  terms: () => Promise<readonly Term[]>,
  format: DescriptionFormat,
): Promise<Find> {
  const [allCases, allTerms] = await Promise.all([cases.all(), terms()]);
  const factOf = new Map(allCases.map((fact) => [fact.id, fact]));
  const termOf = new Map(allTerms.map((term) => [term.entry, term]));
  const search = createSearch();
  // Nobody can stop it: a background that nobody waits for any more is stopped by the browser.
  await search.update({ terms: allTerms, cases: allCases }, new AbortController().signal);

  function suggestionOf(hit: SearchHit): readonly Suggestion[] {
    if (hit.kind === 'note') return [];
    if (hit.kind === 'case') {
      const fact = factOf.get(hit.id);
      return fact === undefined ? [] : [caseSuggestion(fact, format)];
    }
    const term = termOf.get(hit.entry);
    return term === undefined ? [] : [termSuggestion(term, format)];
  }
  return (query) => {
    const hits = search.named(query);
    const [only = null, ...others] = hits.flatMap(suggestionOf);
    const named = others.length === 0 ? only : null;
    const suggestions = search
      .find(query, MAX_SUGGESTIONS)
      .flatMap(suggestionOf)
      .filter(({ content }) => content !== named?.content);
    return { named, suggestions, hash: hashFor(query, hits) };
  };
}

function caseSuggestion(fact: CaseFact, format: DescriptionFormat): Suggestion {
  const { id, meetingDate, title } = fact;
  const detail = [meetingDate && formatDate(meetingDate), title].filter(Boolean).join(' – ');
  return { content: id, description: descriptionOf(caseLabel(fact, meetingDate), detail, format) };
}

function termSuggestion({ entry, expansion }: Term, format: DescriptionFormat): Suggestion {
  return { content: entry, description: descriptionOf(entry, expansion.nb ?? expansion.en ?? '', format) };
}

/** The workspace at what was chosen or typed: the one case or term that it names, else the search for it. */
function hashFor(query: string, named: readonly SearchHit[]): string {
  if (parseCaseId(query) !== null) return `#/case/${query}`;
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return searchHash(query);
  if (only.kind === 'term') return `#/term/${encodeURIComponent(only.entry)}`;
  return only.kind === 'case' ? `#/case/${only.id}` : searchHash(query);
}
