/** What a selected text or an omnibox text names. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { prepareCaseSearch } from '../../../lib/glossary/case-search.ts';
import { lookUp } from '../../../lib/glossary/look-up.ts';

const search = prepareCaseSearch(CASES);
const found = (text: string) => {
  const { cases, terms } = lookUp(text, search, GLOSSARY);
  return [...cases.map(({ id }) => id as string), ...terms.map(({ entry }) => entry)];
};

describe('a text', () => {
  test.each([
    ['sak 26/25', ['NUFA-26-2025']],
    ['Sak 26/25: Ord som ingen tittel har', ['NUFA-26-2025']],
    ['HDABene', ['HDAB']],
    ['hdab', ['HDAB']],
    ['nuit 24/23', ['NUIT-24-2023']],
    ['99/25', []],
    ['qwertyuiop', []],
    ['', []],
    ['…', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('a number in two councils has both readings', () => {
    expect(found('24/23').toSorted()).toEqual(['NUFA-24-2023', 'NUIT-24-2023']);
  });

  test('a number that is not known is told', () => {
    expect(lookUp('sak 99/25', search, GLOSSARY).numbers).toMatchObject([{ number: 99, cases: [] }]);
  });

  test('a very long selection is read in its beginning', () => {
    expect(found(`26/25 ${'ord '.repeat(100_000)}`)).toEqual(['NUFA-26-2025']);
  });
});
