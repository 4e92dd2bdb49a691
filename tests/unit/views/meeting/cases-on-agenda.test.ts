/** Where papers date a case differently, the meeting of either paper has it. */
import { expect, test } from 'vitest';
import type { CaseFact, CaseId } from '../../../../lib/model/case.ts';
import type { DocumentId } from '../../../../lib/model/document.ts';
import type { CaseStatement } from '../../../../lib/model/statement.ts';
import { casesOnAgenda } from '../../../../lib/views/meeting/cases-on-agenda.ts';
import type { Meeting } from '../../../../lib/views/meeting/meetings.ts';

const fact = (number: number, council = 'NUFA') =>
  ({ id: `${council}-${number}-2023`, council, number, year: 2023 }) as CaseFact;
const said = (of: CaseFact, part: object = {}) =>
  ({
    caseId: of.id,
    paper: 'd:0',
    role: 'innkalling',
    meetingDates: ['2023-12-06'],
    ...part,
  }) as unknown as CaseStatement;

const KNOWN = [fact(1), fact(2), fact(3), fact(4), fact(5, 'NUIT')];
const CASES = new Map<CaseId, CaseFact>(KNOWN.map((one) => [one.id, one]));
const MEETING = {
  council: 'NUFA',
  firstDay: '2023-12-06',
  lastDay: '2023-12-06',
  cases: [fact(3)],
  papers: [{ id: 'd:0', document: 'd' as DocumentId }],
} as unknown as Meeting;

const numbersWith = async (...statements: readonly CaseStatement[]) => {
  const found = await casesOnAgenda(MEETING, { inDocument: async () => statements }, CASES);
  return found.map(({ number }) => number);
};

test('its own, and what its papers say, each once and by number', async () => {
  expect(await numbersWith(said(fact(1)), said(fact(3)), said(fact(1)))).toEqual([1, 3]);
});

test.each([
  ['quoted in another case', said(fact(2), { role: 'quoted' })],
  ['another paper of the document', said(fact(2), { paper: 'd:1' })],
  ['another day', said(fact(2), { meetingDates: ['2023-12-13'] })],
  ['no day', said(fact(2), { meetingDates: [] })],
  ['another council', said(fact(5, 'NUIT'))],
  ['not in the index', said(fact(9))],
])('not: %s', async (_name, statement) => {
  expect(await numbersWith(statement)).toEqual([3]);
});
