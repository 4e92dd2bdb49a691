/** What an administrator writes of the glossary, and what is said where it cannot be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TERM_CATEGORIES } from '../../../lib/model/term.ts';
import { MAX_POLICY_ENTRIES, parsePolicyGlossary } from '../../../lib/store/policy-glossary.ts';

const OUS = { entry: 'OUS', expansion: 'Oslo universitetssykehus' };
const READ = {
  entry: 'OUS',
  forms: ['OUS'],
  otherNames: [],
  expansion: { nb: 'Oslo universitetssykehus', en: null },
  definition: '',
  category: 'annet',
  otherMeanings: [],
  related: [],
  marking: { kind: 'always', unless: [] },
  foundIn: null,
};

describe('entries', () => {
  test('the shortest there is', () => {
    expect(parsePolicyGlossary([OUS])).toEqual({ terms: [READ], faults: [] });
  });
  test('as JSON, as the registry of Windows may have it', () => {
    expect(parsePolicyGlossary(JSON.stringify([OUS])).terms).toEqual([READ]);
  });
  test('with everything', () => {
    const written = {
      entry: ' Prosjekt Nord ',
      forms: ['Prosjekt Nord', 'PN'],
      otherNames: ['Nordprosjektet'],
      expansion: 'Prosjekt Nord',
      english: 'Project North',
      definition: 'Et prosjekt.',
      category: 'program og prosjekt',
      otherMeanings: ['PN kan også være et postnummer.'],
      related: ['OUS'],
      near: ['prosjekt'],
      notNear: ['postnummer'],
    };
    const { terms, faults } = parsePolicyGlossary([written]);
    expect(faults).toEqual([]);
    expect(terms).toEqual([
      {
        entry: 'Prosjekt Nord',
        forms: ['Prosjekt Nord', 'PN'],
        otherNames: ['Nordprosjektet'],
        expansion: { nb: 'Prosjekt Nord', en: 'Project North' },
        definition: 'Et prosjekt.',
        category: 'program og prosjekt',
        otherMeanings: ['PN kan også være et postnummer.'],
        related: ['OUS'],
        marking: {
          kind: 'in-context',
          rule: {
            when: [{ is: 'near', words: ['prosjekt'], distance: 80 }],
            unless: [{ is: 'near', words: ['postnummer'], distance: 80 }],
          },
        },
        foundIn: null,
      },
    ]);
  });
  test.each([
    [{}, { kind: 'always', unless: [] }],
    [
      { near: [], notNear: [] },
      { kind: 'always', unless: [] },
    ],
    [{ mark: 'never', near: ['a'] }, { kind: 'never' }],
    [{ notNear: ['a'] }, { kind: 'always', unless: [{ is: 'near', words: ['a'], distance: 80 }] }],
  ])('marked by %j', (fields, marking) => {
    expect(parsePolicyGlossary([{ ...OUS, ...fields }]).terms).toMatchObject([{ marking }]);
  });
});

describe('what cannot be read', () => {
  const fault = (written: unknown) => {
    const { terms, faults } = parsePolicyGlossary([written, { entry: 'NKI', definition: 'Noe.' }]);
    return [
      terms.length,
      ...faults.map((one) => (one.is === 'entry' ? [one.place, one.name, one.fault] : one)),
    ];
  };
  test.each<[string, unknown, readonly unknown[]]>([
    ['a text', 'OUS', [1, [1, null, { is: 'no-entry' }]]],
    ['a list', [], [1, [1, null, { is: 'no-entry' }]]],
    ['nothing', null, [1, [1, null, { is: 'no-entry' }]]],
    ['an empty name', { ...OUS, entry: ' ' }, [1, [1, null, { is: 'no-entry' }]]],
    [
      'a name that objects have',
      { ...OUS, entry: '__proto__' },
      [1, [1, '__proto__', { is: 'bad-field', field: 'entry' }]],
    ],
    ['no meaning', { entry: 'OUS' }, [1, [1, 'OUS', { is: 'says-nothing' }]]],
    [
      'an unknown field',
      { ...OUS, comment: 'x' },
      [2, [1, 'OUS', { is: 'unknown-field', field: 'comment' }]],
    ],
    ['forms that are none', { ...OUS, forms: 'OUS' }, [1, [1, 'OUS', { is: 'bad-field', field: 'forms' }]]],
    ['an empty form', { ...OUS, forms: ['OUS', ' '] }, [1, [1, 'OUS', { is: 'bad-field', field: 'forms' }]]],
    [
      'an expansion that is a number',
      { ...OUS, expansion: 1 },
      [1, [1, 'OUS', { is: 'bad-field', field: 'expansion' }]],
    ],
    [
      'an English one that is too long',
      { ...OUS, english: 'x'.repeat(301) },
      [1, [1, 'OUS', { is: 'bad-field', field: 'english' }]],
    ],
    [
      'a category of one’s own',
      { ...OUS, category: 'mat' },
      [1, [1, 'OUS', { is: 'bad-field', field: 'category' }]],
    ],
    ['another marking', { ...OUS, mark: 'sometimes' }, [1, [1, 'OUS', { is: 'bad-field', field: 'mark' }]]],
    ['words that are none', { ...OUS, near: 'a' }, [1, [1, 'OUS', { is: 'bad-field', field: 'near' }]]],
    [
      'empty words',
      { ...OUS, near: ['a'], notNear: [''] },
      [1, [1, 'OUS', { is: 'bad-field', field: 'notNear' }]],
    ],
    [
      'two faults',
      { ...OUS, forms: 1, related: 2 },
      [1, [1, 'OUS', { is: 'bad-field', field: 'forms' }], [1, 'OUS', { is: 'bad-field', field: 'related' }]],
    ],
  ])('%s is said, and the next entry counts', (_, written, expected) => {
    expect(fault(written)).toEqual(expected);
  });
  test('a name that is there already', () => {
    expect(parsePolicyGlossary([OUS, { ...OUS, expansion: 'Noe annet' }])).toEqual({
      terms: [READ],
      faults: [{ is: 'entry', place: 2, name: 'OUS', fault: { is: 'twice' } }],
    });
  });
  test.each([[{}], [null], [1], ['['], ['{}'], ['"a"'], ['['.repeat(100_000)], ['x'.repeat(3_000_000)]])(
    'no list at all',
    (written) => {
      expect(parsePolicyGlossary(written)).toEqual({ terms: [], faults: [{ is: 'not-a-list' }] });
    },
  );
  test('more entries than are read', () => {
    const many = Array.from({ length: MAX_POLICY_ENTRIES + 1 }, (_, at) => ({ ...OUS, entry: `E${at}` }));
    const { terms, faults } = parsePolicyGlossary(many);
    expect(terms).toHaveLength(MAX_POLICY_ENTRIES);
    expect(faults).toEqual([{ is: 'too-many', most: MAX_POLICY_ENTRIES }]);
  });
});

describe('docs/administrators.md', () => {
  const page = readFileSync(new URL('../../../docs/administrators.md', import.meta.url), 'utf8');
  test('names each category', () => {
    expect(TERM_CATEGORIES.filter((category) => !page.includes(`\`${category}\``))).toEqual([]);
  });
  test('has an example that is read without a fault', () => {
    const [, example = ''] = /```json\n(\[[\s\S]*?\n\])\n```/.exec(page) ?? [];
    const { terms, faults } = parsePolicyGlossary(JSON.parse(example));
    expect(faults).toEqual([]);
    expect(terms.length).toBeGreaterThan(1);
  });
});
