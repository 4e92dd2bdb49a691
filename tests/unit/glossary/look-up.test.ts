/** Terms that a selected text names in passing. */
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { termsNamedIn } from '../../../lib/glossary/look-up.ts';

const named = (text: string) => termsNamedIn(text, GLOSSARY).map(({ entry }) => entry);

describe('a text', () => {
  test.each([
    ['Forordningen gir HDABene ansvar for å behandle søknader om helsedata', ['HDAB']],
    ['Legen skriver en e-resept i sin EPJ', ['E-resept', 'EPJ']],
    ['Ingen av disse ordene er begreper', []],
    ['', []],
  ])('%s', (text, entries) => {
    expect(named(text).toSorted()).toEqual(entries.toSorted());
  });

  test('is read in its beginning where it is very long', () => {
    expect(named(`HDAB ${'ord '.repeat(100_000)} EPJ`)).toEqual(['HDAB']);
  });
});
