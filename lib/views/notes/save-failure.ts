/** Why a note could not be saved, from what its store threw. */
import type { NotSavedReason } from '../../store/notes/note-not-saved.ts';
import type { UnavailableReason } from '../../store/notes/open-notes.ts';

/** `silent`: the store has not answered yet; the save may still succeed. */
export type SaveFailure = NotSavedReason | UnavailableReason | 'silent';

/** By their names: their classes would bring the database into the page's own code. */
const OURS: ReadonlySet<string> = new Set(['NoteNotSaved', 'NotesUnavailable']);

export function saveFailure(thrown: unknown): SaveFailure {
  if (!(thrown instanceof Error)) return 'failed';
  return OURS.has(thrown.name) ? (thrown as Error & { readonly reason: SaveFailure }).reason : 'failed';
}
