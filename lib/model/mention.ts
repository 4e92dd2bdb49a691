/** A place in a text that names a case or a term. Offsets are UTF-16 positions, end exclusive. */
import type { CouncilId } from './council.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
}

/**
 * What the council of a case mention was read from, in the order in which they are tried (DOMAIN.md §2.4).
 */
export const COUNCIL_BASES = [
  'beside-number',
  'decision-text',
  'document-head',
  'page-address',
  'page-heading',
  'title-words',
] as const;
export type CouncilBasis = (typeof COUNCIL_BASES)[number];

interface CaseSpan extends Span {
  readonly kind: 'case';
  readonly number: number;
  readonly year: number;
}

/** The council is known, and from what. */
export interface ResolvedCaseMention extends CaseSpan {
  readonly council: CouncilId;
  readonly basis: CouncilBasis;
}

/** The council cannot be known: every reading that is possible is a candidate, at least one. */
export interface AmbiguousCaseMention extends CaseSpan {
  readonly council: null;
  readonly candidates: readonly CouncilId[];
  readonly basis: 'ambiguous';
}

export type CaseMention = ResolvedCaseMention | AmbiguousCaseMention;

export interface TermMention extends Span {
  readonly kind: 'term';
  /** `Term.entry`. */
  readonly entry: string;
}

/** A capital-looking word that neither the glossary nor the stop-list knows. Reported, never marked. */
export interface UnknownMention extends Span {
  readonly kind: 'unknown';
}

export type Mention = CaseMention | TermMention;

/** Each list in text order; spans of cases and terms together do not overlap. */
export interface Detection {
  readonly cases: readonly CaseMention[];
  readonly terms: readonly TermMention[];
  readonly unknown: readonly UnknownMention[];
}

/** A heading of a page, as a span of the page's text. */
export interface HeadingSpan {
  readonly start: number;
  readonly end: number;
  /** 1–6. */
  readonly level: number;
}

/**
 * A text to detect in. Blocks are separated by "\n", table rows by "\n", cells of a row by "\t"; page markup
 * outside those is not needed. For a plain file everything but `text` is null or empty.
 */
export interface SourceText {
  readonly text: string;
  /** Address of the page, for the council of its path. */
  readonly url: string | null;
  /** In text order. */
  readonly headings: readonly HeadingSpan[];
}
