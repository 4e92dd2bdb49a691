/** A link says that one case belongs with an earlier one, and why. */
import type { CaseId } from './case.ts';
import type { CouncilId } from './council.ts';
import type { IsoDate } from './date.ts';

export const LINK_KINDS = ['explicit', 'topical'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What in the paper makes an explicit link, or what makes a topical one. */
export const LINK_SUBTYPES = [
  'earlier-treatment',
  'approval-of-minutes',
  'correction',
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
  readonly source: string;
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
