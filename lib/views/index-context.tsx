/**
 * The index as the views see it: the lists of terms and cases in memory, and the repositories for details. It is
 * opened once a page, behind a dynamic import, so that a popup is drawn before the database code is read. When it has
 * grown, also in another window, the lists are read again.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Term } from '../model/term.ts';
import { watchIndexStatus } from '../store/index/index-status.ts';
import type { Index } from '../store/index/repositories.ts';
import type { ViewKeeper } from './open-index.ts';

/** Other objects whenever the index has changed, so that what is drawn from them is asked for again. */
export interface IndexLists {
  readonly index: Index;
  readonly keeper: ViewKeeper;
  readonly terms: ReadonlyMap<string, Term>;
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
}

export type IndexState =
  | { readonly is: 'loading' }
  | ({ readonly is: 'ready' } & IndexLists)
  | { readonly is: 'failed'; readonly retry: () => void };

const Context = createContext<IndexState>({ is: 'loading' });

interface Props {
  readonly open: () => Promise<ViewKeeper>;
  readonly children: ComponentChildren;
}

export function IndexProvider({ open, children }: Props) {
  const [attempt, setAttempt] = useState(0);
  const [lists, setLists] = useState<IndexLists | 'failed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the index anew
  useEffect(() => {
    const stop = new AbortController();
    setLists(null);
    keepLists(open, setLists, stop.signal);
    return () => stop.abort();
  }, [open, attempt]);
  const state = useMemo<IndexState>(() => {
    if (lists === null) return { is: 'loading' };
    if (lists === 'failed') return { is: 'failed', retry: () => setAttempt((n) => n + 1) };
    return { is: 'ready', ...lists };
  }, [lists]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
}

/**
 * Reads the lists and gives them to `keep`, and again whenever the index has changed, until `signal` aborts. What
 * stood before stays where reading them again fails.
 */
export function keepLists(
  open: () => Promise<ViewKeeper>,
  keep: (lists: IndexLists | 'failed') => void,
  signal: AbortSignal,
): void {
  const keeper = open();
  let generation: string | null = null;
  let reading = readLists(keeper).then(
    (lists) => !signal.aborted && keep(lists),
    () => !signal.aborted && keep('failed'),
  );
  watchIndexStatus((status) => {
    if (status.is !== 'ready' || status.generation === generation) return;
    generation = status.generation;
    // One after the other: the lists that are read last are shown last.
    reading = reading.then(async () => {
      if (signal.aborted || status.generation !== generation) return;
      const lists = await readLists(keeper).catch(() => null);
      if (lists !== null && !signal.aborted) keep(lists);
    });
  }, signal);
}

async function readLists(opened: Promise<ViewKeeper>): Promise<IndexLists> {
  const keeper = await opened;
  const { index } = keeper;
  const [terms, cases] = await Promise.all([index.terms.all(), index.cases.all()]);
  return {
    index: { ...index },
    keeper: { ...keeper },
    terms: new Map(terms.map((term) => [term.entry, term])),
    cases: new Map(cases.map((fact) => [fact.id, fact])),
  };
}

export function useIndex(): IndexState {
  return useContext(Context);
}
