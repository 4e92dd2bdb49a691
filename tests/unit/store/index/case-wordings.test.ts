import { expect, test } from 'vitest';
import type { DocumentId } from '../../../../lib/model/document.ts';
import type { CaseStatement } from '../../../../lib/model/statement.ts';
import { caseWordings, shortened } from '../../../../lib/store/index/case-wordings.ts';

function statement(part: Partial<CaseStatement>): CaseStatement {
  return {
    document: 'd' as DocumentId,
    paper: 'd:0',
    role: 'referat',
    meetingDate: null,
    proposal: null,
    decision: null,
    ...part,
  } as CaseStatement;
}

const texts = (...statements: readonly CaseStatement[]): readonly (string | undefined)[] =>
  (caseWordings(statements).wordings ?? []).map(
    ({ basis, text, page }) => `${basis} ${text} ${page?.page ?? '-'}`,
  );

test('a decision and a proposal, the firmest of each, the one with a page before its like', () => {
  expect(
    texts(
      statement({ role: 'presentasjon', proposal: 'Lysark', pages: { place: 1, proposal: 2 } }),
      statement({ role: 'innkalling', proposal: 'Forslag' }),
      statement({ role: 'innkalling', proposal: 'Forslag', pages: { place: 1, proposal: 5 } }),
      statement({ role: 'quoted', decision: 'Gjengitt', pages: { place: 9, decision: 9 } }),
      statement({ decision: 'Vedtatt', pages: { place: 6, decision: 7 } }),
    ),
  ).toEqual(['decision Vedtatt 7', 'proposal Forslag 5']);
});

test('a slide decides nothing, and nothing is made of nothing', () => {
  expect(texts(statement({ role: 'presentasjon', decision: 'Vedtak på lysark' }))).toEqual([
    'slide Vedtak på lysark -',
  ]);
  expect(caseWordings([statement({})])).toEqual({});
});

test('a long wording is cut after a sentence, else after a word', () => {
  const sentence = `${'ord '.repeat(60)}slutt.`;
  expect(shortened(`${sentence} Mer ${'ord '.repeat(60)}`)).toBe(`${sentence} …`);
  expect(shortened('ord '.repeat(200).trim())).toMatch(/ ord …$/);
  expect(shortened('x'.repeat(1_000)).length).toBeLessThan(330);
  expect(shortened('Kort.')).toBe('Kort.');
});
