/** Whether the reader's last file is old enough to say so. */
import type { Note } from '../model/note.ts';

/** Days. What is lost with a machine is a month's work at most. */
const MAX_DAYS = 30;
/** Changed notes: two meetings prepared. */
const MAX_CHANGED = 20;
const DAY = 24 * 60 * 60 * 1000;

export interface BackupAge {
  /** ISO time; null where none was ever saved on this machine. */
  readonly exportedAt: string | null;
  /** Notes that were changed since. */
  readonly changed: number;
  /** Worth a line where the reader works. */
  readonly isDue: boolean;
}

/** @param now ms since 1970 */
export function backupAge(
  exportedAt: string | null,
  notes: readonly Pick<Note, 'savedAt'>[],
  now: number,
): BackupAge {
  const since = exportedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(exportedAt);
  const times = notes.map(({ savedAt }) => Date.parse(savedAt)).filter((time) => time > since);
  // Where no file was saved, what counts is how long the oldest note has been without one.
  const oldest = exportedAt === null ? times.reduce((one, other) => Math.min(one, other), now) : since;
  const isOld = now - oldest > MAX_DAYS * DAY;
  return {
    exportedAt,
    changed: times.length,
    isDue: times.length >= MAX_CHANGED || (times.length > 0 && isOld),
  };
}
