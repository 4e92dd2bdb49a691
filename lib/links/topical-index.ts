/**
 * Finds cases on the same topic by what their titles and papers say. Nothing of it is kept: it is made from the cases
 * where it is asked for, in steps, and answers from memory.
 */
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Link } from '../model/link.ts';
import type { Term } from '../model/term.ts';
import { paperFeatures, titleFeatures } from './case-features.ts';
import { prepareTerms } from './glossary-features.ts';
import { neighboursOf } from './neighbours.ts';
import { isRoutineCase } from './routine-title.ts';
import { topicalLink } from './topical-link.ts';
import { topicalReason } from './topical-reason.ts';
import { weightVectors } from './weighted-vectors.ts';

export interface TopicalIndex {
  /**
   * What is shown, best first. Every link points from the later case to the earlier one. A pair that is linked
   * explicitly is not among them.
   */
  linksOf(id: CaseId): readonly Link[];
}

/**
 * From here on a pair is shown. Chosen where nine of ten shown pairs were right (issue 3 §3) on the labelled half
 * and by hand over the built-in cases.
 */
const SHOWN_FROM = 0.4;
/** From here on nearly every pair was right, so that none of them is held back. */
const SURE_FROM = 0.6;
/** Of the less sure ones only the first few are shown: further down more and more are wrong. */
const MOST_UNSURE = 4;
const MOST = 12;
/** What the words of the papers add to a likeness of titles that leaves room. */
const OF_PAPERS = 0.7;
const LOST_A_YEAR = 0.02;

/**
 * A step is one case: well under a millisecond.
 * @param links the explicit ones: cases that they tie together share their topics
 */
export function* createTopicalIndexInSteps(
  cases: readonly CaseFact[],
  terms: readonly Term[],
  links: readonly Link[] = [],
): Generator<void, TopicalIndex> {
  const named = prepareTerms(terms);
  yield;
  const linkable = cases.filter((fact) => !isRoutineCase(fact));
  const positions = new Map(linkable.map(({ id }, position) => [id, position]));
  const { tied, sameTopic } = neighboursOf(links, positions);
  yield;
  const ofTitles = [];
  const ofPapers = [];
  for (const fact of linkable) {
    ofTitles.push(titleFeatures(fact, named));
    ofPapers.push(paperFeatures(fact, named));
    yield;
  }
  const titles = yield* weightVectors(ofTitles, sameTopic);
  const papers = yield* weightVectors(ofPapers, []);
  const sums = new Float64Array(linkable.length);
  const paperSums = new Float64Array(linkable.length);
  return {
    linksOf(id) {
      const position = positions.get(id);
      const shown = position === undefined ? undefined : linkable[position];
      if (position === undefined || shown === undefined) return [];
      sums.fill(0);
      paperSums.fill(0);
      titles.addLikeness(position, sums, 1);
      papers.addLikeness(position, paperSums, OF_PAPERS);
      const found: { readonly other: number; readonly score: number }[] = [];
      for (const [other, fact] of linkable.entries()) {
        const likeness = Math.min(1, sums[other] ?? 0);
        const score =
          (likeness + (paperSums[other] ?? 0) * (1 - likeness)) *
          (1 - LOST_A_YEAR * Math.abs(shown.year - fact.year));
        if (score >= SHOWN_FROM && other !== position && tied[position]?.has(other) !== true) {
          found.push({ other, score });
        }
      }
      return found
        .sort((a, b) => b.score - a.score || a.other - b.other)
        .slice(0, MOST)
        .filter(({ score }, place) => score >= SURE_FROM || place < MOST_UNSURE)
        .map(({ other, score }) => {
          const fact = linkable[other] ?? shown;
          const reason = topicalReason(shown, fact, {
            terms: named,
            inTitles: titles.shared(position, other),
            inPapers: papers.shared(position, other),
          });
          return topicalLink(shown, fact, score, reason);
        });
    },
  };
}

/** The same at once, for tests and scripts. */
export function createTopicalIndex(
  cases: readonly CaseFact[],
  terms: readonly Term[],
  links: readonly Link[] = [],
): TopicalIndex {
  const steps = createTopicalIndexInSteps(cases, terms, links);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
