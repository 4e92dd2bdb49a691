/**
 * What is being written is on the disk at each key, not only after a pause: a busy browser takes a page away without
 * running `pagehide` (docs/decisions/2026-11-22-private-notes.md).
 */
import type { NoteDraft } from '../../model/note.ts';
import type { NoteRepository } from '../../store/notes/note-repository.ts';

/** UTF-16 units on their way at one time: some hundred keys of an ordinary note, two of the longest one. */
const MAX_UNDERWAY = 200_000;
/** Units that stand for the rest of a draft. */
const FRAME = 2000;

/**
 * Where the disk cannot follow, what was written last is left when it has caught up.
 * @param next the draft to leave now; null where there is nothing to leave
 * @returns to be called at each key
 */
export function keepAtKeys(
  notes: Pick<NoteRepository, 'keepDraft'>,
  next: () => NoteDraft | null,
): () => void {
  let underway = 0;
  let isOwed = false;

  function keep(): void {
    isOwed = underway > MAX_UNDERWAY;
    if (isOwed) return;
    const draft = next();
    if (draft === null) return;
    const units = FRAME + draft.content.text.length;
    underway += units;
    void notes.keepDraft(draft).then(() => {
      underway -= units;
      if (isOwed) keep();
    });
  }
  return keep;
}
