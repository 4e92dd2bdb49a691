/** The one store of a page of ours. */
import type { NotesStore } from './notes-store.ts';

export function openNotesStore(): NotesStore {
  throw new Error('There is no store yet');
}
