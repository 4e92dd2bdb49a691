/**
 * How many notes each case has, for where the database is not open: the toolbar badge, and lists. Written with the
 * copy; in `storage.local`, or in the browser's memory (`storage.session`) where notes are encrypted. Trusted as it
 * stands: only our own pages write there, and a wrong number does no harm. No content script asks for it.
 */
import { browser } from 'wxt/browser';
import type { CaseId } from '../model/case.ts';

/** Of both stores. The value: counts by case, in parts that are renewed one by one. */
export const NOTE_COUNTS = 'note-counts';

/** Without notes in the trash; a case without a note is not named. Empty where notes are locked. */
export async function readNoteCounts(): Promise<Readonly<Record<CaseId, number>>> {
  const { local, session } = browser.storage;
  const stored = [await session.get(NOTE_COUNTS), await local.get(NOTE_COUNTS)] as Record<string, unknown>[];
  const counts: Record<CaseId, number> = {};
  for (const part of stored.flatMap((one) => Object.values(Object(one[NOTE_COUNTS])))) {
    for (const [id, count] of Object.entries(Object(part))) {
      counts[id as CaseId] = (counts[id as CaseId] ?? 0) + Number(count);
    }
  }
  return counts;
}

/** Calls `listener` when the counts have changed, until `signal` aborts. */
export function watchNoteCounts(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (NOTE_COUNTS in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
