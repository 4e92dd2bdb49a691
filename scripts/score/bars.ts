/** The figures to reach (issue 2 §3), and whether a score reaches them. */
import { detect } from '../../lib/detect/detect.ts';
import type { Recogniser } from '../../lib/detect/recogniser.ts';
import { readGold, readPaper } from './gold.ts';
import { type CaseScore, scoreCases } from './score-cases.ts';
import { scoreTerms, type TermScore } from './score-terms.ts';

export interface PaperScore {
  readonly name: string;
  readonly cases: CaseScore;
  readonly terms: TermScore;
}

export interface Figures {
  readonly casePrecision: number;
  readonly caseRecall: number;
  readonly councilRight: number;
  readonly wrongInSilence: number;
  readonly caseTraps: number;
  readonly termPrecision: number;
  readonly termRecall: number;
}

/** Lowest share that passes; for counts the highest. */
export const BARS: Figures = {
  casePrecision: 0.995,
  caseRecall: 0.995,
  councilRight: 0.98,
  wrongInSilence: 0,
  caseTraps: 0,
  termPrecision: 0.98,
  termRecall: 0.98,
};

export function scorePaper(name: string, recogniser: Recogniser): PaperScore {
  const gold = readGold(name);
  const found = detect({ text: readPaper(name), url: null, headings: [] }, recogniser);
  return {
    name,
    cases: scoreCases(found.cases, gold.cases, gold.caseTraps),
    terms: scoreTerms(found.terms, gold),
  };
}

/** Figures over one or more papers, each mention counting the same. */
export function figuresOf(scores: readonly PaperScore[]): Figures {
  const sum = (value: (score: PaperScore) => number) =>
    scores.reduce((total, score) => total + value(score), 0);
  const termHits = sum(({ terms }) => terms.hits);
  return {
    casePrecision: ratio(
      sum(({ cases }) => cases.hits),
      sum(({ cases }) => cases.found),
    ),
    caseRecall: ratio(
      sum(({ cases }) => cases.hits),
      sum(({ cases }) => cases.gold),
    ),
    councilRight: ratio(
      sum(({ cases }) => cases.councilRight),
      sum(({ cases }) => cases.councilKnown),
    ),
    wrongInSilence: sum(({ cases }) => cases.wrongInSilence),
    caseTraps: sum(({ cases }) => cases.traps),
    termPrecision: ratio(termHits, termHits + sum(({ terms }) => terms.wrong)),
    termRecall: ratio(
      termHits,
      sum(({ terms }) => terms.gold),
    ),
  };
}

/** Names of the figures that miss their bar. */
export function missedBars(figures: Figures): (keyof Figures)[] {
  const names = Object.keys(BARS) as (keyof Figures)[];
  return names.filter((name) => (BARS[name] === 0 ? figures[name] > 0 : figures[name] < BARS[name]));
}

/** Nothing to find and nothing found is no mistake. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
