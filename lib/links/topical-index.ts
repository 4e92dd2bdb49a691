/**
 * Finds cases on the same topic by what their titles and papers say. Nothing of it is kept: it is made from the cases
 * where it is asked for, in steps, and answers from memory.
 */
import type { CaseFact, CaseId } from '../model/case.ts';
import type { Link } from '../model/link.ts';
import type { Term } from '../model/term.ts';
import { type Features, paperFeatures, titleFeatures } from './case-features.ts';
import { prepareTerms } from './glossary-features.ts';
import { mattersOf } from './matters.ts';
import { besideTitles } from './named-beside.ts';
import { neighboursOf } from './neighbours.ts';
import { isRoutineCase } from './routine-title.ts';
import { saidTitles } from './said-titles.ts';
import { type Likeness, shownLikenesses, WEIGHED_FROM, weighedOnly } from './shown-likenesses.ts';
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

/** What the words of the papers add to a likeness of titles that leaves room. */
const OF_PAPERS = 0.5;
/** How far off a case without a date may be, in days. */
const UNKNOWN_DAYS = 183;
/** What a name in one case's text adds that the other's title holds. */
const OF_NAMED = 0.45;
/** What a title adds that the other's paper says whole. */
const OF_SAID = 0.4;
const LOST_A_YEAR = 0.02;

/**
 * A step is one term, case or link: well under a millisecond.
 * @param links the explicit ones: cases that they tie together share their topics
 */
export function* createTopicalIndexInSteps(
  cases: readonly CaseFact[],
  terms: readonly Term[],
  links: readonly Link[] = [],
): Generator<void, TopicalIndex> {
  const named = yield* prepareTerms(terms);
  const linkable: CaseFact[] = [];
  const positions = new Map<CaseId, number>();
  const ofTitles: Features[] = [];
  const ofPapers: Features[] = [];
  for (const fact of cases) {
    if (isRoutineCase(fact)) continue;
    positions.set(fact.id, linkable.length);
    linkable.push(fact);
    ofTitles.push(titleFeatures(fact, named));
    ofPapers.push(paperFeatures(fact));
    yield;
  }
  const { tied, sameTopic } = yield* neighboursOf(links, positions);
  const matters = yield* mattersOf(linkable, links, positions);
  const titles = yield* weightVectors(ofTitles, sameTopic, yield* besideTitles(linkable, named));
  const papers = yield* weightVectors(ofPapers, new Map());
  const said = yield* saidTitles(linkable);
  const sums = new Float64Array(linkable.length);
  const besideSums = new Float64Array(linkable.length);
  const rankSums = new Float64Array(linkable.length);
  const alikeTo = (position: number, shown: CaseFact): readonly Likeness[] => {
    sums.fill(0);
    besideSums.fill(0);
    titles.addLikeness(position, sums, 1);
    papers.addLikeness(position, besideSums, OF_PAPERS);
    titles.addBeside(position, besideSums, OF_NAMED);
    rankSums.set(besideSums);
    said.add(position, besideSums, rankSums, OF_SAID);
    const found: Likeness[] = [];
    for (const [other, fact] of linkable.entries()) {
      const likeness = Math.min(1, sums[other] ?? 0);
      const kept = 1 - LOST_A_YEAR * Math.abs(shown.year - fact.year);
      const withBeside = (beside = 0): number => (likeness + Math.min(1, beside) * (1 - likeness)) * kept;
      const score = withBeside(besideSums[other]);
      if (score < WEIGHED_FROM || other === position || tied.get(position)?.has(other) === true) continue;
      // Only for the few that are alike: this is done for every case there is.
      found.push({ other, score, rank: withBeside(rankSums[other]), days: daysBetween(shown, fact) });
    }
    return found;
  };
  /** Those among which the shown case itself is shown, by what it stands for there. */
  const answering = (position: number, found: readonly Likeness[]): ReadonlySet<number> => {
    const answers = new Set<number>();
    if (!tied.has(position)) return answers;
    for (const { other } of weighedOnly(found)) {
      const fact = linkable[other];
      if (fact === undefined) continue;
      const theirs = shownLikenesses(alikeTo(other, fact), tied, matters);
      if (theirs.some((one) => one.other === position)) answers.add(other);
    }
    return answers;
  };
  return {
    linksOf(id) {
      const position = positions.get(id);
      const shown = position === undefined ? undefined : linkable[position];
      if (position === undefined || shown === undefined) return [];
      const found = alikeTo(position, shown);
      return shownLikenesses(found, tied, matters, answering(position, found)).map(
        ({ other, score, worth }) => {
          const fact = linkable[other] ?? shown;
          const reason = topicalReason(shown, fact, {
            terms: named,
            inTitles: titles.shared(position, other),
            inPapers: papers.shared(position, other),
          });
          return topicalLink(shown, fact, { score, worth }, reason);
        },
      );
    },
  };
}

function daysBetween(a: CaseFact, b: CaseFact): number {
  return (
    Math.abs(dayOf(a) - dayOf(b)) + (a.meetingDate === null || b.meetingDate === null ? UNKNOWN_DAYS : 0)
  );
}

function dayOf({ meetingDate, year }: CaseFact): number {
  return Date.parse(meetingDate ?? `${year}-07-01`) / 86_400_000;
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
