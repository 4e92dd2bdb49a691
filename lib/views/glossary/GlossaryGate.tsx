/** Shows what needs the reader's own glossary. Unlike their notes it is not under the passphrase. */
import type { ComponentChildren } from 'preact';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { NotesGate } from '../notes/NotesGate.tsx';
import { useNotes } from '../notes/use-notes.ts';

interface Props {
  /** @param changes another number after each change: what was read before it is to be read again */
  readonly children: (store: NotesStore, changes: number) => ComponentChildren;
}

export function GlossaryGate({ children }: Props) {
  const { access, store, changes } = useNotes();
  const isLocked = access !== 'opening' && (access.is === 'locked' || access.is === 'lock-demanded');
  return isLocked && store !== null ? children(store, changes) : <NotesGate>{children}</NotesGate>;
}
