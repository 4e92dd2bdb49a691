/** What a document adds to what was known: pure, from what is stated before and after. */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { CaseStatement, GrowthSummary } from '../../model/statement.ts';
import { caseRecord } from '../../papers/case-record.ts';

type CaseGrowth = Pick<GrowthSummary, 'newCases' | 'fuller' | 'same' | 'contradicting'>;

/**
 * Each case that the document speaks of is new, fuller or the same; one that contradicts what was known is in
 * `contradicting` besides.
 *
 * @param before statements of the same cases from other documents
 */
export function caseGrowth(
  statements: readonly CaseStatement[],
  before: readonly CaseStatement[],
  builtIn: ReadonlyMap<CaseId, CaseFact>,
): CaseGrowth {
  const newCases: CaseId[] = [];
  const fuller: CaseId[] = [];
  const same: CaseId[] = [];
  const contradicting: CaseId[] = [];
  const known = Map.groupBy(before, ({ caseId }) => caseId);
  for (const [id, said] of Map.groupBy(statements, ({ caseId }) => caseId)) {
    const fact = builtIn.get(id) ?? null;
    const others = known.get(id) ?? [];
    const facts = new Set([...(fact === null ? [] : factsOf(fact)), ...others.flatMap(statedFacts)]);
    if (fact === null && others.length === 0) newCases.push(id);
    else if (said.flatMap(statedFacts).every((one) => facts.has(one))) same.push(id);
    else fuller.push(id);
    if (contradictions(fact, [...others, ...said]) > contradictions(fact, others)) contradicting.push(id);
  }
  return { newCases, fuller, same, contradicting };
}

/** How many different things are said of the case in fields that can contradict each other. */
function contradictions(fact: CaseFact | null, statements: readonly CaseStatement[]): number {
  if (fact === null && statements.length === 0) return 0;
  return caseRecord(fact, statements).contradictions.flatMap(({ values }) => values).length;
}

/** Whether the statements say anything that the others do not. */
export function saysMore(statements: readonly CaseStatement[], others: readonly CaseStatement[]): boolean {
  const named = ({ caseId, role }: CaseStatement) => `${caseId} ${role}`;
  const known = new Set(others.flatMap((one) => [named(one), ...statedFacts(one)].map(withCase(one))));
  return !statements.every((one) =>
    [named(one), ...statedFacts(one)].map(withCase(one)).every((fact) => known.has(fact)),
  );
}

function withCase({ caseId }: CaseStatement): (fact: string) => string {
  return (fact) => `${caseId} ${fact}`;
}

/** Each thing that is said, as text. Words of the body are no news: what they tell is said by the rest. */
function statedFacts(statement: CaseStatement): readonly string[] {
  const { title, otherTitles, kind, otherKind, meetingDates, time, proposal, decision } = statement;
  return [
    ...[title, ...otherTitles].map((one) => fact('title', one)),
    ...[kind, otherKind].map((one) => fact('kind', one)),
    ...meetingDates.map((one) => fact('day', one)),
    fact('time', time),
    fact('proposal', proposal),
    fact('decision', decision),
    ...statement.attachments.map(({ label, title: name }) => fact('attachment', `${label} ${name ?? ''}`)),
    ...statement.documents.map(({ address }) => fact('file', address)),
  ].filter((one) => one !== '');
}

/** The same of what is built in. Its outcomes are in our own words: the paper's are always more. */
function factsOf({ title, otherTitles, kind, otherKind, meetingDate }: CaseFact): readonly string[] {
  return [
    ...[title, ...otherTitles].map((one) => fact('title', one)),
    ...[kind, otherKind].map((one) => fact('kind', one)),
    fact('day', meetingDate),
  ].filter((one) => one !== '');
}

function fact(field: string, value: string | null): string {
  return value === null ? '' : `${field} ${value.toLowerCase().replace(/\s+/gu, ' ')}`;
}
