/**
 * Finds cases on the same topic by what their titles and papers say. Nothing of it is kept: it is made from the cases
 * where it is asked for, in steps, and answers from memory.
 */
import { type CaseFact, type CaseId, parseCaseId } from '../model/case.ts';
import type { Link } from '../model/link.ts';
import type { Term } from '../model/term.ts';
import { titleFeatures } from './case-features.ts';
import { prepareTerms } from './glossary-features.ts';
import { isRoutineCase } from './routine-title.ts';
import { topicalReason } from './topical-reason.ts';
import { weightVectors } from './weighted-vectors.ts';

export interface TopicalIndex {
  /** What is shown, best first. Every link points from the later case to the earlier one. */
  linksOf(id: CaseId): readonly Link[];
}

/** Below this the cases are not shown as linked. */
const SHOWN_FROM = 0.3;
const STRONG_FROM = 0.6;
const MEDIUM_FROM = 0.4;
const MOST = 8;
const LOST_A_YEAR = 0.02;

/** A step is a case or two: well under a millisecond. */
export function* createTopicalIndexInSteps(
  cases: readonly CaseFact[],
  terms: readonly Term[],
): Generator<void, TopicalIndex> {
  const named = prepareTerms(terms);
  yield;
  const linkable = cases.filter((fact) => !isRoutineCase(fact));
  const positions = new Map(linkable.map(({ id }, position) => [id, position]));
  const features = [];
  for (const fact of linkable) {
    features.push(titleFeatures(fact, named));
    yield;
  }
  const titles = yield* weightVectors(features);
  return {
    linksOf(id) {
      const position = positions.get(id);
      const shown = position === undefined ? undefined : linkable[position];
      if (position === undefined || shown === undefined) return [];
      const links: Link[] = [];
      for (const [other, likeness] of titles.alike(position)) {
        const fact = linkable[other];
        if (fact === undefined) continue;
        const score = likeness * (1 - LOST_A_YEAR * Math.abs(shown.year - fact.year));
        if (score < SHOWN_FROM) continue;
        links.push(
          topicalLink(shown, fact, score, topicalReason(shown, fact, titles.shared(position, other))),
        );
      }
      return links.sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || compareIds(a, b)).slice(0, MOST);
    },
  };
}

/** The same at once, for tests and scripts. */
export function createTopicalIndex(cases: readonly CaseFact[], terms: readonly Term[]): TopicalIndex {
  const steps = createTopicalIndexInSteps(cases, terms);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function compareIds(a: Link, b: Link): number {
  const [first, second] = [`${a.from} ${a.to}`, `${b.from} ${b.to}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

function topicalLink(a: CaseFact, b: CaseFact, score: number, reason: string): Link {
  const [from, to] = isLater(a, b) ? [a, b] : [b, a];
  return {
    from: from.id,
    to: to.id,
    kind: 'topical',
    subtype: 'topic',
    strength: score >= STRONG_FROM ? 'strong' : score >= MEDIUM_FROM ? 'medium' : 'weak',
    reason,
    source: 'Saksspor',
    score: Math.min(1, Math.round(score * 1000) / 1000),
  };
}

function isLater(a: CaseFact, b: CaseFact): boolean {
  if (a.meetingDate !== null && b.meetingDate !== null && a.meetingDate !== b.meetingDate) {
    return a.meetingDate > b.meetingDate;
  }
  const [own, its] = [parseCaseId(a.id), parseCaseId(b.id)];
  return own === null || its === null || (own.year - its.year || own.number - its.number) >= 0;
}
