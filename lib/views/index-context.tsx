/**
 * The index as the views see it: the lists of terms and cases in memory, and the repositories for details. It is
 * opened once a page, behind a dynamic import, so that a popup is drawn before the database code is read.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Term } from '../model/term.ts';
import type { Index } from '../store/index/repositories.ts';
import type { ViewKeeper } from './open-index.ts';

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
    let current = true;
    const keep = (next: IndexLists | 'failed'): void => {
      if (current) setLists(next);
    };
    setLists(null);
    readLists(open).then(keep, () => keep('failed'));
    return () => {
      current = false;
    };
  }, [open, attempt]);
  const state = useMemo<IndexState>(() => {
    if (lists === null) return { is: 'loading' };
    if (lists === 'failed') return { is: 'failed', retry: () => setAttempt((n) => n + 1) };
    return { is: 'ready', ...lists };
  }, [lists]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
}

async function readLists(open: () => Promise<ViewKeeper>): Promise<IndexLists> {
  const keeper = await open();
  const { index } = keeper;
  const [terms, cases] = await Promise.all([index.terms.all(), index.cases.all()]);
  return {
    index,
    keeper,
    terms: new Map(terms.map((term) => [term.entry, term])),
    cases: new Map(cases.map((fact) => [fact.id, fact])),
  };
}

export function useIndex(): IndexState {
  return useContext(Context);
}
