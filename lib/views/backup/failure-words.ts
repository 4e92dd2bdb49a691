/** Why a backup could be neither saved nor read in, in words. */
import { NotesUnavailable } from '../../store/notes/open-notes.ts';
import type { BackupStrings } from '../../strings/backup.ts';

export function failureWords(error: unknown, words: BackupStrings): string {
  const isNewer = error instanceof NotesUnavailable && error.reason === 'newer';
  return words.unavailable[isNewer ? 'newer' : 'unopenable'];
}
