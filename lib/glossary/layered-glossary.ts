/**
 * The glossary as a reader has it: what is built in, what an organisation adds, what the reader has decided, in this
 * order, the last wins. Where the organisation locks its entries, its own come last.
 */
import type { OwnTerm, OwnWord } from '../model/own-term.ts';
import type { Term } from '../model/term.ts';

/** Who an entry is from. */
export type TermOrigin = 'built-in' | 'organisation' | 'own';

export interface LayeredTerm {
  readonly term: Term;
  readonly origin: TermOrigin;
  /** The entry of the same name that it stands before; null where there is none. */
  readonly instead: LayeredTerm | null;
}

export interface OrganisationGlossary {
  readonly terms: readonly OwnTerm[];
  /** The reader cannot write over these, nor hide them. */
  readonly isLocked: boolean;
}

export const NO_ORGANISATION: OrganisationGlossary = { terms: [], isLocked: false };

export interface LayeredGlossary {
  /** What is marked and found, one for each name. */
  readonly terms: readonly LayeredTerm[];
  /** What the reader has hidden, to be brought back. */
  readonly hidden: readonly LayeredTerm[];
  /** Words that nobody knows and that are not to be asked about. */
  readonly ignored: ReadonlySet<string>;
}

export function layerGlossary(
  _builtIn: readonly Term[],
  _organisation: OrganisationGlossary,
  _own: readonly OwnWord[],
): LayeredGlossary {
  throw new Error('to be written by PAGE');
}
