/**
 * What one document says of one case. Statements are never changed and never overwrite one another; what a
 * reader is shown of a case is drawn from all of them (`CaseRecord`).
 */

import type { CaseFact, CaseId, CaseKind, OutcomeBasis, OutcomeClass } from './case.ts';
import type { CouncilId } from './council.ts';
import type { IsoDate } from './date.ts';
import type { CaseDocument, DocumentId, DocumentOrigin } from './document.ts';
import type { Attachment, PaperKind, SourceSpan, UnreadPart } from './paper.ts';

/** A paper found in a kept document: what is known of its meeting. */
export interface PaperRecord extends SourceSpan {
  /** `${document}:${ordinal}`. */
  readonly id: string;
  readonly document: DocumentId;
  readonly origin: DocumentOrigin;
  readonly kind: PaperKind;
  readonly label: string | null;
  readonly council: CouncilId | null;
  readonly meetingDates: readonly IsoDate[];
  readonly meetingNumber: string | null;
  readonly venue: string | null;
  /** ISO time. */
  readonly readAt: string;
}

/**
 * Pages of a paper on which a statement's facts stand, one-based: a wording's is the one that it begins on. A proposal
 * or a decision that is not stated has none.
 */
export interface StatementPages {
  /** Of `CaseStatement.place`. */
  readonly place: number;
  /** Of `CaseStatement.otherPlaces`, one each; left out where there are none. */
  readonly otherPlaces?: readonly number[] | undefined;
  readonly proposal?: number | undefined;
  readonly decision?: number | undefined;
}

/** An attachment that a statement names, and the page that names it. */
export interface StatedAttachment extends Attachment {
  readonly page?: number | undefined;
}

export interface CaseStatement {
  /** Fingerprint of everything below but `readAt`: the same document read again states the same. */
  readonly id: string;
  readonly caseId: CaseId;
  /** `PaperRecord.id`. */
  readonly paper: string;
  readonly document: DocumentId;
  /** Kind of the paper that says it; `quoted`: a row of earlier treatments in another case's note. */
  readonly role: PaperKind | 'quoted';
  /** Where it stands in the document's text. */
  readonly place: SourceSpan;
  /** Further parts of the text that are about the case: a row of the agenda comes first, its own part later. */
  readonly otherPlaces: readonly SourceSpan[];
  /** Left out where the document has no pages. */
  readonly pages?: StatementPages | undefined;
  /** ISO time. */
  readonly readAt: string;
  readonly title: string | null;
  readonly otherTitles: readonly string[];
  readonly kind: CaseKind | null;
  readonly otherKind: CaseKind | null;
  /** First day of the meeting. */
  readonly meetingDate: IsoDate | null;
  /** Every day of the meeting, in order; empty where none is stated. */
  readonly meetingDates: readonly IsoDate[];
  /** "10:35"; null where none is stated. */
  readonly time: string | null;
  /** Verbatim. */
  readonly proposal: string | null;
  readonly decision: string | null;
  /** Of the decision, else of the proposal; null where the wording fits no class. */
  readonly outcomeClass: OutcomeClass | null;
  readonly attachments: readonly StatedAttachment[];
  /** Files of the page that name the case. */
  readonly documents: readonly CaseDocument[];
  /**
   * Distinct words of the case's text, lower case, those that tell its topic most first; at most 80. Acronyms and
   * names of things are among them, a name of several words as its single words; names of persons never.
   */
  readonly bodyWords: readonly string[];
}

/**
 * What a wording rests on. Only a referat's "Vedtak" is a decision; a slide's words, however labelled, are not the
 * minutes' (DOMAIN.md §3).
 *
 * @param decided the wording stands as `decision`, not as `proposal`
 */
export function outcomeBasis(role: CaseStatement['role'], decided: boolean): OutcomeBasis {
  if (role === 'presentasjon') return 'slide';
  if (!decided) return 'proposal';
  if (role === 'referat') return 'decision';
  return role === 'quoted' || role === 'nettside' ? 'quoted-decision' : 'proposal';
}

/** Fields in which sources of one case can contradict each other. A title worded otherwise is no contradiction. */
export const CONTRADICTABLE = ['kind', 'meetingDate', 'decision'] as const;
export type Contradictable = (typeof CONTRADICTABLE)[number];

export interface Contradiction {
  readonly field: Contradictable;
  /** At least two, newest source first. `statement` null: built in. */
  readonly values: readonly { readonly value: string; readonly statement: CaseStatement | null }[];
}

/** Everything that is known of a case. */
export interface CaseRecord {
  /** What is shown first; each field from the best source that has it. */
  readonly fact: CaseFact;
  /** Null for a case that is not built in. */
  readonly builtIn: CaseFact | null;
  /** Newest meeting first, then newest read. */
  readonly statements: readonly CaseStatement[];
  readonly contradictions: readonly Contradiction[];
}

/** What reading a document changed. */
export interface GrowthSummary {
  readonly document: DocumentId;
  readonly papers: number;
  readonly newCases: readonly CaseId[];
  /** Known before, and now with more. */
  readonly fuller: readonly CaseId[];
  /** Everything that the document says of them was known. */
  readonly same: readonly CaseId[];
  readonly contradicting: readonly CaseId[];
  readonly links: number;
  /** Abbreviations that it explains. */
  readonly defined: readonly string[];
  /** Parts that could not be read, as places in the text. */
  readonly unread: readonly UnreadPart[];
}
