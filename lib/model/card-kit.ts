/**
 * The card's words in the reader's language, and its style sheet: all of the card that is data. The background
 * puts it into `storage.local`, so that a council page carries one language and no style sheet in its script.
 */
import type { CaseKind, OutcomeBasis, OutcomeClass } from './case.ts';
import type { LinkKind } from './link.ts';
import type { CouncilBasis } from './mention.ts';
import type { Language } from './settings.ts';
import type { Confidence } from './term.ts';

/** Raised whenever the shape changes; a kit of another format is not read. */
export const CARD_KIT_FORMAT = 1;

export interface CardKit {
  readonly language: Language;
  readonly strings: CardStrings;
  readonly css: string;
}

/** Words in braces are places to fill. */
export interface CardStrings {
  readonly pin: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly openSidePanel: string;
  readonly openWorkspace: string;
  /** On every case: where it opens, its notes are. */
  readonly openCase: string;
  readonly notOpened: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly otherMeanings: string;
  readonly sources: string;
  readonly confidence: Readonly<Record<Exclude<Confidence, 'certain'>, string>>;
  /** "Sak", before a number without a council. */
  readonly caseWord: string;
  readonly ambiguous: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  readonly noTitle: string;
  /** "{count} til". */
  readonly more: string;
  readonly earlier: string;
  readonly later: string;
  readonly noRelated: string;
  readonly linkKind: Readonly<Record<LinkKind, string>>;
  readonly noOutcome: string;
  readonly outcomeBasis: Readonly<Record<OutcomeBasis, string>>;
  readonly outcomeClass: Readonly<Record<OutcomeClass, string>>;
  /** Where it differs from bokmål. */
  readonly caseKind: Readonly<Partial<Record<CaseKind, string>>>;
  readonly council: string;
  /** Where the council was read. */
  readonly councilBasis: Readonly<Record<CouncilBasis, string>>;
  /** "Saksspor: {cases} og {terms}", said once about a page; the parts are the four below. */
  readonly announcement: string;
  readonly oneCase: string;
  /** "{count} saker". */
  readonly someCases: string;
  readonly oneTerm: string;
  readonly someTerms: string;
}
