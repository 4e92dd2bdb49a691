/** A link says that one case belongs with an earlier one, and why. */
import type { CaseId, CaseNumber } from './case.ts';
import type { CouncilId } from './council.ts';
import type { IsoDate } from './date.ts';
import type { DocumentId } from './document.ts';
import type { SourceSpan } from './paper.ts';

export const LINK_KINDS = ['explicit', 'topical'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What in the paper makes an explicit link, or what makes a topical one. */
export const LINK_SUBTYPES = [
  'earlier-treatment',
  'approval-of-minutes',
  'correction',
  'continuation',
  'mention',
  'mention-without-number',
  'topic',
] as const;
export type LinkSubtype = (typeof LINK_SUBTYPES)[number];

export interface Link {
  /** The case whose paper states the link. */
  readonly from: CaseId;
  /** The case that it points to. */
  readonly to: CaseId;
  readonly kind: LinkKind;
  readonly subtype: LinkSubtype;
  readonly strength: 'strong' | 'medium' | 'weak';
  /** In our own words, one sentence. */
  readonly reason: string;
  /** Short name of a paper ("P23"), or title or address of a document that the reader's Saksspor has read. */
  readonly source: string;
  /** How alike the cases are, 0 to 1; only of a topical link. */
  readonly score?: number;
  /** The sentence or row that says it, verbatim; only where it was read on this machine. */
  readonly evidence?: string;
  /** Where that stands. */
  readonly document?: DocumentId;
  readonly place?: SourceSpan;
}

/**
 * A reference as a paper states it. It becomes a link where exactly one case (or meeting) fits; until then it is
 * kept as it stands and shown as text, since what is read later may leave exactly one.
 */
export interface StatedReference {
  readonly from: CaseId;
  readonly subtype: Exclude<LinkSubtype, 'topic'>;
  /** Null for a whole meeting. */
  readonly number: CaseNumber | null;
  /** Null where the text does not say it. */
  readonly council: CouncilId | null;
  readonly title: string | null;
  /** Of the meeting pointed to, where the text says it; in order. */
  readonly meetingDates: readonly IsoDate[];
  readonly evidence: string;
  readonly document: DocumentId;
  readonly place: SourceSpan;
}

/** The reader's own word on a topical link; it wins over what Saksspor finds. Precious (TRUST.md rule 8). */
export interface LinkJudgement {
  /** The two cases, in the order of their ids: a topical link has no direction of its own. */
  readonly cases: readonly [CaseId, CaseId];
  readonly verdict: 'confirmed' | 'hidden';
  /** ISO time. */
  readonly judgedAt: string;
}

/** A meeting of a council, named by its days. */
export interface MeetingKey {
  readonly council: CouncilId;
  readonly firstDay: IsoDate;
  /** Equal to `firstDay` for a meeting of one day. */
  readonly lastDay: IsoDate;
}

/** A paper that points to a whole earlier meeting, because it names no case number there. */
export interface MeetingLink extends Omit<Link, 'to'> {
  readonly toMeeting: MeetingKey;
}
