/** A glossary entry: an acronym or name, what it means, and when a text may be marked with it. */

export const TERM_CATEGORIES = [
  'råd og utvalg',
  'organisasjon',
  'standard og terminologi',
  'legemiddel',
  'system og løsning',
  'infrastruktur og sikkerhet',
  'program og prosjekt',
  'teknologi',
  'register',
  'EU og regelverk',
  'styring og økonomi',
  'klinisk',
  /** Where a reader has chosen none; nothing that is built in. */
  'annet',
] as const;
export type TermCategory = (typeof TERM_CATEGORIES)[number];

/** Who an entry is from. */
export type TermOrigin = 'built-in' | 'organisation' | 'own';

/**
 * One thing that can be true of a place in a text. Words are compared with case folded; a word ending in
 * `*` matches as a prefix. Distances are in characters of the text, on either side.
 */
export type Condition =
  /** One of the words stands within `distance` characters before or after. */
  | { readonly is: 'near'; readonly words: readonly string[]; readonly distance: number }
  /** The word right before (white space and punctuation skipped) is one of these. */
  | { readonly is: 'after'; readonly words: readonly string[] }
  /** The word right after (white space and punctuation skipped) is one of these. */
  | { readonly is: 'before'; readonly words: readonly string[] }
  /** Joined by a slash to one of these strings, compared exactly: `RF/KJ`. */
  | { readonly is: 'slash'; readonly with: readonly string[] }
  /** Joined by a hyphen to a following word: `TB-oppdrag`. Empty `tails`: any. */
  | { readonly is: 'compound'; readonly tails: readonly string[] }
  /**
   * A capital and small letters right before or after on the same line, as beside a person's name: "Ola Falk",
   * "Falk Nordmann".
   */
  | { readonly is: 'beside-name' }
  /** One of these other surface forms stands somewhere in the same text. */
  | { readonly is: 'text-has'; readonly forms: readonly string[] };

/** Decides for one occurrence: marked when a condition of `when` holds and none of `unless`. */
export interface ContextRule {
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
}

export type Marking =
  /** Marked wherever it stands, except where a condition of `unless` holds. */
  | { readonly kind: 'always'; readonly unless?: readonly Condition[] }
  | { readonly kind: 'in-context'; readonly rule: ContextRule }
  /** Looked up, never marked. */
  | { readonly kind: 'never' };

export type Confidence = 'certain' | 'likely' | 'unsure';

export interface Term {
  /** Name of the entry and its id: "HDAB". Unique in the glossary. */
  readonly entry: string;
  /**
   * Spellings that are matched in a text, case-sensitively. A space stands for any run of white space, a
   * line break too. Suffixes, compounds and slashes are the detector's business: do not list `NUFAs`.
   */
  readonly forms: readonly string[];
  /** Names to find the entry by when searching; not matched in a text. */
  readonly otherNames: readonly string[];
  readonly expansion: { readonly nb: string | null; readonly en: string | null };
  readonly definition: string;
  readonly category: TermCategory;
  /** What else the same letters can mean, and how to tell. */
  readonly otherMeanings: readonly string[];
  readonly related: readonly string[];
  readonly marking: Marking;
  readonly confidence: Confidence;
  readonly evidence: {
    /** Where the expansion was read, or who has written it. */
    readonly expansion: 'paper' | 'address' | 'general-knowledge' | 'reader' | 'organisation';
    /** Papers ("P23", or as a reader names them) and addresses. */
    readonly sources: readonly string[];
    readonly notes: readonly string[];
  };
}
