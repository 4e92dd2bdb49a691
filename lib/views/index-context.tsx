/**
 * The index as the views see it: the lists of terms and cases in memory, and the repositories for details. It is
 * opened once a page, behind a dynamic import, so that a popup is drawn before the database code is read. When it has
 * grown, also in another window, the lists are read again; when the reader's own words or the organisation's have
 * changed, the glossary is.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { LayeredGlossary } from '../glossary/layered-glossary.ts';
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Term } from '../model/term.ts';
import { watchIndexStatus } from '../store/index/index-status.ts';
import type { Index } from '../store/index/repositories.ts';
import type { ViewKeeper } from './open-index.ts';

/**
 * Other objects whenever what they hold has changed, so that what is drawn from them is asked for again: `glossary` and
 * `terms` with the glossary, all of them with the index.
 */
export interface IndexLists {
  readonly index: Index;
  readonly keeper: ViewKeeper;
  /** What is built in, the organisation's entries and the reader's own. */
  readonly glossary: LayeredGlossary;
  /** Those of the glossary by name. */
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
 * Reads the lists and gives them to `keep`, and again whenever the index or the glossary has changed, until `signal`
 * aborts. What stood before stays where reading them again fails.
 */
export function keepLists(
  open: () => Promise<ViewKeeper>,
  keep: (lists: IndexLists | 'failed') => void,
  signal: AbortSignal,
): void {
  const opened = open();
  const glossary = import('../store/reader-glossary.ts');
  let generation: string | null = null;
  let known: Known | null = null;
  let isFirst = true;
  let reading: Promise<void> = Promise.resolve();

  /** One after the other: what is read last is shown last. */
  function readNext(read: () => Promise<Known | null>): void {
    reading = reading.then(async () => {
      if (signal.aborted) return;
      const next = await read().catch(() => null);
      if (signal.aborted) return;
      known = next ?? known;
      if (next !== null) keep(next.lists);
      else if (isFirst) keep('failed');
      isFirst = false;
    });
  }

  async function readAll(): Promise<Known> {
    const [keeper, { readReaderGlossary }] = await Promise.all([opened, glossary]);
    const { index } = keeper;
    const [builtIn, cases] = await Promise.all([index.terms.all(), index.cases.all()]);
    const lists = {
      index: { ...index },
      keeper: { ...keeper },
      cases: new Map(cases.map((fact) => [fact.id, fact])),
      ...termLists(await readReaderGlossary(builtIn)),
    };
    return { lists, builtIn };
  }

  async function readGlossary(): Promise<Known | null> {
    const { readReaderGlossary } = await glossary;
    if (known === null) return null;
    const layered = await readReaderGlossary(known.builtIn);
    return { ...known, lists: { ...known.lists, ...termLists(layered) } };
  }

  readNext(readAll);
  watchIndexStatus((status) => {
    if (status.is !== 'ready' || status.generation === generation) return;
    generation = status.generation;
    readNext(async () => (status.generation === generation ? readAll() : null));
  }, signal);
  glossary.then(
    ({ watchReaderGlossary }) => watchReaderGlossary(() => readNext(readGlossary), signal),
    // The lists say that they failed.
    () => undefined,
  );
}

interface Known {
  readonly lists: IndexLists;
  readonly builtIn: readonly Term[];
}

function termLists(glossary: LayeredGlossary): Pick<IndexLists, 'glossary' | 'terms'> {
  return { glossary, terms: new Map(glossary.terms.map(({ term }) => [term.entry, term])) };
}

export function useIndex(): IndexState {
  return useContext(Context);
}
