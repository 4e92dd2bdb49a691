/** A document that Saksspor has read: a council page that was opened, a file, or pasted text. */
import type { CaseNumber } from './case.ts';
import type { HeadingSpan } from './mention.ts';

/** Fingerprint of origin and text: the same document read again has the same id. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };

export type DocumentOrigin =
  /** Without its fragment. */
  | { readonly is: 'page'; readonly address: string }
  /** A PDF that was fetched from a council's host; without its fragment. */
  | { readonly is: 'paper'; readonly address: string }
  | { readonly is: 'file'; readonly name: string }
  | { readonly is: 'pasted' };

/** A file that a council page links to. */
export interface DocumentLink {
  /** Where its text begins in the document's text (UTF-16). */
  readonly start: number;
  readonly text: string;
  readonly address: string;
}

/** A document as it arrives, before anything is read out of it. */
export interface SourceDocument {
  readonly origin: DocumentOrigin;
  /** Title of the page, name of the file, or empty. */
  readonly title: string;
  /** Blocks separated by "\n", cells of a row by "\t" (`SourceText`). */
  readonly text: string;
  /** In text order; empty for a plain file. */
  readonly headings: readonly HeadingSpan[];
  readonly links: readonly DocumentLink[];
  /** Where each page of a PDF begins in the text: ascending, the first at 0. Left out where there are no pages. */
  readonly pages?: readonly number[] | undefined;
}

/** A document as it is kept. */
export interface KeptDocument extends SourceDocument {
  readonly id: DocumentId;
  /** ISO times: when it was first read, and when it was last seen unchanged. */
  readonly firstRead: string;
  readonly lastSeen: string;
}

/** A link to a file whose words name a case: "Vedlegg 3 Sak 37-23 Tredjeparts…". */
export interface CaseDocument extends CaseNumber {
  /** "Vedlegg 3"; null where the words say none. */
  readonly attachment: string | null;
  readonly title: string;
  readonly address: string;
}
