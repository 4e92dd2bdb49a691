import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { unknownWords } from '../../../lib/glossary/unknown-words.ts';

const LEXICON = compileLexicon(GLOSSARY, CASES, 'test');

describe('unknown words', () => {
  test('are listed once, in the order of first places, with every place', () => {
    const text = 'Saken gjelder QXT og FHIR. Senere kom ZWK til. QXT ble drøftet på nytt i NUFA.';
    const words = unknownWords(text, LEXICON);
    expect(words.map((word) => word.text)).toEqual(['QXT', 'ZWK']);
    expect(words[0]?.starts.map((start) => text.slice(start, start + 3))).toEqual(['QXT', 'QXT']);
  });
  test.each(['', 'Ingen forkortelser her.', 'FHIR, HDAB og NUFA er kjent.'])('are none in %j', (text) => {
    expect(unknownWords(text, LEXICON)).toEqual([]);
  });
});
