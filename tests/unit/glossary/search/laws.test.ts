/** What holds for every glossary and every query. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { fold } from '../../../../lib/glossary/fold.ts';
import { beginsWithTypo } from '../../../../lib/glossary/search/matches.ts';
import { rawWords, readWord } from '../../../../lib/glossary/search/words.ts';
import { builtIn, makeTerm, nameOf, searchOver } from './fixtures.ts';

const search = await builtIn();

describe('an entry is always found by its own name', () => {
  test.each(GLOSSARY.map(({ entry }) => entry))('%s', (entry) => {
    expect(search.find(entry, 1).map(nameOf)).toEqual([entry]);
    const small = search.find(entry.toLowerCase(), 3).map(nameOf);
    expect(small).toContain(entry);
  });
  test('also among others of any letters and signs', async () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.stringMatching(/^[A-Z]{1,5}[a-z0-9+#/.-]{0,3}$/),
      )
      .map((text) => text.trim().replaceAll(/\s+/g, ' '))
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), async (names) => {
        const own = await searchOver({
          terms: [...names.map((one) => makeTerm(one)), ...GLOSSARY.slice(0, 5)],
        });
        for (const one of names) expect(own.find(one, 1).map(nameOf)).toEqual([one]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a typo in a name of five letters or more', () => {
  const long = GLOSSARY.map(({ entry }) => entry).filter((entry) => /^[\p{L}-]{5,}$/u.test(entry));
  const letters = [...'abcdefghijklmnoprstuvyøå'];
  const typo = fc
    .tuple(
      fc.constantFrom(...long),
      fc.nat(200),
      fc.constantFrom(...letters),
      fc.constantFrom('add', 'drop', 'other', 'swap'),
    )
    .map(([entry, at, letter, kind]) => {
      const place = at % (entry.length - 1);
      const [before, after] = [entry.slice(0, place), entry.slice(place)];
      if (kind === 'add') return [entry, before + letter + after] as const;
      if (kind === 'drop') return [entry, before + after.slice(1)] as const;
      if (kind === 'other') return [entry, before + letter + after.slice(1)] as const;
      return [entry, before + after.charAt(1) + after.charAt(0) + after.slice(2)] as const;
    });
  test('leaves it among the first five, where what is typed is nothing else', () => {
    fc.assert(
      fc.property(typo, ([entry, typed]) => {
        const hits = search.find(typed, 5).map(nameOf);
        // Another word that is really there goes before ("Akson" without its n, "eReg" for "Freg").
        if (!hits.includes(entry)) expect(search.count(typed)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
  test('where two letters that have changed places look like an ø', () => {
    expect(search.find('Helsepersnoellkommisjonen', 1).map(nameOf)).toEqual(['Helsepersonellkommisjonen']);
  });
  test.each([
    ['helsenorge', 'helsnorge', true],
    ['helsenorge', 'hlesen', true],
    ['helsenorge', 'helssen', true],
    ['helsenorge', 'helxen', true],
    ['helsenorge', 'helsen', false],
    ['helsenorge', 'hxlsxn', false],
  ])('%s begins as %s would: %s', (word, typed, expected) => {
    expect(beginsWithTypo(word, typed)).toBe(expected);
  });
});

describe('folding', () => {
  test('twice is folding once, of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aeoæøåáéö]{0,12}$/)),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
  test('makes words of texts and of queries that can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const raw of rawWords(text)) expect(readWord(raw).key).not.toMatch(/\s/);
      }),
    );
  });
  test.each([
    ['miljøet', 'miljoeet'],
    ['blåbær', 'blaabaer'],
    ['Ærlig', 'aerlig'],
    ['résumé', 'resume'],
    ['ﬁnne', 'finne'],
  ])('%s and %s are one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('words', () => {
  const key = (text: string) => rawWords(text).map((raw) => readWord(raw).key);
  test.each([
    ['29.10.2025', ['29.10.25']],
    ['01.09.22', ['1.9.22']],
    ['2025-10-29', ['29.10.25']],
    ['26/2025', ['26/25']],
    ['e-helse og PAS/EPJ', ['ehelse', 'og', 'pas', 'epj']],
    ['EPJ’er', ['epjer']],
    ['HealthData@EU', ['healthdata', 'eu']],
  ])('%s: %j', (text, keys) => {
    expect(key(text)).toEqual(keys);
  });
  test.each([
    ['legemiddelliste', 'legemiddellista', 'legemiddellistene', 'legemiddellister'],
    ['program', 'programmet', 'programmer', 'programmene'],
    ['forordning', 'forordninga', 'forordningen', 'forordningene', 'forordningar'],
  ])('%s, %s and the others have one stem', (...forms) => {
    expect(new Set(forms.map((form) => readWord(form).stem)).size).toBe(1);
  });
});

test('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.integer({ min: 0, max: 60 }),
      (text, limit) => {
        expect(search.find(text, limit).length).toBe(Math.min(limit, search.count(text)));
      },
    ),
    { numRuns: 300 },
  );
});
