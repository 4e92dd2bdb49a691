import { expect, test } from 'vitest';
import { bodyWords } from '../../../lib/papers/body-words.ts';

test('what is left of HTML is no word of the case', () => {
  const text =
    '<ul style="list-style-type: none"><li>Portaler for rapportering</li></ul>&nbsp;<b>portaler</b>';
  expect(bodyWords(text)).toEqual(['rapportering', 'portaler']);
});

test('acronyms and names of things first, then long words; a person is never among them', () => {
  const text = 'Kari Storbråten viste frem portaler som vises. Portaloppdraget og FHIR gir innrapportering.';

  expect(bodyWords(text).slice(0, 3)).toEqual(['portaloppdraget', 'fhir', 'innrapportering']);
  expect(bodyWords(text).join(' ')).not.toMatch(/kari|storbr/);
});

test('a double name is no acronym', () => {
  expect(bodyWords('Kari Storbråten-Hansen fra Midt-Norge om EPJ-løftet')).toEqual(['epj-løftet']);
});

test('"helsekort" and "helsedata" tell a topic, "helsetjenesten" does not', () => {
  expect(bodyWords('helsekort i helsetjenesten, helsedata for helsepersonell')).toEqual([
    'helsekort',
    'helsedata',
  ]);
});

test('at most so many, each once', () => {
  const text = Array.from(
    { length: 300 },
    (_, index) => `kodeverk ord${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 30)]}en`,
  ).join(' ');
  const words = bodyWords(text);
  expect(words.length).toBeLessThanOrEqual(80);
  expect(new Set(words).size).toBe(words.length);
  expect(words[0]).toBe('kodeverk');
});
