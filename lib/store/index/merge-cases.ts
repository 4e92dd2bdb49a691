/** The facts that are shown of cases: built-in ones and those read, merged. */
import { caseFactSchema } from '../../data/schema.ts';
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { CaseStatement } from '../../model/statement.ts';
import { caseRecord } from '../../papers/case-record.ts';

export function groupByCase(
  statements: readonly CaseStatement[],
): ReadonlyMap<CaseId, readonly CaseStatement[]> {
  return Map.groupBy(statements, ({ caseId }) => caseId);
}

/** Yields after each case. One that could not be read back is left as it is built in, or left out. */
export function* mergeCasesInSteps(
  builtIn: ReadonlyMap<CaseId, CaseFact>,
  statements: ReadonlyMap<CaseId, readonly CaseStatement[]>,
): Generator<void, readonly CaseFact[]> {
  const facts: CaseFact[] = [];
  for (const [id, ofCase] of statements) {
    const known = builtIn.get(id) ?? null;
    const { fact } = caseRecord(known, ofCase);
    if (caseFactSchema.safeParse(fact).success) facts.push(fact);
    else if (known !== null) facts.push(known);
    yield;
  }
  return facts;
}
