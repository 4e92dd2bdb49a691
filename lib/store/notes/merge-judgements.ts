/** Puts two sets of judgements together: the later word on a pair counts, whichever set it comes from. */
import type { LinkJudgement } from '../../model/link.ts';

/** Of two words on the same pair. A total order, so that merging gives the same in either direction. */
export function laterJudgement(one: LinkJudgement, other: LinkJudgement): LinkJudgement {
  const order =
    Date.parse(one.judgedAt) - Date.parse(other.judgedAt) ||
    compare(one.verdict, other.verdict) ||
    compare(one.judgedAt, other.judgedAt);
  return order >= 0 ? one : other;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

export function pairName({ cases }: Pick<LinkJudgement, 'cases'>): string {
  return cases.join(' ');
}

/** One judgement for each pair, in the order of the pairs. */
export function mergeJudgements(...sets: readonly (readonly LinkJudgement[])[]): readonly LinkJudgement[] {
  const merged = new Map<string, LinkJudgement>();
  for (const judgement of sets.flat()) {
    const name = pairName(judgement);
    const known = merged.get(name);
    merged.set(name, known === undefined ? judgement : laterJudgement(known, judgement));
  }
  return [...merged].sort(([one], [other]) => compare(one, other)).map(([, judgement]) => judgement);
}
