/** A case is (council, number, year); the number alone is not enough (DOMAIN.md §2.4). */
import { type CaseTime, type CouncilId, councilShortName, isCouncilId } from './council.ts';
import type { IsoDate } from './date.ts';

/** "NUFA-26-2025". */
export type CaseId = string & { readonly __brand: 'CaseId' };

/** A case number as it stands in a text: without its council. */
export interface CaseNumber {
  readonly number: number;
  /** Four digits. */
  readonly year: number;
}

export interface CaseKey extends CaseNumber {
  readonly council: CouncilId;
}

export function caseId(key: CaseKey): CaseId {
  return `${key.council}-${key.number}-${key.year}` as CaseId;
}

/** The key of a case id, or null if the string is not one. */
export function parseCaseId(value: string): CaseKey | null {
  const parts = /^([A-Z]{4})-([1-9]\d{0,2})-(20\d{2})$/.exec(value);
  if (parts === null || !isCouncilId(parts[1])) return null;
  return { council: parts[1], number: Number(parts[2]), year: Number(parts[3]) };
}

/** "26/25". */
export function caseNumberLabel({ number, year }: CaseNumber): string {
  return `${number}/${String(year % 100).padStart(2, '0')}`;
}

/** "NUFA 26/25", with the council's short name of the time. */
export function caseLabel(key: CaseKey, date: IsoDate | null): string {
  const time: CaseTime = { date, year: key.year };
  return `${councilShortName(key.council, time)} ${caseNumberLabel(key)}`;
}

/** What kind of treatment the agenda announces. Not the outcome (DOMAIN.md §3). */
export const CASE_KINDS = [
  'Godkjenning',
  'Orientering',
  'Drøfting',
  'Anbefaling',
  'Tilslutning',
  'Orientering/drøfting',
  'Eventuelt',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** What the wording of an outcome rests on. Only a referat's "Vedtak" is a decision. */
export const OUTCOME_BASES = ['decision', 'quoted-decision', 'proposal', 'slide'] as const;
export type OutcomeBasis = (typeof OUTCOME_BASES)[number];

export const OUTCOME_CLASSES = [
  'approved',
  'noted',
  'noted-with-input',
  'noted-and-studied',
  'acknowledged',
  'acknowledged-and-supported',
  'discussed',
  'input-given',
  'supported',
  'recommended',
  'endorsed',
] as const;
export type OutcomeClass = (typeof OUTCOME_CLASSES)[number];

export interface Outcome {
  /** Null where the wording fits no class. */
  readonly outcomeClass: OutcomeClass | null;
  readonly basis: OutcomeBasis;
  /** In our own words, one sentence; null for what was read on this machine. */
  readonly summary: string | null;
  /** Verbatim; only for what was read on this machine. */
  readonly wording?: string;
}

/** Where a fact was read. */
export interface Provenance {
  /** Short name of a paper ("P23"), or an address. */
  readonly source: string;
  /** What kind of document: "referat (vedlegg 1)". */
  readonly role: string;
}

/** What is known of a case. Every field but the key may be unknown, and is then null. */
export interface CaseFact extends CaseKey {
  readonly id: CaseId;
  readonly title: string | null;
  readonly otherTitles: readonly string[];
  readonly kind: CaseKind | null;
  /** Another kind stated for the same case in the same paper. */
  readonly otherKind: CaseKind | null;
  readonly meetingDate: IsoDate | null;
  /** As printed: "29.–30. oktober 2025". */
  readonly meetingLabel: string | null;
  /** Null where no outcome is known. */
  readonly outcome: Outcome | null;
  readonly notes: string | null;
  readonly provenance: Provenance;
  /** Words of its text that tell its topic, where a paper was read (`CaseStatement.bodyWords`). */
  readonly bodyWords?: readonly string[];
}
