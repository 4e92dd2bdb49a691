/** What the search of a page keeps for the next one. */
import { createSearch } from '../../glossary/search/create-search.ts';
import { keepSearchInSteps } from '../../glossary/search/keep-search.ts';
import { keepFactsInSteps, shownCase, shownTerm } from '../../glossary/search/kept-facts.ts';
import type { Search } from '../../glossary/search/search.ts';
import type { CaseId } from '../../model/case.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { Index } from '../../store/index/repositories.ts';
import { readReaderGlossary } from '../../store/reader-glossary.ts';
import { writeKeptSearch } from '../../store/search/kept-search.ts';
import { searchStamp } from '../../store/search/search-stamp.ts';

/**
 * All is read again between two looks at the stamp: what is kept under it is what it names, whatever another window does
 * meanwhile. Where it does, that change comes here too, and is kept then.
 */
export async function keepPageSearch(search: Search, index: Index, signal: AbortSignal): Promise<void> {
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
