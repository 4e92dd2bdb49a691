/**
 * Finds cases by number, words and facts. Built for every keystroke over 5,000 cases: what does not depend on the
 * query is folded once.
 */
import type { CaseFact, CaseKind, OutcomeBasis, OutcomeClass } from '../model/case.ts';
import { type CouncilId, councilFullName, councilShortName } from '../model/council.ts';
import { formatDate } from '../model/date.ts';
import { type CaseQuery, parseCaseQuery, type QueriedNumber } from './case-query.ts';
import { foldWords } from './fold.ts';

/** How a case ended, as a reader filters by it. Only a decision has a class: a proposal is not an outcome. */
export type OutcomeFilter = OutcomeClass | 'decided-otherwise' | 'only-proposed' | 'unknown';

/** Null: whatever it is. */
export interface CaseFilters {
  readonly council: CouncilId | null;
  readonly year: number | null;
  readonly kind: CaseKind | null;
  readonly outcome: OutcomeFilter | null;
}

export const NO_FILTERS: CaseFilters = { council: null, year: null, kind: null, outcome: null };

/** Cases made ready to be searched, in the order in which they are found. */
export interface CaseSearch {
  readonly entries: readonly SearchedCase[];
  readonly byNumber: ReadonlyMap<string, readonly CaseFact[]>;
}

interface SearchedCase {
  readonly fact: CaseFact;
  /** Folded words, a space before each. */
  readonly text: string;
}

/** What the index says of a number in the query, whatever the filters. */
export interface NumberReadings extends QueriedNumber {
  /** Those of the council that the query names, else of every council. Empty: not known. */
  readonly cases: readonly CaseFact[];
  /** The same number in councils that the query does not name. */
  readonly elsewhere: readonly CaseFact[];
}

export interface CaseHits {
  readonly cases: readonly CaseFact[];
  readonly numbers: readonly NumberReadings[];
}

/** A word inside another is found from this length on: "journal" in "Kjernejournal". Shorter ones only begin words. */
const INNER_WORD_LENGTH = 4;

const DECISIONS: readonly OutcomeBasis[] = ['decision', 'quoted-decision'];

/** @param cases in the order in which hits are to stand */
export function prepareCaseSearch(cases: readonly CaseFact[]): CaseSearch {
  return {
    entries: cases.map((fact) => ({ fact, text: ` ${searchText(fact)}` })),
    byNumber: Map.groupBy(cases, numberKey),
  };
}

export function searchCases(search: CaseSearch, text: string, filters: CaseFilters): CaseHits {
  const query = parseCaseQuery(text);
  const numbers = query.numbers.map((queried) => readingsOf(search, queried));
  return { cases: matching(search, query, numbers, filters), numbers };
}

function matching(
  { entries }: CaseSearch,
  { words }: CaseQuery,
  numbers: readonly NumberReadings[],
  filters: CaseFilters,
): readonly CaseFact[] {
  const wanted = numbers.length === 0 ? null : new Set(numbers.flatMap(({ cases }) => cases));
  const found: CaseFact[] = [];
  for (const { fact, text } of entries) {
    if (wanted !== null && !wanted.has(fact)) continue;
    if (passes(fact, filters) && words.every((word) => holds(text, word))) found.push(fact);
  }
  return found;
}

function holds(text: string, word: string): boolean {
  return text.includes(word.length < INNER_WORD_LENGTH || /^\d/.test(word) ? ` ${word}` : word);
}

function passes(fact: CaseFact, { council, year, kind, outcome }: CaseFilters): boolean {
  return (
    (council === null || fact.council === council) &&
    (year === null || fact.year === year) &&
    (kind === null || fact.kind === kind || fact.otherKind === kind) &&
    (outcome === null || outcomeOf(fact) === outcome)
  );
}

export function outcomeOf({ outcome }: CaseFact): OutcomeFilter {
  if (outcome === null) return 'unknown';
  if (!DECISIONS.includes(outcome.basis)) return 'only-proposed';
  return outcome.outcomeClass ?? 'decided-otherwise';
}

function readingsOf({ byNumber }: CaseSearch, queried: QueriedNumber): NumberReadings {
  const all = byNumber.get(numberKey(queried)) ?? [];
  const named = (fact: CaseFact): boolean => queried.council === null || fact.council === queried.council;
  return { ...queried, cases: all.filter(named), elsewhere: all.filter((fact) => !named(fact)) };
}

function numberKey({ number, year }: { readonly number: number; readonly year: number }): string {
  return `${number}/${year}`;
}

/** "26/25" and "26/2025" begin words, so that a half-written number finds its cases. */
function searchText(fact: CaseFact): string {
  const time = { date: fact.meetingDate, year: fact.year };
  const titles = [fact.title ?? '', ...fact.otherTitles];
  return foldWords(
    [
      `${fact.number}/${fact.year % 100} ${fact.number}/${fact.year} ${fact.year}`,
      councilShortName(fact.council, time),
      councilFullName(fact.council, time),
      // One number series ran through the renaming: either name finds the case.
      fact.council === 'NEHR' ? 'nehs nehr' : '',
      fact.kind ?? '',
      fact.meetingDate === null ? '' : formatDate(fact.meetingDate),
      fact.meetingLabel ?? '',
      ...titles,
      // "ehelse" finds "e-helse".
      ...titles.map((title) => title.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')),
    ].join(' '),
  );
}
