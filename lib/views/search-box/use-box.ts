/** The search box at work: what stands in it, what its list holds, and what a key or a press does. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchedNote } from '../../glossary/search/search.ts';
import type { BoxCommand } from './box-keys.ts';
import type { BoxRow } from './box-rows.ts';
import type { BoxMessage, BoxShell } from './box-shell.ts';
import type { BoxState } from './box-state.ts';
import { follow, goTo } from './go-to.ts';
import type { NotesOfBox } from './SearchedNotes.tsx';
import type { PapersOfBox } from './SearchedPapers.tsx';
import { type Found, useFound } from './use-found.ts';
import { type BoxPapers, usePapersOfBox } from './use-papers-of-box.ts';
import { useRecent } from './use-recent.ts';
import { type SearchState, useSearch } from './use-search.ts';

/** From the second letter; an entry whose whole name is one letter is found by it. */
const MIN_QUERY = 2;

const NO_NOTES: readonly SearchedNote[] = [];

export interface Box extends Found, BoxPapers {
  readonly state: BoxState;
  readonly search: SearchState;
  /** Recent lookups instead of hits. */
  readonly isRecent: boolean;
  /** Something stands below the field. */
  readonly isShown: boolean;
  /** Notes are wanted too. */
  readonly isAsked: boolean;
  readonly message: BoxMessage | null;
  readonly notes: NotesOfBox;
  readonly hide: () => void;
  readonly openRow: (at: number) => void;
  readonly remove: (at: number) => void;
  readonly removeAll: () => void;
  readonly takeNotes: (notes: NotesOfBox) => void;
  readonly takePapers: (papers: PapersOfBox) => void;
}

export function useBox({ state, message, change, say, toField, onOpen, onList, onRunner }: BoxShell): Box {
  const [notes, setNotes] = useState<NotesOfBox>('coming');
  const openNotes = typeof notes === 'string' ? NO_NOTES : notes;
  const query = state.query.trim();
  const isRecent = query === '';
  const recent = useRecent();
  const search = useSearch(openNotes);
  const found = useFound({
    query,
    state: search,
    lookups: recent.lookups,
    notes: openNotes,
    isHeld: state.chosen !== null,
  });
  const [given, takePapers] = useState<PapersOfBox | null>(null);
  const papers = usePapersOfBox(given, { query, isHeld: state.chosen !== null });
  const rows = useMemo(() => [...found.rows, ...papers.paperRows], [found.rows, papers.paperRows]);
  // A recent lookup may have been taken away in another window.
  const chosen = state.chosen !== null && state.chosen < rows.length ? state.chosen : null;

  /** What Enter waits for. */
  const isComing = search.is === 'loading' || (papers.papersAre === 'looking' && found.rows.length === 0);

  function open({ hit }: BoxRow): void {
    if (hit.kind === 'paper') {
      change({ is: 'hide' });
      follow(hit);
      return;
    }
    if (hit.kind !== 'note') recent.remember(hit);
    if (onOpen === null) change({ is: 'type', query: '' });
    change({ is: 'hide' });
    (onOpen ?? goTo)(hit);
  }

  function copy({ citation }: BoxRow): void {
    navigator.clipboard.writeText(citation).then(
      () => say({ is: 'copied', citation }),
      () => say({ is: 'not-copied', citation }),
    );
  }

  function remove({ hit, name }: BoxRow): void {
    toField();
    if (hit.kind !== 'note' && hit.kind !== 'paper') recent.forget(hit);
    say({ is: 'removed', name });
  }

  function withRow(at: number | null, run: (row: BoxRow) => void): void {
    const row = at === null ? undefined : rows[at];
    if (row !== undefined) run(row);
  }

  function run(command: BoxCommand): void {
    // In a list of recent lookups none is meant before one is chosen.
    const meant = chosen ?? (isRecent ? null : 0);
    switch (command.is) {
      case 'open':
        if (rows.length === 0 && isComing) change({ is: 'await' });
        else withRow(meant, open);
        break;
      case 'copy':
        withRow(meant, copy);
        break;
      case 'remove':
        withRow(meant, remove);
        break;
      default:
        change(command);
    }
  }

  // Before the next key: it is judged by what the reader sees.
  useLayoutEffect(() => onRunner(run));
  const isAsked = query.length >= MIN_QUERY;
  const isShown = state.isOpen && (rows.length > 0 || (!isRecent && search.is !== 'ready') || isAsked);
  useLayoutEffect(() => onList({ count: rows.length, isShown }), [onList, rows.length, isShown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter waits for what there is to open, and for nothing else
  useEffect(() => {
    if (!state.isAwaiting || isComing) return;
    if (rows.length > 0) withRow(0, open);
    else change({ is: 'show' });
  }, [state.isAwaiting, isComing, rows]);

  const hadNotes = useRef(false);
  const takeNotes = useCallback(
    (next: NotesOfBox) => {
      setNotes(next);
      // Notes that were locked are not to stay in a list because the reader is in it.
      if (hadNotes.current && typeof next === 'string') change({ is: 'to-field' });
      hadNotes.current = typeof next !== 'string';
    },
    [change],
  );

  return {
    ...found,
    ...papers,
    rows,
    state: { ...state, chosen },
    search,
    isRecent,
    isShown,
    isAsked,
    message,
    notes,
    hide: () => change({ is: 'hide' }),
    openRow: (at) => withRow(at, open),
    remove: (at) => withRow(at, remove),
    removeAll: () => {
      toField();
      recent.forgetAll();
      say({ is: 'removed-all' });
    },
    takeNotes,
    takePapers,
  };
}
