/** The rows of the lists below a chain: the cases linked with the shown one, each way, and those farther along. */
import type { Chain, ChainLink } from '../../links/chain.ts';
import type { RankedLink } from '../../links/ranked-links.ts';
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../../model/case.ts';
import { caseDay } from './case-day.ts';

export interface RelatedRow {
  readonly id: CaseId;
  /** "NUIT 8/23". */
  readonly label: string;
  readonly title: string | null;
  /** Null where nothing is known of it. */
  readonly fact: CaseFact | null;
  readonly year: number;
  /** How it is linked with the shown case; null for a case farther along. */
  readonly link: RankedLink | null;
  /** Links that it states to other cases of the chain than the shown one. */
  readonly also: readonly { readonly id: CaseId; readonly label: string; readonly link: ChainLink }[];
}

export interface RelatedRows {
  readonly earlier: readonly RelatedRow[];
  readonly later: readonly RelatedRow[];
  /** In order of time. */
  readonly farther: readonly RelatedRow[];
}

/**
 * Every case of the chain but the shown one is in one of the lists, and every link of the chain in one row. Explicit
 * ones stand first, in order of time; topical ones follow, best first.
 */
export function relatedRows(
  chain: Chain,
  ranked: readonly RankedLink[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): RelatedRows {
  const byCase = new Map(ranked.map((link) => [link.case, link]));
  const labelOf = (id: CaseId): string => {
    const key = parseCaseId(id);
    return key === null ? id : caseLabel(key, caseDay(cases.get(id)));
  };
  const rowOf = (id: CaseId): RelatedRow => ({
    id,
    label: labelOf(id),
    title: cases.get(id)?.title ?? null,
    fact: cases.get(id) ?? null,
    year: parseCaseId(id)?.year ?? 0,
    link: byCase.get(id) ?? null,
    also: chain.links
      .filter((link) => link.from === id && link.to !== chain.shown)
      .map((link) => ({ id: link.to, label: labelOf(link.to), link })),
  });
  const inTime = chain.cases.map(({ id }) => id).filter((id) => id !== chain.shown);
  const explicit = inTime.filter((id) => byCase.get(id)?.kind === 'explicit');
  // A long chain may leave out a case that is linked with the shown one: the lists still have it.
  const rest = ranked.map((link) => link.case).filter((id) => !explicit.includes(id));
  const direct = [...explicit, ...rest].map(rowOf);
  return {
    earlier: direct.filter(({ link }) => link?.direction === 'earlier'),
    later: direct.filter(({ link }) => link?.direction === 'later'),
    farther: inTime.filter((id) => !byCase.has(id)).map(rowOf),
  };
}

/** The explicit earlier treatments: what a toppnotat's table of earlier decisions has. In order of time. */
export function earlierTreatments({ earlier }: RelatedRows): readonly CaseId[] {
  return earlier.filter(({ link }) => link?.kind === 'explicit').map(({ id }) => id);
}
