/** The fact files that the built-in knowledge is made from, where this machine has them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** Tests over these files are skipped elsewhere; the name of the suite says so. */
export const HAS_SHARED = existsSync(`${FOLDER}data/glossary.json`);

export const PAPERS = ['nufa-2023-10-innkalling', 'nufa-2025-10-presentasjon', 'nuit-2023-05-innkalling'];

export function readSharedText(path: string): string {
  return readFileSync(FOLDER + path, 'utf8');
}

export interface SharedTerm {
  readonly acronym: string;
  readonly definition: string;
  readonly category: string;
  readonly confidence: string;
  readonly expansionEvidence: string;
  readonly source: string;
}

export interface SharedCase {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly title: string;
  readonly sakstype: string | null;
  readonly meetingDate: string | null;
  readonly outcomeBasis: string;
  readonly outcomeSummary: string | null;
  readonly paper: string;
}

export interface SharedLink {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface GoldTerms {
  readonly terms: readonly { readonly text: string; readonly entry: string }[];
  readonly termsNever: readonly { readonly text: string; readonly entry: string }[];
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readSharedText(path)) as Shape;
}

export function readSharedTerms(): readonly SharedTerm[] {
  return readJson('data/glossary.json');
}

export function readSharedCases(): readonly SharedCase[] {
  return readJson('data/cases.json');
}

export function readSharedLinks(): readonly SharedLink[] {
  return readJson('data/links-explicit.json');
}

export function readGoldTerms(paper: string): GoldTerms {
  return readJson(`gold/${paper}.mentions.json`);
}

/** The top council has one id here under both its names. */
export function ourCaseId(id: string): string {
  return id.replace('NEHS-', 'NEHR-');
}
