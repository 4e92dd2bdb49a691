import { describe, expect, test } from 'vitest';
import { distinctMeanings, foundBeside, shortsOf } from '../../../lib/glossary/found-beside.ts';
import { languageOf } from '../../../lib/glossary/long-form-language.ts';
import { term } from '../store/index/small-content.ts';

const found = (long: string, label = 'NUFA 1/24') => ({
  short: 'AAA',
  long,
  label,
  sentence: `${long} (AAA).`,
});

describe('what papers say beside the glossary', () => {
  const entry = term('AAA', {
    forms: ['AAA', 'A-ene'],
    expansion: { nb: 'Alle andre aktører', en: 'Any Actor Around' },
    otherNames: ['Andre allierte'],
    otherMeanings: ['I helse: akutt abdominal aneurisme.'],
  });

  test('is what it does not say, each meaning once, the newest', () => {
    const said = [
      found('alle andre aktørene'),
      found('Any actor around'),
      found('andre allierte'),
      found('Aktiv allmenn avtale', 'NUFA 3/24'),
      found('aktive allmenne avtaler', 'NUFA 2/24'),
      found('akutt abdominal aneurisme'),
    ];
    expect(foundBeside(entry, said)).toEqual([found('Aktiv allmenn avtale', 'NUFA 3/24')]);
  });
  test('is looked for by its name and spellings', () => {
    expect(shortsOf(entry)).toEqual(['AAA', 'A-ene']);
  });
  test('of one meaning is the first', () => {
    expect(
      distinctMeanings([found('en plan'), found('planen'), found('et kart')]).map(({ long }) => long),
    ).toEqual(['en plan', 'et kart']);
  });
});

test.each([
  ['Elektronisk pasientjournal', 'nb'],
  ['Helsedataservice', 'nb'],
  ['standardisert hendelsesflyt', 'nb'],
  ['Personopplysningsloven på norsk', 'nb'],
  ['Health Data Access Body', 'en'],
  ['Fast Healthcare Interoperability Resources', 'en'],
  ['European Health Data Space', 'en'],
  ['International Patient Summary', 'en'],
  ['terms of reference', 'en'],
  ['Program for utvikling av tjenester', 'nb'],
])('%s is %s', (long, language) => {
  expect(languageOf(long)).toBe(language);
});
