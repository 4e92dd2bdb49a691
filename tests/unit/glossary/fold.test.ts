/** One spelling for all ways to write a word. */
import { describe, expect, test } from 'vitest';
import { fold, foldWords } from '../../../lib/glossary/fold.ts';

describe('folding', () => {
  test.each([
    ['Ærlig', 'aerlig'],
    ['legemiddelhåndtering', 'legemiddelhandtering'],
    ['legemiddelhaandtering', 'legemiddelhandtering'],
    ['Førstelinje', 'forstelinje'],
    ['foerstelinje', 'forstelinje'],
    ['Fürst', 'furst'],
    ['HDAB', 'hdab'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('folded words', () => {
  test.each([
    ['Sak 26/25: Konsekvenser', 'sak 26/25 konsekvenser'],
    ['PAS/EPJ (e-resept)', 'pas epj e resept'],
    [' – ', ''],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toBe(words);
  });
});
