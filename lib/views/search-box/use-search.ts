/**
 * The search of this page: loaded when the box is first used, and kept true to the index and to the notes. Until the lists
 * of terms and cases are read, what an earlier page has kept answers, where it was made of what still stands. What is
 * asked before there is any answer is asked again when there is.
 */
import { useMemo, useState } from 'preact/hooks';
import type { ShownFacts } from '../../glossary/search/kept-facts.ts';
import type { Search, SearchedNote } from '../../glossary/search/search.ts';
import { useIndex } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { loadSearch, readySearch } from './begin-search.ts';
import { useLoaded } from './use-loaded.ts';

export type SearchState =
  | { readonly is: 'loading'; readonly facts: ShownFacts | null }
  | { readonly is: 'failed'; readonly facts: null; readonly retry: () => void }
  | { readonly is: 'ready'; readonly facts: ShownFacts; readonly answers: Answers };

/** Another object whenever it may answer otherwise. */
interface Answers {
  readonly search: Search;
}

/** @param notes the same array as long as they are the same */
export function useSearch(notes: readonly SearchedNote[]): SearchState {
  const index = useIndex();
  const lists = index.is === 'ready' ? index : null;
  const [ready] = useState(readySearch);
  const later = useLoaded(loadSearch, ready === null);
  const loaded = ready ?? later;
  const [answering, setAnswering] = useState<Answers | null>(null);
  // What was kept answers as soon as it is there.
  const first = useMemo(
    () => (loaded === null || loaded.kept === null ? null : { search: loaded.search }),
    [loaded],
  );

  useSignalEffect(
    (signal) => {
      if (loaded === null || lists === null) return;
      loaded.read(lists, signal).then(
        () => !signal.aborted && setAnswering({ search: loaded.search }),
        () => undefined,
      );
    },
    [loaded, lists],
  );
  useSignalEffect(
    (signal) => {
      if (loaded === null) return;
      const { search, kept } = loaded;
      search.update({ notes }, signal).then(
        // Where terms and cases are not there yet, they say when it is ready.
        () => !signal.aborted && setAnswering((is) => (is === null && kept === null ? is : { search })),
        () => undefined,
      );
    },
    [loaded, notes],
  );

  if (index.is === 'failed') return { is: 'failed', facts: null, retry: index.retry };
  const facts = lists ?? loaded?.kept ?? null;
  const answers = answering ?? first;
  if (facts === null || answers === null) return { is: 'loading', facts };
  return { is: 'ready', facts, answers };
}
