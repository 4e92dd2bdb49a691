/** What is said where something was read that cannot be looked up just now: the index is being made anew. */
import type { IndexStatus } from '../../model/index-status.ts';

/** Null where the index is not being made anew, or nothing was read before. */
export function documentsToReadAgain(status: IndexStatus): number | null {
  if (status.is !== 'building') return null;
  const all = Math.max(status.total, status.expected);
  return all === 0 ? null : Math.max(0, all - status.done);
}
