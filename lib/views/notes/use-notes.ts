/**
 * The reader's own store in a view: `const { access, store } = useNotes()`. The view is drawn again when the store has
 * opened and after each change; what it read is to be read again when `changes` is another number.
 */
import { useState } from 'preact/hooks';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { useSignalEffect } from '../use-signal.ts';
import { createNotesSource, type NotesView } from './notes-source.ts';

const source = createNotesSource(open);

export function useNotes(): NotesView {
  const [view, setView] = useState(source.now);
  useSignalEffect((signal) => {
    source.watch(() => setView(source.now()), signal);
    // It may have changed between drawing and now.
    setView(source.now());
  }, []);
  return view;
}

/** Loaded apart from the page's own code: it brings the database and the ciphers with it. */
async function open(): Promise<NotesStore> {
  const { openNotesStore } = await import('../../store/notes/open-notes-store.ts');
  return openNotesStore();
}
