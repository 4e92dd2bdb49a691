/**
 * Gives the reader's notes to the search box. It draws nothing; it is loaded when something is looked up, because it
 * brings the database of the notes with it.
 */
import { useEffect, useMemo } from 'preact/hooks';
import type { SearchedNote } from '../../glossary/search/search.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { useCalm } from '../notes/use-calm.ts';
import { useNotes } from '../notes/use-notes.ts';
import { useRead } from '../notes/use-read.ts';

/** ms. As the list of notes: another window saves three times a second while it is written in. */
const PAUSE = 1_000;

export type NotesOfBox =
  /** Being opened or read. */
  | 'coming'
  | 'locked'
  /** Something else is the matter with them, which the list of notes tells. */
  | 'closed'
  | readonly SearchedNote[];

interface Props {
  readonly onNotes: (notes: NotesOfBox) => void;
}

export function SearchedNotes({ onNotes }: Props) {
  const { access, store, changes } = useNotes();
  if (access === 'opening') return null;
  if (access.is === 'ready') return <OpenNotes store={store} changes={changes} onNotes={onNotes} />;
  return <NoNotes why={access.is === 'locked' ? 'locked' : 'closed'} onNotes={onNotes} />;
}

function NoNotes({ why, onNotes }: Props & { readonly why: 'locked' | 'closed' }) {
  useEffect(() => onNotes(why), [why, onNotes]);
  return null;
}

function OpenNotes({
  store,
  changes,
  onNotes,
}: Props & { readonly store: NotesStore; readonly changes: number }) {
  const notes = useRead(() => store.notes.all(), [store, useCalm(changes, PAUSE)]);
  const searched = useMemo(
    () =>
      notes?.map(({ id, content: { caseId, heading, text, tags } }) => ({ id, caseId, heading, text, tags })),
    [notes],
  );
  useEffect(() => onNotes(searched ?? 'coming'), [searched, onNotes]);
  return null;
}
