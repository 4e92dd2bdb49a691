/** What the card in the page shows: public facts only, ready to draw, no further questions needed. */
import type { CaseFact, CaseId, CaseKey, Outcome, OutcomeBasis } from './case.ts';
import type { IsoDate } from './date.ts';
import type { ShownDefinition } from './definition.ts';
import type { LinkKind } from './link.ts';
import type { CouncilBasis } from './mention.ts';
import type { Confidence, TermOrigin } from './term.ts';
import type { WordingPage } from './wording-page.ts';

export interface TermContent {
  readonly kind: 'term';
  readonly entry: string;
  readonly origin: TermOrigin;
  /** Whose entry of the same name it stands before; null where there is none. */
  readonly insteadOf: Exclude<TermOrigin, 'own'> | null;
  readonly expansion: { readonly nb: string | null; readonly en: string | null };
  readonly definition: string;
  readonly category: string;
  readonly otherMeanings: readonly string[];
  readonly confidence: Confidence;
  /** Papers and addresses. */
  readonly sources: readonly string[];
  /** What papers say besides, newest first, at most `FOUND_LIMIT`. */
  readonly found: readonly ShownDefinition[];
}

export const FOUND_LIMIT = 2;

/** A case linked to the one shown. At most five each way (`RELATED_LIMIT`). */
export interface RelatedCase {
  readonly id: CaseId;
  /** "NUIT 8/23". */
  readonly label: string;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly linkKind: LinkKind;
  readonly reason: string;
}

export const RELATED_LIMIT = 5;

/** What a paper says word for word was proposed or decided. */
export interface CaseWording {
  readonly basis: OutcomeBasis;
  readonly text: string;
  /** Null where it was read in a document without pages. */
  readonly page: WordingPage | null;
}

/** One reading of a case number. */
export type CaseReading =
  | {
      readonly known: true;
      readonly id: CaseId;
      readonly label: string;
      readonly councilName: string;
      readonly title: string | null;
      readonly caseKind: CaseFact['kind'];
      readonly meetingDate: IsoDate | null;
      readonly meetingLabel: string | null;
      readonly outcome: Outcome | null;
      /** Of a decision and of a proposal, in this order, where they were read on this machine. */
      readonly wordings?: readonly CaseWording[];
      readonly source: string;
      readonly earlier: readonly RelatedCase[];
      readonly later: readonly RelatedCase[];
      /** How many there are besides those. */
      readonly more: { readonly earlier: number; readonly later: number };
    }
  | { readonly known: false; readonly id: CaseId; readonly label: string; readonly councilName: string };

export interface CaseContent {
  readonly kind: 'case';
  /** One where the council is known; otherwise each that is possible. Never empty. */
  readonly readings: readonly CaseReading[];
  readonly basis: CouncilBasis | 'ambiguous';
}

export type CardContent = TermContent | CaseContent;

/** What a card is asked for by. */
export type CardKey =
  | { readonly kind: 'term'; readonly entry: string }
  | {
      readonly kind: 'case';
      readonly candidates: readonly CaseKey[];
      readonly basis: CouncilBasis | 'ambiguous';
    };
