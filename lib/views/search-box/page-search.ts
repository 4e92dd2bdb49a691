/** The search of a page, with what an earlier page has kept of it; what this one keeps for the next is loaded then. */
import { createSearch } from '../../glossary/search/create-search.ts';
import {
  readFacts,
  type ShownCase,
  type ShownFacts,
  type ShownTerm,
} from '../../glossary/search/kept-facts.ts';
import { searchableOf } from '../../glossary/search/kept-search.ts';
import type { Search } from '../../glossary/search/search.ts';
import { readKeptSearch } from '../../store/search/kept-search.ts';
import type { IndexLists } from '../index-context.tsx';

export interface PageSearch {
  readonly search: Search;
  /** What is shown of the hits before the lists are read; null where the search has nothing that still stands. */
  readonly kept: ShownFacts | null;
  /** Makes the search true to the lists, and keeps it where it is not kept so. Rejects with the signal's reason. */
  read(lists: IndexLists, signal: AbortSignal): Promise<void>;
}

/** ms after the search is ready. The reader types now, and a popup that is closed at once keeps nothing. */
const PAUSE = 1_000;

/** Never rejects but where the code itself cannot be loaded. */
export async function openPageSearch(): Promise<PageSearch> {
  const found = await readKeptSearch();
  const search = createSearch(found === null ? null : searchableOf(found.search));
  let isKept = found?.isFresh ?? false;
  return {
    search,
    kept:
      found === null || !found.isFresh
        ? null
        : {
            terms: readFacts<ShownTerm>(found.search.term.ids, found.terms),
            cases: readFacts<ShownCase>(found.search.case.ids, found.cases),
          },
    read: async (lists, signal) => {
      // What comes after the first lists is a change.
      const isToKeep = !isKept;
      isKept = false;
      await search.update({ terms: [...lists.terms.values()], cases: [...lists.cases.values()] }, signal);
      if (!isToKeep) return;
      const timer = setTimeout(() => keep(search, lists, signal).catch(() => undefined), PAUSE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}

async function keep(search: Search, lists: IndexLists, signal: AbortSignal): Promise<void> {
  const { keepPageSearch } = await import('./keep-page-search.ts');
  await keepPageSearch(search, lists.index, signal);
}
