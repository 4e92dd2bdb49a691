/**
 * The search of this page: loaded when the box is first used, and kept true to the index and to the notes. What is asked
 * before that is asked again when it is ready.
 */
import { useState } from 'preact/hooks';
import type { Search, SearchedNote } from '../../glossary/search/search.ts';
import { type IndexLists, useIndex } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { useLoaded } from './use-loaded.ts';

export type SearchState =
  | { readonly is: 'loading'; readonly lists: IndexLists | null }
  | { readonly is: 'failed'; readonly lists: null; readonly retry: () => void }
  | { readonly is: 'ready'; readonly lists: IndexLists; readonly answers: Answers };

/** Another object whenever it may answer otherwise. */
interface Answers {
  readonly search: Search;
}

/** @param notes the same array as long as they are the same */
export function useSearch(notes: readonly SearchedNote[]): SearchState {
  const index = useIndex();
  const lists = index.is === 'ready' ? index : null;
  const search = useLoaded(loadSearch, true);
  const [answering, setAnswering] = useState<Answers | null>(null);

  useSignalEffect(
    (signal) => {
      if (search === null || lists === null) return;
      const content = { terms: [...lists.terms.values()], cases: [...lists.cases.values()] };
      search.update(content, signal).then(
        () => !signal.aborted && setAnswering({ search }),
        () => undefined,
      );
    },
    [search, lists],
  );
  useSignalEffect(
    (signal) => {
      if (search === null) return;
      search.update({ notes }, signal).then(
        // Where terms and cases are not there yet, they say when it is ready.
        () => !signal.aborted && setAnswering((is) => (is === null ? is : { search })),
        () => undefined,
      );
    },
    [search, notes],
  );

  if (index.is === 'failed') return { is: 'failed', lists: null, retry: index.retry };
  if (lists === null || answering === null) return { is: 'loading', lists };
  return { is: 'ready', lists, answers: answering };
}

async function loadSearch(): Promise<Search> {
  const { createSearch } = await import('../../glossary/search/create-search.ts');
  return createSearch();
}
