/** The hits in papers as the list of the search box has them: below all others, and only those of what is written. */
import { useRef } from 'preact/hooks';
import type { FollowOutcome } from '../../store/full-text/open-full-text.ts';
import type { BoxRow } from './box-rows.ts';
import type { PapersOfBox } from './SearchedPapers.tsx';

export interface BoxPapers {
  readonly paperRows: readonly BoxRow[];
  /** Of all papers with hits. */
  readonly paperCount: number;
  /** A phrase was looked for on the best pages only. */
  readonly papersCut: boolean;
  /** `none`: nothing was read, or nothing is asked. */
  readonly papersAre: PapersOfBox['is'];
  /** Documents that are being made searchable. */
  readonly papersLeft: number;
  readonly papersOutcome: FollowOutcome;
}

const NO_ROWS: readonly BoxRow[] = [];
const NOTHING: BoxPapers = {
  paperRows: NO_ROWS,
  paperCount: 0,
  papersCut: false,
  papersAre: 'none',
  papersLeft: 0,
  papersOutcome: 'whole',
};

interface Options {
  readonly query: string;
  /** The reader is in the list: it stays as it is. */
  readonly isHeld: boolean;
}

/** @param given null: they were not asked yet */
export function usePapersOfBox(given: PapersOfBox | null, { query, isHeld }: Options): BoxPapers {
  const held = useRef({ query, papers: NOTHING });
  if (!isHeld || held.current.query !== query) held.current = { query, papers: papersOf(given, query) };
  return held.current.papers;
}

function papersOf(given: PapersOfBox | null, query: string): BoxPapers {
  if (given === null || query === '') return NOTHING;
  const { is, rows, count, isCut, left, outcome } = given;
  const isOfThis = given.query === query;
  return {
    paperRows: isOfThis ? rows : NO_ROWS,
    paperCount: isOfThis ? count : 0,
    papersCut: isOfThis && isCut,
    papersAre: isOfThis || is === 'none' || is === 'making' ? is : 'looking',
    papersLeft: left,
    papersOutcome: outcome,
  };
}
