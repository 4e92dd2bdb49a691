/** What stands where the built-in glossary, an organisation's and the reader's own have something to say of one name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { prepareRecogniser } from '../../../lib/detect/recogniser.ts';
import type { TrieNode } from '../../../lib/detect/trie.ts';
import { spellingOf } from '../../../lib/glossary/claim-forms.ts';
import {
  type LayeredGlossary,
  layerGlossary,
  NO_ORGANISATION,
  type OrganisationGlossary,
  termOf,
} from '../../../lib/glossary/layered-glossary.ts';
import type { OperationId } from '../../../lib/model/note.ts';
import type { GlossaryChoice, OwnTerm, OwnWord } from '../../../lib/model/own-term.ts';
import type { Term } from '../../../lib/model/term.ts';
import { writtenTerm } from './written-term.ts';

const written = (entry: string, fields: Partial<OwnTerm> = {}): OwnTerm =>
  writtenTerm(entry, { definition: `${entry} er noe.`, ...fields });

function builtIn(entry: string, ...forms: readonly string[]): Term {
  return {
    ...termOf(written(entry, { forms: forms.length === 0 ? [entry] : forms }), 'own'),
    evidence: { expansion: 'paper', sources: ['P23'], notes: [] },
  };
}

let count = 0;
function word(name: string, choice: GlossaryChoice | null, savedAt = '2026-11-22T10:00:00.000Z'): OwnWord {
  count += 1;
  return { name, choice, savedAt, number: 1, operation: `${count}` as OperationId };
}

const wrote = (entry: string, fields: Partial<OwnTerm> = {}, savedAt?: string) =>
  word(entry, { is: 'written', term: written(entry, fields) }, savedAt);
const of = (isLocked: boolean, ...terms: readonly OwnTerm[]): OrganisationGlossary => ({ terms, isLocked });

/** "HDAB own (HDAB, HDABene) instead of built-in". */
function told({ terms, hidden }: LayeredGlossary): readonly string[] {
  return [
    ...terms.map(({ term, origin, instead, taken, leftOut }) =>
      [
        `${term.entry} ${origin} (${term.forms.join(', ')})`,
        instead && `instead of ${instead.origin}`,
        ...taken.map(({ form, by }) => `${form} by ${by}`),
        ...leftOut.map((form) => `without ${form}`),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...hidden.map(({ term, origin }) => `hidden ${term.entry} ${origin}`),
  ];
}

const BUILT_IN = [builtIn('HDAB'), builtIn('EPJ', 'EPJ', 'pasientjournal'), builtIn('LM')];
const PLAIN = ['HDAB built-in (HDAB)', 'EPJ built-in (EPJ, pasientjournal)', 'LM built-in (LM)'];
const [HDAB = '', EPJ = '', LM = ''] = PLAIN;

describe('layers', () => {
  test.each<[string, OrganisationGlossary, readonly OwnWord[], readonly string[]]>([
    ['nothing decided', NO_ORGANISATION, [], PLAIN],
    ['a new entry', NO_ORGANISATION, [wrote('THDH')], [...PLAIN, 'THDH own (THDH)']],
    ['another text', NO_ORGANISATION, [wrote('HDAB')], ['HDAB own (HDAB) instead of built-in', EPJ, LM]],
    ['taken back', NO_ORGANISATION, [word('HDAB', null)], PLAIN],
    ['hidden', NO_ORGANISATION, [word('HDAB', { is: 'hidden' })], [EPJ, LM, 'hidden HDAB built-in']],
    ['hidden, unknown', NO_ORGANISATION, [word('XYZ', { is: 'hidden' })], PLAIN],
    [
      'without a form',
      NO_ORGANISATION,
      [word('EPJ', { is: 'without-forms', forms: ['EPJ', 'never there'] })],
      [HDAB, 'EPJ built-in (pasientjournal) without EPJ', LM],
    ],
    [
      'without forms, unknown',
      NO_ORGANISATION,
      [word('XYZ', { is: 'without-forms', forms: ['XYZ'] })],
      PLAIN,
    ],
    [
      'a form of a built-in entry',
      NO_ORGANISATION,
      [wrote('Legemiddel', { forms: ['LM'] })],
      [HDAB, EPJ, 'LM built-in () LM by Legemiddel', 'Legemiddel own (LM)'],
    ],
    [
      'a form written with a hyphen elsewhere',
      NO_ORGANISATION,
      [wrote('A', { forms: ['e-resept'] }), wrote('B', { forms: ['e resept'] }, '2026-11-22T11:00:00.000Z')],
      [...PLAIN, 'B own (e resept)', 'A own () e-resept by B'],
    ],
    [
      'a form of two entries, one of which is written over later than the other was written',
      NO_ORGANISATION,
      [wrote('HDAB', { forms: ['organ'] }), wrote('LM', { forms: ['organ'] }, '2026-11-22T11:00:00.000Z')],
      ['HDAB own () instead of built-in organ by LM', EPJ, 'LM own (organ) instead of built-in'],
    ],
    [
      'a form that another entry is without',
      NO_ORGANISATION,
      [word('EPJ', { is: 'without-forms', forms: ['EPJ'] }), wrote('Journal', { forms: ['EPJ'] })],
      [HDAB, 'EPJ built-in (pasientjournal) without EPJ', LM, 'Journal own (EPJ)'],
    ],
    [
      'an organisation',
      of(false, written('HDAB'), written('OUS'), written('OUS', { forms: ['second'] })),
      [],
      ['HDAB organisation (HDAB) instead of built-in', EPJ, LM, 'OUS organisation (OUS)'],
    ],
    [
      'an organisation, written over and hidden',
      of(false, written('HDAB'), written('OUS')),
      [wrote('HDAB'), word('OUS', { is: 'hidden' })],
      ['HDAB own (HDAB) instead of organisation', EPJ, LM, 'hidden OUS organisation'],
    ],
    [
      'an organisation that locks, written over, hidden and cut down',
      of(true, written('HDAB'), written('OUS'), written('NKI')),
      [
        wrote('HDAB'),
        word('OUS', { is: 'hidden' }),
        word('NKI', { is: 'without-forms', forms: ['NKI'] }),
        wrote('Mine', { forms: ['NKI', 'EPJ'] }),
      ],
      [
        'HDAB organisation (HDAB) instead of own',
        'EPJ built-in (pasientjournal) EPJ by Mine',
        LM,
        'OUS organisation (OUS)',
        'NKI organisation (NKI)',
        'Mine own (EPJ) NKI by NKI',
      ],
    ],
    [
      'an organisation that does not lock has a form after the reader',
      of(false, written('NKI', { forms: ['NKI', 'LM'] })),
      [wrote('Mine', { forms: ['NKI'] })],
      [HDAB, EPJ, 'LM built-in () LM by NKI', 'NKI organisation (LM) NKI by Mine', 'Mine own (NKI)'],
    ],
  ])('%s', (_, organisation, own, expected) => {
    expect(told(layerGlossary(BUILT_IN, organisation, own))).toEqual(expected);
  });

  test('a form that is lost is a name to find the entry by', () => {
    const { terms } = layerGlossary(BUILT_IN, NO_ORGANISATION, [
      wrote('Legemiddel', { forms: ['LM'] }),
      word('EPJ', { is: 'without-forms', forms: ['EPJ'] }),
    ]);
    const names = (entry: string) => terms.find(({ term }) => term.entry === entry)?.term.otherNames;
    expect(names('LM')).toEqual(['LM']);
    expect(names('EPJ')).toEqual(['EPJ']);
  });

  test('what is not to be marked is not asked about', () => {
    const { ignored, unasked } = layerGlossary(BUILT_IN, NO_ORGANISATION, [
      word('XYZ', { is: 'ignored' }),
      word('HDAB', { is: 'hidden' }),
      word('EPJ', { is: 'without-forms', forms: ['EPJ'] }),
    ]);
    expect([...ignored]).toEqual(['XYZ']);
    expect([...unasked].toSorted()).toEqual(['EPJ', 'HDAB', 'XYZ']);
  });

  test('beneath a locked entry lies the own one, and beneath that what is built in', () => {
    const { terms } = layerGlossary(BUILT_IN, of(true, written('HDAB')), [wrote('HDAB')]);
    const [first] = terms;
    expect([first?.isLocked, first?.instead?.origin, first?.instead?.instead?.origin]).toEqual([
      true,
      'own',
      'built-in',
    ]);
  });

  test('an own entry says that the reader has it, and where it was found', () => {
    const foundIn = { label: 'NUFA 26/25, 29.10.2025', sentence: 'Helsedataservice (HDS) er en enhet.' };
    expect(termOf(written('HDS', { foundIn, forms: [' HDS ', '', 'A\u030A'] }), 'own')).toMatchObject({
      forms: ['HDS', 'Å'],
      confidence: 'certain',
      evidence: { expansion: 'reader', sources: [foundIn.label], notes: [foundIn.sentence] },
    });
    expect(termOf(written('HDS'), 'organisation').evidence).toEqual({
      expansion: 'organisation',
      sources: [],
      notes: [],
    });
  });
});

const name = fc.constantFrom('A', 'B', 'C', 'D', 'constructor', '__proto__');
const form = fc.constantFrom('A', 'B', 'a b', 'a-b', 'a  b', 'a - b', 'C', 'hasOwnProperty');
const forms = fc.array(form, { maxLength: 4 });
const choice: fc.Arbitrary<GlossaryChoice | null> = fc.oneof(
  fc
    .tuple(name, forms)
    .map(([entry, some]) => ({ is: 'written' as const, term: written(entry, { forms: some }) })),
  fc.constant({ is: 'hidden' as const }),
  forms.map((some) => ({ is: 'without-forms' as const, forms: some })),
  fc.constant({ is: 'ignored' as const }),
  fc.constant(null),
);
const ownWords = fc
  .uniqueArray(fc.tuple(name, choice, fc.integer({ min: 0, max: 2 })), { selector: ([one]) => one })
  .map((all) => all.map(([one, made, minute]) => word(one, made, `2026-11-22T10:0${minute}:00.000Z`)));
const organisations = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(name, forms), { maxLength: 4 }))
  .map(([locked, all]) => of(locked, ...all.map(([entry, some]) => written(entry, { forms: some }))));

describe('whatever was decided', () => {
  test('each name stands once, each form marks one entry, and nothing is lost in silence', () => {
    fc.assert(
      fc.property(organisations, ownWords, (organisation, own) => {
        const { terms, hidden } = layerGlossary(
          [builtIn('A', 'A', 'a b'), builtIn('B', 'B')],
          organisation,
          own,
        );
        const names = terms.map(({ term }) => term.entry);
        expect(new Set(names).size).toBe(names.length);
        const marked = terms.flatMap(({ term }) => [...new Set(term.forms.map(spellingOf))]);
        expect(new Set(marked).size).toBe(marked.length);
        for (const { taken } of terms) for (const { by } of taken) expect(names).toContain(by);
        const all = new Set([...terms, ...hidden].map(({ term }) => term.entry));
        for (const entry of ['A', 'B', ...organisation.terms.map((term) => term.entry)])
          expect(all).toContain(entry);
        for (const { name: entry, choice: made } of own) {
          if (made?.is !== 'written') continue;
          const stands = terms.find(({ term }) => term.entry === entry);
          expect([stands?.origin, stands?.isLocked === true && stands.instead?.origin]).toContain('own');
        }
      }),
    );
  });

  test('the order in which words are read makes no difference', () => {
    fc.assert(
      fc.property(organisations, ownWords, (organisation, own) => {
        const one = layerGlossary(BUILT_IN, organisation, own);
        const other = layerGlossary(BUILT_IN, organisation, own.toReversed());
        expect(other).toEqual(one);
      }),
    );
  });
});

/** Whether a text that is matched by the one form is matched by the other. */
function matchAlike(one: string, other: string): boolean {
  const lexicon = compileLexicon(
    [
      { ...builtIn('A'), forms: [one] },
      { ...builtIn('B'), forms: [other] },
    ],
    [],
    '',
  );
  const ends = (node: TrieNode<unknown>): number =>
    (node.ends === null ? 0 : 1) + [...node.next.values()].reduce((sum, next) => sum + ends(next), 0);
  return ends(prepareRecogniser(lexicon, 0).forms) === 1;
}

test('spellings are one where a text is matched by them alike', () => {
  const spelling = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '‐', '‑', '\u00A0', '/'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(spelling, spelling, (one, other) => {
      expect(spellingOf(one) === spellingOf(other)).toBe(matchAlike(one, other));
    }),
    { numRuns: 2_000 },
  );
});
