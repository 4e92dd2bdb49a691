/** What the content script tells an extension page about the page in the active tab ("Denne siden"). */
import type { CardKey } from './card.ts';

/** A case or a term of the page, with every place where it stands. */
export interface ReportedItem {
  readonly key: CardKey;
  /** As first written on the page: "26/25", "HDABene". */
  readonly text: string;
  /** Ids of its places in reading order; valid until the page changes. Never empty. */
  readonly places: readonly number[];
}

export type PageState =
  | { readonly is: 'active' }
  /** Switched off on this page, until it is loaded anew or switched on. */
  | { readonly is: 'off-page' }
  | { readonly is: 'off-host' }
  /** A page of a council host outside the council pages (the path gate). */
  | { readonly is: 'not-covered' }
  | { readonly is: 'no-consent' }
  /** The page changes without end: scanning waits until `resume`, or until it calms down. */
  | { readonly is: 'paused' }
  /** The lexicon is missing or broken and is being made again. */
  | { readonly is: 'no-lexicon' };

export interface PageReport {
  readonly state: PageState;
  readonly host: string;
  readonly title: string;
  /** Reading order of first places. */
  readonly items: readonly ReportedItem[];
  /** True while the first scan still runs. */
  readonly scanning: boolean;
  /** True where the page holds more than the cap on mentions, so that the list is not whole. */
  readonly truncated: boolean;
}
