/** A link says that one case belongs with an earlier one, and why. */
import type { CaseId } from './case.ts';

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
