/** How the rebuildable index stands. Kept in `storage.local`, so that every page of ours can say it. */

/** Why the index was made anew, in the reader's terms: nothing of the reader's own is ever in it. */
export type RebuildReason =
  /** First use, or the browser lost it. */
  | 'missing'
  /** Rows are missing or do not have the shape that they should. */
  | 'damaged'
  /** Written by a newer Saksspor than this one. */
  | 'newer'
  /** The browser could not open it. */
  | 'unopenable'
  /** The built-in data, or the way in which papers are read, is of another revision. */
  | 'new-data'
  /** The reader asked for it. */
  | 'asked';

export type IndexStatus =
  | {
      readonly is: 'ready';
      readonly revision: string;
      readonly terms: number;
      readonly cases: number;
      /** Explicit ones. */
      readonly links: number;
      /** Documents that are kept. */
      readonly documents: number;
      /** Cases of which a kept document says something. */
      readonly casesRead: number;
      /** Documents that were kept and could not be saved when the index was last made: they must be read again. */
      readonly lostDocuments: number;
      /** The last time it was made: ISO time, and why. */
      readonly builtAt: string;
      readonly builtBecause: RebuildReason;
      /** Another one whenever anything in the index has changed. */
      readonly generation: string;
    }
  /** It is being made anew from the kept documents: so many of them are read. Also where that was broken off. */
  | {
      readonly is: 'building';
      readonly because: RebuildReason;
      readonly done: number;
      readonly total: number;
      /** Documents that there should be: what is not there afterwards is lost. */
      readonly expected: number;
    }
  /** No database can be had; cards are answered from the built-in data. */
  | { readonly is: 'unavailable'; readonly since: string; readonly message: string }
  /** Before consent, or not made yet. */
  | { readonly is: 'none' };
