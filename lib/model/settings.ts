/** The few settings (DESIGN.md), and the reader's consent. Kept in `storage.local`, read by the page side. */

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MARKINGS = ['first-in-section', 'every', 'none'] as const;
/** Which terms are painted. Cases always are, and hovering works on every occurrence whatever is painted. */
export type TermPainting = (typeof MARKINGS)[number];

export const COUNCIL_HOSTS = [
  'www.ehelse.no',
  'ehelse.no',
  'www.helsedirektoratet.no',
  'helsedirektoratet.no',
] as const;
export type CouncilHost = (typeof COUNCIL_HOSTS)[number];

export interface Settings {
  readonly termPainting: TermPainting;
  /** Null: the browser's language where it is one of ours, otherwise bokmål. */
  readonly language: Language | null;
  /** Hosts that the reader has switched off. */
  readonly hostsOff: readonly string[];
  /** The side panel shows the case that is hovered or opened in the page. */
  readonly followPage: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  termPainting: 'first-in-section',
  language: null,
  hostsOff: [],
  followPage: true,
};

/** Before consent nothing is read and nothing stored (TRUST.md rule 15). */
export interface Consent {
  /** ISO time at which the reader pressed "Ta i bruk Saksspor". */
  readonly givenAt: string;
}

/** Keys in `storage.local` that the page side reads. */
export const STORAGE_KEYS = {
  consent: 'consent',
  settings: 'settings',
  lexicon: 'lexicon',
  cardKit: 'card-kit',
} as const;
