/** The search of a page, with what an earlier page has kept of it, and what this one keeps for the next. */
import { createSearch } from '../../glossary/search/create-search.ts';
import { keepSearchInSteps } from '../../glossary/search/keep-search.ts';
import {
  keepFactsInSteps,
  readFacts,
  type ShownCase,
  type ShownFacts,
  type ShownTerm,
  shownCase,
  shownTerm,
} from '../../glossary/search/kept-facts.ts';
import { searchableOf } from '../../glossary/search/kept-search.ts';
import type { Search } from '../../glossary/search/search.ts';
import type { CaseId } from '../../model/case.ts';
import { inSlices } from '../../model/in-slices.ts';
import { readKeptSearch, searchStamp, writeKeptSearch } from '../../store/kept-search.ts';
import { readReaderGlossary } from '../../store/reader-glossary.ts';
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

/**
 * All is read again between two looks at the stamp: what is kept under it is what it names, whatever another window does
 * meanwhile. Where it does, that change comes here too, and is kept then.
 */
async function keep(search: Search, { index }: IndexLists, signal: AbortSignal): Promise<void> {
  const stamp = await searchStamp();
  if (stamp === null) return;
  const [builtIn, all] = await Promise.all([index.terms.all(), index.cases.all()]);
  const terms = new Map((await readReaderGlossary(builtIn)).terms.map(({ term }) => [term.entry, term]));
  const cases = new Map(all.map((fact) => [fact.id, fact]));
  // Apart from the one that answers: that goes on with what it is told.
  const beside = createSearch(search.searchable());
  await beside.update({ terms: [...terms.values()], cases: [...cases.values()], notes: [] }, signal);
  const kept = await inSlices(keepSearchInSteps(beside.searchable()), { signal });
  const termFacts = keepFactsInSteps(kept.term.ids, (id) => factOf(terms.get(id), shownTerm));
  const caseFacts = keepFactsInSteps(kept.case.ids, (id) => factOf(cases.get(id as CaseId), shownCase));
  const facts = {
    terms: await inSlices(termFacts, { signal }),
    cases: await inSlices(caseFacts, { signal }),
  };
  if ((await searchStamp()) === stamp && !signal.aborted)
    await writeKeptSearch({ search: kept, ...facts }, stamp);
}

function factOf<Known, Fact>(known: Known | undefined, shown: (known: Known) => Fact): Fact | undefined {
  return known === undefined ? undefined : shown(known);
}
