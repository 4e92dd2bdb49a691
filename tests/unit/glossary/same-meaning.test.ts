import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameMeaning } from '../../../lib/glossary/same-meaning.ts';

describe('two long forms', () => {
  test.each([
    ['Elektronisk pasientjournal', 'elektroniske pasientjournaler'],
    ['Helse- og omsorgsdepartementet', 'helse og omsorgsdepartement'],
    ['Health Data Access Body', 'the health data access body'],
    ['Nasjonal kjernejournal', 'kjernejournal'],
    ['Felles språk', 'felles spraak'],
    ['e-helse', 'ehelse'],
    ['pasientens legemiddelliste', 'Pasientens legemiddellister'],
  ])('%s and %s say the same', (one, other) => {
    expect(isSameMeaning(one, other)).toBe(true);
    expect(isSameMeaning(other, one)).toBe(true);
  });
  test.each([
    ['Elektronisk pasientjournal', 'Elektronisk prøvejournal'],
    ['International Patient Summary', 'Individuell plan for samarbeid'],
    ['Nasjonal plan', 'Regional plan'],
    ['datadeling', 'dokumentdeling'],
    ['Utvalg', ''],
  ])('%s and %s do not', (one, other) => {
    expect(isSameMeaning(one, other)).toBe(false);
    expect(isSameMeaning(other, one)).toBe(false);
  });
  test('are alike whichever comes first, and each is like itself', () => {
    const words = fc.array(fc.constantFrom('felles', 'felle', 'plan', 'planen', 'helse', 'og', 'data'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        expect(isSameMeaning(a, b)).toBe(isSameMeaning(b, a));
        expect(isSameMeaning(a, a)).toBe(true);
      }),
    );
  });
});
