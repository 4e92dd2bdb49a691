/** Why a backup could be neither saved nor read in, in words. */
import { BackupContradicts } from '../../store/notes/import-notes.ts';
import { NoteNotSaved } from '../../store/notes/note-not-saved.ts';
import { NotesUnavailable } from '../../store/notes/open-notes.ts';
import type { BackupStrings } from '../../strings/backup.ts';

export function failureWords(error: unknown, { fault, unavailable }: BackupStrings): string {
  if (error instanceof BackupContradicts) return fault.damaged;
  const isOurs = error instanceof NotesUnavailable || error instanceof NoteNotSaved;
  switch (isOurs ? error.reason : null) {
    case 'newer':
      return unavailable.newer;
    case 'full':
      return unavailable.full;
    case 'read-only':
      return unavailable['read-only'];
    case 'locked':
    case 'lock-demanded':
      return unavailable.locked;
    default:
      return unavailable.other;
  }
}
