/** The keeper of a page: one for all that it asks of the precious database, with the copy and the passphrase around it. */
import { unguarded } from './notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from './notes-keeper.ts';

let keeper: NotesKeeper | null = null;

/** Opened by the first question. */
export function pageKeeper(): NotesKeeper {
  keeper ??= createNotesKeeper(unguarded());
  return keeper;
}
