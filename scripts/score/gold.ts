/** The hand-made labels of the papers that are not part of the repository (`../shared/gold`, its README). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPaper } from './score-papers.ts';

export const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

export const PAPERS = ['nufa-2023-10-innkalling', 'nufa-2025-10-presentasjon', 'nuit-2023-05-innkalling'];

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldCase extends GoldSpan {
  readonly number: number;
  readonly year: number;
  /** `NEH` is our `NEHR`; null where the annotator could not tell. */
  readonly council: string | null;
}

export interface GoldTerm extends GoldSpan {
  readonly entry: string;
  /** Other acceptable spans. */
  readonly alt?: readonly (readonly [number, number])[];
}

/** Something that looks like a term and is none, or not of that entry. */
export interface GoldTrap extends GoldSpan {
  readonly entry?: string;
  /** The entry of the longer label that the span lies in. */
  readonly inside?: string;
}

export interface Gold {
  readonly cases: readonly GoldCase[];
  readonly caseTraps: readonly GoldSpan[];
  readonly terms: readonly GoldTerm[];
  readonly termsContext: readonly GoldTerm[];
  readonly termsNever: readonly GoldTerm[];
  readonly termsOptional: readonly GoldTerm[];
  readonly termTraps: readonly GoldTrap[];
}

export interface GoldDefinition extends GoldSpan {
  readonly short: string;
  readonly long: string;
  /** Letters that do not match, or no bracket: neither hit nor miss. */
  readonly optional?: boolean;
}

export interface GoldDefinitions {
  readonly definitions: readonly GoldDefinition[];
  /** Aliases, names, loose brackets: neutral. */
  readonly glosses: readonly GoldSpan[];
  /** Affiliations and the like: wrong. */
  readonly notDefinitions: readonly GoldSpan[];
}

/** True where the papers and their labels are at hand. */
export function hasGold(): boolean {
  return PAPERS.every((paper) => existsSync(goldPath(paper)) && existsSync(paperPath(paper)));
}

export function readGold(paper: string): Gold {
  return JSON.parse(readFileSync(goldPath(paper), 'utf8')) as Gold;
}

/** The labels of the papers that a file holds. */
export function readLabelledPapers(paper: string): readonly LabelledPaper[] {
  const path = join(SHARED, 'gold', `${paper}.papers.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly papers: readonly LabelledPaper[] }).papers;
}

export function readGoldDefinitions(paper: string): GoldDefinitions {
  const path = join(SHARED, 'gold', `${paper}.definitions.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as GoldDefinitions;
}

export function readPaper(paper: string): string {
  return readFileSync(paperPath(paper), 'utf8');
}

function goldPath(paper: string): string {
  return join(SHARED, 'gold', `${paper}.mentions.json`);
}

function paperPath(paper: string): string {
  return join(SHARED, 'papers', `${paper}.txt`);
}
