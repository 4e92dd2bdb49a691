/** A meeting paper as read from its text: what it is, its agenda, what was proposed and what was decided. */
import type { CaseKind, CaseNumber } from './case.ts';
import type { CouncilId } from './council.ts';
import type { IsoDate } from './date.ts';

/** `nettside`: a council's own page, which lists meetings, cases and files. */
export const PAPER_KINDS = ['innkalling', 'referat', 'presentasjon', 'toppnotat', 'nettside'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A stretch of the source, UTF-16 positions, end exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Words taken from a paper: markup and line breaks removed, otherwise verbatim, slips and all. More than one
 * span where a page break or a second table column stands between the parts.
 */
export interface Quote {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
}

export interface Attachment {
  /** "Vedlegg 4A", or the bare number of a numbered list. */
  readonly label: string;
  readonly title: string | null;
}

/** An attachment where its paper names it. */
export interface PlacedAttachment extends Attachment {
  /** Of the line, or the cell, that names it. */
  readonly start: number;
}

/** A row of "Vedtak fra tidligere behandlinger i rådsmodellen". */
export interface EarlierTreatment extends SourceSpan {
  /** Null where the row does not say it: the paper's own council is then no answer (DOMAIN.md §2.4). */
  readonly council: CouncilId | null;
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly kind: CaseKind | null;
  readonly decision: Quote | null;
  readonly meetingDate: IsoDate | null;
}

export interface AgendaItem {
  /** Where the paper speaks of the case, in order: its row in the agenda, its text further down. Never empty. */
  readonly passages: readonly SourceSpan[];
  readonly number: number;
  /** Four digits. */
  readonly year: number;
  /** The first wording in the paper; null where none could be read. */
  readonly title: string | null;
  /** Other wordings in the same paper. */
  readonly otherTitles: readonly string[];
  readonly kind: CaseKind | null;
  readonly otherKind: CaseKind | null;
  /** When it begins, as printed: "10:35". */
  readonly time: string | null;
  /** Only what is labelled "Forslag til vedtak". */
  readonly proposal: Quote | null;
  /** Only what is labelled "Vedtak". */
  readonly decision: Quote | null;
  readonly attachments: readonly PlacedAttachment[];
  readonly earlier: readonly EarlierTreatment[];
  /** What the section of earlier treatments says besides its rows: "Ingen i 2023". */
  readonly earlierNote: string | null;
  /** Cases that its text points to, besides the rows of earlier treatments. */
  readonly references: readonly CaseReference[];
}

/** A sentence in a case's text that points to another case, or to a meeting. */
export interface CaseReference extends SourceSpan {
  readonly subtype: 'mention' | 'correction' | 'approval-of-minutes' | 'continuation';
  /** The sentence, verbatim. */
  readonly sentence: string;
  readonly council: CouncilId | null;
  /** Null for a whole meeting (minutes that are approved). */
  readonly number: CaseNumber | null;
  /** In guillemets beside the number, where it stands there. */
  readonly title: string | null;
  /** Of the meeting, where the sentence says it; in order. */
  readonly meetingDates: readonly IsoDate[];
}

/** Something that has the form of a fact and could not be read: said, never guessed. */
export interface UnreadPart extends SourceSpan {
  readonly what: 'council' | 'meeting-date' | 'title' | 'earlier-row';
}

/** One paper; a file can hold several. The spans of a file's papers follow one another without gaps. */
export interface Paper extends SourceSpan {
  readonly council: CouncilId | null;
  readonly kind: PaperKind;
  /** "Vedlegg 1", where the paper is an attachment that says so. */
  readonly label: string | null;
  /** In order. */
  readonly meetingDates: readonly IsoDate[];
  /** As printed: "2/2023". */
  readonly meetingNumber: string | null;
  readonly venue: string | null;
  readonly items: readonly AgendaItem[];
  /** What has the form of a fact and could not be read. */
  readonly unread: readonly UnreadPart[];
}
