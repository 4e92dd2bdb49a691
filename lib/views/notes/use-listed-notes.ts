/** All notes ready to be searched, with what the index knows of their cases; null until both have answered. */
import { useMemo, useRef } from 'preact/hooks';
import { type ListedNote, prepareNotes } from '../../notes/filter-notes.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import type { IndexLists } from '../index-context.tsx';
import { usePapers } from '../meeting/use-papers.ts';
import { usePage } from '../page-context.ts';
import { notedCases } from './noted-cases.ts';
import { useCalm } from './use-calm.ts';
import { useRead } from './use-read.ts';

/** ms. Another window saves three times a second while it is written in, and 10,000 notes take a while to read. */
const PAUSE = 1_000;

/** @param changes of `useNotes` */
export function useListedNotes(
  store: NotesStore,
  changes: number,
  lists: IndexLists,
): readonly ListedNote[] | null {
  const { language } = usePage();
  const { dateUnknown } = notesListStrings(language);
  const papers = usePapers(lists.index);
  const notes = useRead(() => store.notes.all(), [store, useCalm(changes, PAUSE)]);
  const caseOf = useMemo(
    () => (papers === null ? null : notedCases(lists.cases, papers, dateUnknown)),
    [lists.cases, papers, dateUnknown],
  );
  const before = useRef<readonly ListedNote[]>([]);
  return useMemo(() => {
    if (notes === null || caseOf === null) return null;
    before.current = prepareNotes(notes, caseOf, before.current);
    return before.current;
  }, [notes, caseOf]);
}
