/** What the list of the search box holds: hits of what is written, or the recent lookups where nothing is. */
import { useMemo, useRef } from 'preact/hooks';
import type { SearchedNote } from '../../glossary/search/search.ts';
import type { RecentLookup } from '../../store/recent-lookups.ts';
import { type BoxRow, boxRows } from './box-rows.ts';
import type { SearchState } from './use-search.ts';

/** Rows of the list: more are found by writing more, or on the page of all hits. */
const SHOWN = 20;

export interface Found {
  readonly rows: readonly BoxRow[];
  /** Of all hits. */
  readonly count: number;
}

const NOTHING: Found = { rows: [], count: 0 };

interface Options {
  /** Trimmed. */
  readonly query: string;
  readonly state: SearchState;
  readonly lookups: readonly RecentLookup[];
  readonly notes: readonly SearchedNote[];
  /** The reader is in the list: it stays as it is, whatever comes to be known meanwhile. */
  readonly isHeld: boolean;
}

export function useFound({ query, state, lookups, notes, isHeld }: Options): Found {
  const { facts } = state;
  const answers = state.is === 'ready' ? state.answers : null;
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  const recent = useMemo(() => {
    if (facts === null) return NOTHING;
    const rows = boxRows(lookups, { ...facts, notes: new Map() });
    return { rows, count: rows.length };
  }, [facts, lookups]);
  const hits = useMemo(() => {
    if (query === '' || answers === null || facts === null) return NOTHING;
    const rows = boxRows(answers.search.find(query, SHOWN), { ...facts, notes: byId });
    return { rows, count: rows.length < SHOWN ? rows.length : answers.search.count(query) };
  }, [query, answers, facts, byId]);
  const held = useRef({ query, hits });
  if (!isHeld || held.current.query !== query) held.current = { query, hits };
  return query === '' ? recent : held.current.hits;
}
