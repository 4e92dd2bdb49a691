/** Why a write was refused or failed, so that the view can say it in words and keep the text on the screen. */

/**
 * - `full`: no room left for the browser, or for us.
 * - `read-only`: the browser lets us read and not write: a private window, a profile on a disk that is read-only.
 * - `too-long`: the text, the heading or the tags are over the caps of `lib/model/note.ts`.
 * - `not-a-note`: something in it has not the shape that it should: a fault of ours.
 * - `unreadable`: a damaged row stands where it should be written, and damaged rows are never written over.
 * - `failed`: anything else that the browser said.
 */
export type NotSavedReason = 'full' | 'read-only' | 'too-long' | 'not-a-note' | 'unreadable' | 'failed';

export class NoteNotSaved extends Error {
  readonly reason: NotSavedReason;

  constructor(reason: NotSavedReason, cause?: unknown) {
    super(reason, { cause });
    this.name = 'NoteNotSaved';
    this.reason = reason;
  }
}

/** What a browser's failure is called in words; null where it is no failure of the browser's storage. */
export function storageFault(error: unknown): 'full' | 'read-only' | 'failed' | null {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((name) => READ_ONLY.has(name))) return 'read-only';
  return names.some((name) => FAILED.has(name)) ? 'failed' : null;
}

/** Firefox: a mutation in a private window is an InvalidStateError; no storage at all is a SecurityError. */
const READ_ONLY: ReadonlySet<string> = new Set([
  'ReadOnlyError',
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
  'NoModificationAllowedError',
]);
const FAILED: ReadonlySet<string> = new Set([
  'AbortError',
  'UnknownError',
  'TimeoutError',
  'DataError',
  'DatabaseClosedError',
  'TransactionInactiveError',
  'OpenFailedError',
  'MissingAPIError',
  'NotReadableError',
]);

/** Of the error and those that it wraps: Dexie wraps what the browser threw. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let next: unknown = error;
  while (next instanceof Error && names.length < 5) {
    names.push(next.name);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return names;
}
