/** The search of `search.ts` over what it is given; ranked as ranks.ts says. */

import type { CaseFact, CaseId } from '../../model/case.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { Term } from '../../model/term.ts';
import { lowest } from './best-first.ts';
import { countFound, type Judged, judge, type Searchable } from './judge.ts';
import { readQuery } from './query.ts';
import { orderKey, RANK, type Rank } from './ranks.ts';
import type { Search, SearchContent, SearchedNote, SearchHit } from './search.ts';
import { nextList } from './searched-list.ts';
import { asGiven, newestCase, shorterName, textsOfCase, textsOfNote, textsOfTerm } from './searched-texts.ts';
import { createVocabulary } from './vocabulary.ts';

const TERMS = { idOf: ({ entry }: Term) => entry, textsOf: textsOfTerm, tieOrder: shorterName };
const CASES = { idOf: ({ id }: CaseFact) => id as string, textsOf: textsOfCase, tieOrder: newestCase };
const NOTES = { idOf: ({ id }: SearchedNote) => id as string, textsOf: textsOfNote, tieOrder: asGiven };

const NAMING: ReadonlySet<number> = new Set([
  RANK.entryExactly,
  RANK.entryCaseApart,
  RANK.entryFolded,
  RANK.form,
  RANK.otherName,
  RANK.caseNumber,
  RANK.inflectedName,
]);

/** Words of texts that have been rewritten pile up; beyond so many times what the first reading learned, all is read anew. */
const MOST_STALE_WORDS = 2;
/** So that a small list is not read anew all the time. */
const SPARE_WORDS = 5000;

const nothing = { parts: [] };

/** @param from answers as it is until the first update is done */
export function createSearch(from: Searchable | null = null): Search {
  let searchable = from ?? { vocabulary: createVocabulary(), term: nothing, case: nothing, note: nothing };
  let content: SearchContent = { terms: [], cases: [], notes: [] };
  let firstWords = from?.vocabulary.size() ?? 0;
  let working: Promise<unknown> = Promise.resolve();
  /** The count is asked for beside the hits. */
  let last: { readonly query: string; readonly of: Searchable; readonly judged: readonly Judged[] } | null =
    null;

  function judged(query: string): readonly Judged[] {
    if (last === null || last.query !== query || last.of !== searchable)
      last = { query, of: searchable, judged: judge(searchable, readQuery(query)) };
    return last.judged;
  }

  function* next(change: Partial<SearchContent>): Generator<void, () => void> {
    const wanted = { ...content, ...change };
    const isStale = searchable.vocabulary.size() > MOST_STALE_WORDS * firstWords + SPARE_WORDS;
    const vocabulary = isStale ? createVocabulary() : searchable.vocabulary;
    const before = isStale ? { term: nothing, case: nothing, note: nothing } : searchable;
    const isChanged = (list: keyof SearchContent): boolean => isStale || change[list] !== undefined;
    const made: Searchable = {
      vocabulary,
      term: isChanged('terms') ? yield* nextList(before.term, wanted.terms, TERMS, vocabulary) : before.term,
      case: isChanged('cases') ? yield* nextList(before.case, wanted.cases, CASES, vocabulary) : before.case,
      note: isChanged('notes') ? yield* nextList(before.note, wanted.notes, NOTES, vocabulary) : before.note,
    };
    return () => {
      if (isStale || firstWords === 0) firstWords = vocabulary.size();
      searchable = made;
      content = wanted;
      last = null;
    };
  }

  return {
    find: (query, limit) => hitsOf(judged(query), limit),
    named: (query) => namedOf(judged(query)),
    count: (query) => countFound(judged(query)),
    searchable: () => searchable,
    update(change, signal) {
      // One after the other: each starts from what the last has made.
      const work = working.then(async () => {
        const swap = await inSlices(next(change), { signal });
        swap();
      });
      working = work.catch(() => undefined);
      return work;
    },
  };
}

function hitsOf(all: readonly Judged[], limit: number): readonly SearchHit[] {
  const keys = new Float64Array(countFound(all));
  let place = 0;
  for (const { kind, part, ranks, worths, found } of all) {
    for (const holder of found) {
      keys[place] = orderKey(
        (ranks[holder] ?? RANK.none) as Rank,
        worths[holder] ?? 0,
        kind,
        part.ties[holder] ?? 0,
      );
      place += 1;
    }
  }
  return lowest(keys, limit).flatMap((at) => {
    let before = 0;
    for (const judged of all) {
      const holder = judged.found[at - before];
      if (holder !== undefined && at >= before) return hitOf(judged, holder);
      before += judged.found.length;
    }
    return [];
  });
}

/** Those of the best rank. */
function namedOf(all: readonly Judged[]): readonly SearchHit[] {
  const best = bestRank(all);
  if (!NAMING.has(best)) return [];
  return hitsOf(
    all.map((judged) => ({
      ...judged,
      found: judged.found.filter((holder) => judged.ranks[holder] === best),
    })),
    Number.POSITIVE_INFINITY,
  );
}

function bestRank(all: readonly Judged[]): number {
  let best: number = RANK.none;
  for (const { ranks, found } of all)
    for (const holder of found) best = Math.min(best, ranks[holder] ?? RANK.none);
  return best;
}

function hitOf({ kind, part }: Judged, holder: number): readonly SearchHit[] {
  const id = part.ids[holder];
  if (id === undefined) return [];
  if (kind === 'term') return [{ kind, entry: id }];
  if (kind === 'case') return [{ kind, id: id as CaseId }];
  const one = part.all[holder] ?? null;
  return one !== null && 'caseId' in one ? [{ kind, id: one.id, caseId: one.caseId }] : [];
}
