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
  const errors = chainOf(error);
  if (errors.some(({ name }) => name === 'QuotaExceededError')) return 'full';
  if (errors.some(isReadOnly)) return 'read-only';
  return errors.some(({ name }) => FAILED.has(name)) ? 'failed' : null;
}

const READ_ONLY: ReadonlySet<string> = new Set([
  'ReadOnlyError',
  'SecurityError',
  'NotAllowedError',
  'NoModificationAllowedError',
]);
const FAILED: ReadonlySet<string> = new Set([
  'AbortError',
  'UnknownError',
  'TimeoutError',
  'DataError',
  'InvalidStateError',
  'DatabaseClosedError',
  'TransactionInactiveError',
  'OpenFailedError',
  'MissingAPIError',
  'NotReadableError',
]);

/** Firefox without storage: "A mutation operation was attempted on a database that did not allow mutations." */
function isReadOnly({ name, message }: Error): boolean {
  return READ_ONLY.has(name) || (name === 'InvalidStateError' && message.includes('did not allow mutations'));
}

/** An error is wrapped by Dexie, by a transaction, by us. */
const MAX_WRAPPED = 5;

/** The error and those that it wraps, the outermost first. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let next: unknown = error;
  while (next instanceof Error && chain.length < MAX_WRAPPED) {
    chain.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return chain;
}
