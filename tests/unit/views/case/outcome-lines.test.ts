/** Decision and proposal stand apart, each with what says it. */
import { expect, test } from 'vitest';
import type { CaseFact, CaseId, Outcome } from '../../../../lib/model/case.ts';
import type { CaseRecord, CaseStatement } from '../../../../lib/model/statement.ts';
import { outcomeLines } from '../../../../lib/views/case/outcome-lines.ts';

type Said = Pick<CaseStatement, 'role'> &
  Partial<Pick<CaseStatement, 'decision' | 'proposal' | 'outcomeClass'>>;

function record(outcome: Outcome | null, ...said: readonly Said[]): CaseRecord {
  const builtIn = { id: 'NUFA-1-2024' as CaseId, outcome } as CaseFact;
  const statements = said.map(
    (one, at) =>
      ({ decision: null, proposal: null, outcomeClass: null, ...one, id: `${at}` }) as CaseStatement,
  );
  return { fact: builtIn, builtIn, statements, contradictions: [] };
}

const OURS: Outcome = { outcomeClass: 'noted', basis: 'decision', summary: 'Tatt til orientering.' };

test.each([
  ['nothing known', record(null), []],
  ['built in only: our own words', record(OURS), ['decision/decision/ours/0']],
  [
    'the minutes take the place of our own words',
    record(OURS, { role: 'referat', decision: 'Tar saken til orientering.' }),
    ['decision/decision/theirs/1'],
  ],
  [
    'a proposal does not take the place of a decision of ours',
    record(OURS, { role: 'innkalling', proposal: 'Tar saken til orientering.' }),
    ['decision/decision/ours/0', 'proposal/proposal/theirs/1'],
  ],
  [
    'the same words in two papers are one line with both, as firm as the firmer',
    record(
      null,
      { role: 'quoted', decision: 'Tar saken  til orientering.' },
      { role: 'referat', decision: 'Tar saken til orientering.' },
    ),
    ['decision/decision/theirs/2'],
  ],
  [
    'the same words as proposal and as decision are two',
    record(
      null,
      { role: 'referat', decision: 'Tar saken til orientering.' },
      { role: 'innkalling', proposal: 'Tar saken til orientering.' },
    ),
    ['decision/decision/theirs/1', 'proposal/proposal/theirs/1'],
  ],
  [
    'a slide decides nothing',
    record(null, { role: 'presentasjon', decision: 'Tar saken til orientering.' }),
    ['proposal/slide/theirs/1'],
  ],
])('%s', (_, of, expected) => {
  expect(
    outcomeLines(of).map(
      ({ is, basis, verbatim, statements }) =>
        `${is}/${basis}/${verbatim ? 'theirs' : 'ours'}/${statements.length}`,
    ),
  ).toEqual(expected);
});

test('the class of a statement is its decision’s where it has one', () => {
  const lines = outcomeLines(
    record(null, { role: 'referat', decision: 'A.', proposal: 'B.', outcomeClass: 'approved' }),
  );
  expect(lines.map(({ outcomeClass }) => outcomeClass)).toEqual(['approved', null]);
});
