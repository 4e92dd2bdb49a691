/** Why a document is not read into the index. Nothing of it is kept then. */
import type { SourceDocument } from '../../model/document.ts';

export type RefusalReason =
  /** Before consent, or after it was withdrawn. */
  | 'no-consent'
  /** Longer than is read: 2 MB of a page, 30 MB of a file. */
  | 'too-long'
  /** The browser gives no database. */
  | 'no-database'
  /** The disk, or what the browser lends of it, is full. */
  | 'no-room';

/**
 * Characters of a page that is read by itself. The longest council paper known has 150,000; ten times as much takes
 * the background some seconds, and no council page is a book.
 */
const MAX_PAGE_TEXT = 2_000_000;
/** Characters of a file or a pasted text, which the reader waits for and can cancel. The issue asks for 20 MB. */
const MAX_IMPORT_TEXT = 30_000_000;

export class LearnRefused extends Error {
  override readonly name = 'LearnRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, cause?: unknown) {
    super(`The document was not read in: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** @throws LearnRefused */
export function checkLength({ origin, text }: SourceDocument): void {
  if (text.length > (origin.is === 'page' ? MAX_PAGE_TEXT : MAX_IMPORT_TEXT)) {
    throw new LearnRefused('too-long');
  }
}
