import { expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { fieldEntries, fieldsOf } from '../../../lib/links/fields.ts';
import { sharedShare, tellsTopic, titleWords } from '../../../lib/links/title-words.ts';

test('every entry that tells a field is in the glossary', () => {
  const known = new Set(GLOSSARY.map(({ entry }) => entry));
  expect(fieldEntries().filter((entry) => !known.has(entry))).toEqual([]);
});

test.each([
  ['Felles kodeverk for prøvetaking', [], ['standardisering og normering']],
  ['Den digitale helseberedskapen', [], ['beredskap']],
  ['Nytt om reseptene', ['PLL'], ['legemidler']],
  ['Videre arbeid', [], []],
])('fields of "%s"', (title, entries, fields) => {
  expect(fieldsOf(titleWords(title), entries)).toEqual(fields);
});

test.each([
  ["FHI's plan for e-helse 2023", ['fhi', 'plan', 'for', 'ehelse', '2023']],
  ['MyHealth@EU – norsk kontaktpunkt', ['myhealth@eu', 'norsk', 'kontaktpunkt']],
  ['', []],
])('words of "%s"', (title, words) => {
  expect(titleWords(title)).toEqual(words);
});

test('council language and numbers tell no topic', () => {
  expect(['status', 'videre', 'nasjonal', '2023', 'og'].filter(tellsTopic)).toEqual([]);
  expect(['legemiddel', 'fhir', 'gravide'].every(tellsTopic)).toBe(true);
});

test.each([
  ['Helsekort for gravide', 'Elektronisk helsekort for gravide', 1],
  ['Helsekort for gravide', 'Strategi for Normen', 0],
  ['Strategi digital sikkerhet', 'Strategi for digital sikkerhet – videre drøfting', 1],
  ['', 'Helsekort', 0],
])('"%s" and "%s" share %d', (a, b, share) => {
  expect(sharedShare(a, b)).toBe(share);
  expect(sharedShare(b, a)).toBe(share);
});
