/** What is written in the form of an entry: what comes of it, what keeps it from being saved, what is asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { layerGlossary, NO_ORGANISATION } from '../../../../lib/glossary/layered-glossary.ts';
import type { OwnTerm } from '../../../../lib/model/own-term.ts';
import { ownTermSchema } from '../../../../lib/store/own-word-schema.ts';
import { draftProblems } from '../../../../lib/views/term-editor/draft-problems.ts';
import { formWarnings } from '../../../../lib/views/term-editor/form-warnings.ts';
import { isOrdinaryWord, wordsOf } from '../../../../lib/views/term-editor/ordinary-words.ts';
import {
  draftOfSeed,
  draftOfTerm,
  type TermDraft,
  termOfDraft,
} from '../../../../lib/views/term-editor/term-draft.ts';

const HTO: TermDraft = {
  ...draftOfSeed({ word: 'HTO', long: 'Helsetjenesteorganisasjon' }),
  definition: 'En enhet som <b>gir</b> helsehjelp.',
};

/** Single UTF-16 units: halves of pairs, controls and combining signs too. */
const ANY_TEXT = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('an entry', () => {
  test('is what the form says, markup and formulas as text', () => {
    const draft: TermDraft = {
      ...HTO,
      name: '  =SUM(A1)  ',
      otherMeanings: '<script>alert(1)</script>\r\n\r\n  to   ord \n<script>alert(1)</script>',
      marking: 'near',
      words: 'helse*\nsykehus',
    };
    expect(termOfDraft(draft, null)).toEqual({
      entry: '=SUM(A1)',
      forms: ['=SUM(A1)'],
      otherNames: [],
      expansion: { nb: 'Helsetjenesteorganisasjon', en: null },
      definition: 'En enhet som <b>gir</b> helsehjelp.',
      category: 'annet',
      otherMeanings: ['<script>alert(1)</script>', 'to ord'],
      related: [],
      marking: {
        kind: 'in-context',
        rule: { when: [{ is: 'near', words: ['helse*', 'sykehus'], distance: 100 }], unless: [] },
      },
      foundIn: null,
    } satisfies OwnTerm);
  });
  test.each([
    ['(HTO),', 'HTO'],
    ['«Helse-Norge».', 'Helse-Norge'],
    ['MyHealth@EU', 'MyHealth@EU'],
    ['ATC/DDD', 'ATC/DDD'],
    ['...', ''],
    [' RF\n KJ ', 'RF KJ'],
    ['a\u0000b\ud800', 'a b\ufffd'],
  ])('begun with %j is called %j', (word, name) => {
    expect(draftOfSeed({ word }).name).toBe(name);
  });
  test('that is opened and saved unchanged stays as it is, every built-in one', () => {
    for (const term of GLOSSARY) {
      const { confidence: _, evidence: __, ...written } = term;
      const own: OwnTerm = { ...written, foundIn: null };
      expect(termOfDraft(draftOfTerm(term), own)).toEqual(own);
      expect(draftProblems(draftOfTerm(term))).toEqual([]);
    }
  });
  test('is never made of what no text can hold', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_TEXT, (name, definition) => {
        const term = termOfDraft({ ...HTO, name, definition, forms: definition }, null);
        for (const text of [term.entry, term.definition, ...term.forms]) {
          expect(text.isWellFormed()).toBe(true);
          expect(text).toBe(text.trim());
        }
        expect(term.entry).not.toMatch(/\p{Cc}/u);
        // The store takes it wherever the form finds nothing wrong.
        const draft = draftOfTerm(term);
        if (draftProblems(draft).length === 0) expect(ownTermSchema.safeParse(term).success).toBe(true);
        // Saved again, it is the same.
        expect(termOfDraft(draftOfTerm(term), term)).toEqual(term);
      }),
    );
  });
});

describe('a draft', () => {
  const long = (length: number): string => 'x'.repeat(length);
  test.each<readonly [string, Partial<TermDraft>, readonly string[]]>([
    ['as it should be', {}, []],
    ['without a name', { name: ' \n ' }, ['name empty']],
    ['named as all objects are', { name: '__proto__' }, ['name reserved']],
    ['with a name of 100 signs', { name: long(100) }, []],
    ['with a name of 101', { name: long(101) }, ['name too-long']],
    ['with a huge expansion', { nb: long(301), en: long(1_000_000) }, ['nb too-long', 'en too-long']],
    ['with a huge definition', { definition: long(2001) }, ['definition too-long']],
    ['that says nothing', { nb: ' ', definition: '\n' }, ['nb no-meaning']],
    ['that only says it in English', { nb: '', definition: '', en: 'Health' }, []],
    ['with a long line', { otherMeanings: `a\n${long(301)}` }, ['otherMeanings long-line']],
    [
      'with many lines',
      { forms: Array.from({ length: 31 }, (_, n) => `A${n}`).join('\n') },
      ['forms too-many'],
    ],
    ['with the same line often', { forms: 'A1\n'.repeat(100) }, []],
    ['related to a name that is too long', { related: long(101) }, ['related long-line']],
    ['with a spelling of signs', { forms: 'HTO\n---' }, ['forms no-letter']],
    ['called a sign', { name: '–' }, ['name no-letter']],
    ['near no words', { marking: 'near', words: ' \n' }, ['words no-words']],
    ['wrong in two places', { name: '', definition: long(2001) }, ['name empty', 'definition too-long']],
  ])('%s', (_, change, expected) => {
    const problems = draftProblems({ ...HTO, ...change });
    expect(problems.map(({ field, why }) => `${field} ${why.is}`)).toEqual(expected);
  });
});

const WORDS = wordsOf([
  ...GLOSSARY.map(({ definition }) => definition),
  ...CASES.map(({ title }) => title ?? ''),
]);

describe('an ordinary word', () => {
  test.each([
    'a',
    '7',
    '2025',
    'temadag',
    'felles språk',
    'e-helse',
    'Pasient',
    'Legemidler',
    'Arbeidet',
    'ALLE',
  ])('%s', (form) => expect(isOrdinaryWord(form, WORDS)).toBe(true));
  test.each([
    'HTO',
    'eReg',
    'openEHR',
    'Fürst',
    'HDAB',
    'Helse Nord',
    'MyHealth@EU',
    'DHO',
    'Epic',
    'EPJ',
    'mHealth2',
  ])('is not %s', (form) => expect(isOrdinaryWord(form, WORDS)).toBe(false));
  test('is no acronym of the glossary, but for those that context decides of', () => {
    const always = GLOSSARY.filter(({ marking }) => marking.kind === 'always');
    const wrong = always.flatMap(({ forms }) =>
      forms.filter((form) => /^\p{Lu}+$/u.test(form) && isOrdinaryWord(form, WORDS)),
    );
    expect(wrong).toEqual([]);
  });
});

const ALWAYS = { kind: 'always' } as const;

describe('what is asked about a spelling', () => {
  const glossary = layerGlossary(GLOSSARY, NO_ORGANISATION, []);
  const term = (change: Partial<TermDraft>): OwnTerm => termOfDraft({ ...HTO, ...change }, null);
  test.each<
    readonly [string, Partial<TermDraft>, Pick<OwnTerm, 'forms' | 'marking'> | null, readonly string[]]
  >([
    ['nothing', {}, null, []],
    ['an ordinary word', { forms: 'HTO\npasient' }, null, ['ordinary-word pasient']],
    [
      'an ordinary word that is marked in context',
      { forms: 'pasient', marking: 'near', words: 'x' },
      null,
      [],
    ],
    ['an ordinary word that it has had', { forms: 'pasient' }, { forms: ['pasient'], marking: ALWAYS }, []],
    [
      'an ordinary word that it has had in context',
      { forms: 'pasient' },
      { forms: ['pasient'], marking: { kind: 'never' } },
      ['ordinary-word pasient'],
    ],
    ['a spelling of another that it has had', { forms: 'HDAB' }, { forms: ['HDAB'], marking: ALWAYS }, []],
    ['no spelling at all', { forms: '', marking: 'never' }, null, []],
    ['a spelling of another', { forms: 'HDAB\nHTO' }, null, ['same-form HDAB']],
    ['its own name elsewhere', { name: 'HDAB' }, null, []],
  ])('%s', (_, change, before, expected) => {
    const warnings = formWarnings(term(change), before, glossary, WORDS);
    expect(warnings.map(({ is, form }) => `${is} ${form}`)).toEqual(expected);
  });
});
