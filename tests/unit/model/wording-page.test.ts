import { expect, test } from 'vitest';
import type { DocumentId } from '../../../lib/model/document.ts';
import type { CaseStatement } from '../../../lib/model/statement.ts';
import { saidAs, wordingPage } from '../../../lib/model/wording-page.ts';
import { pagePlace } from '../../../lib/strings/page-place.ts';

const STATEMENT = {
  document: 'd' as DocumentId,
  paper: 'd:0',
  role: 'referat',
  pages: { place: 6, decision: 7 },
} as CaseStatement;

test('a wording stands on its page, a case on its own, and neither on any where there are none', () => {
  expect(wordingPage(STATEMENT, 'decision')).toEqual({
    document: 'd',
    page: 7,
    role: 'referat',
    isOwnFile: true,
  });
  expect(wordingPage(STATEMENT, null)?.page).toBe(6);
  expect(wordingPage(STATEMENT, 'proposal')).toBeNull();
  expect(wordingPage({ ...STATEMENT, pages: undefined }, 'decision')).toBeNull();
  expect(wordingPage({ ...STATEMENT, paper: 'd:10' }, 'decision')?.isOwnFile).toBe(false);
});

test('a wording is known again whatever its case and white space', () => {
  const said = { proposal: 'NUFA drøfter saken.', decision: null };
  expect(saidAs(said, 'nufa  drøfter\nsaken. ')).toBe('proposal');
  expect(saidAs(said, 'NUFA drøftet saken.')).toBeNull();
  expect(saidAs({ proposal: 'Likt.', decision: 'Likt.' }, 'Likt.')).toBe('decision');
});

test.each([
  ['referat', true, 'nb', 'side 7 i referatet'],
  ['innkalling', true, 'nb', 'side 7 i innkallingen'],
  ['innkalling', true, 'nn', 'side 7 i innkallinga'],
  ['referat', true, 'en', 'page 7 of the minutes'],
  ['presentasjon', true, 'nb', 'lysbilde 7 i presentasjonen'],
  ['presentasjon', true, 'nn', 'lysbilete 7 i presentasjonen'],
  // The file's page, which is not the paper's.
  ['toppnotat', false, 'nb', 'side 7 i filen med toppnotatet'],
  ['referat', false, 'nn', 'side 7 i fila med referatet'],
  ['quoted', false, 'nb', 'side 7 i papiret'],
] as const)('%s, own file %s, in %s: %s', (role, isOwnFile, language, said) => {
  expect(pagePlace({ role, page: 7, isOwnFile }, language)).toBe(said);
});
