import { describe, expect, test } from 'vitest';
import { layerGlossary, NO_ORGANISATION } from '../../../../lib/glossary/layered-glossary.ts';
import type { FoundDefinition } from '../../../../lib/model/definition.ts';
import type { DocumentId } from '../../../../lib/model/document.ts';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryChoice, OwnTerm } from '../../../../lib/model/own-term.ts';
import { entryOf, foundMeanings, meaningStatus, splitAt } from '../../../../lib/views/term/found-meanings.ts';
import { takenTerm } from '../../../../lib/views/term/taken-term.ts';
import { writtenTerm } from '../../glossary/written-term.ts';
import { term } from '../../store/index/small-content.ts';

const found = (long: string, more: Partial<FoundDefinition> = {}): FoundDefinition => ({
  short: 'AAA',
  long,
  start: 0,
  end: 1,
  document: 'doc' as DocumentId,
  caseId: null,
  date: null,
  label: 'NUFA 1/24, 1.1.2024',
  sentence: `${long} (AAA).`,
  ...more,
});

const written = (more: Partial<OwnTerm> = {}): OwnTerm =>
  writtenTerm('AAA', { expansion: { nb: 'alt annet arbeid', en: null }, definition: 'Mitt.', ...more });

const owning = (choice: GlossaryChoice, name = 'AAA') => ({
  name,
  operation: 'one' as OperationId,
  number: 1,
  savedAt: '2026-01-01T00:00:00.000Z',
  choice,
});

const BUILT_IN = [
  term('AAA', { expansion: { nb: 'Alle andre aktører', en: 'Any Actor' }, forms: ['AAA', 'A-A'] }),
];
const glossary = layerGlossary(BUILT_IN, NO_ORGANISATION, []);

test('each meaning stands once, with the other places that say it', () => {
  const meanings = foundMeanings([
    found('aktiv avtale', { label: 'NUFA 3/24' }),
    found('alt annet', { label: 'NUFA 3/24' }),
    found('aktive avtaler', { label: 'NUFA 2/24' }),
    found('aktiv avtale', { label: 'NUFA 2/24' }),
    found('aktiv avtale', { label: 'NUFA 3/24' }),
    found('aktiv avtale', { label: 'NUFA 1/24', short: 'BBB' }),
  ]);
  expect(meanings.map(({ shown, others }) => [shown.long, others.map(({ label }) => label)])).toEqual([
    ['aktiv avtale', ['NUFA 2/24']],
    ['alt annet', []],
    ['aktiv avtale', []],
  ]);
});

describe('beside the glossary a meaning', () => {
  const entry = entryOf(glossary, 'A-A');
  test('belongs to the entry that has the word as a name or a spelling', () => {
    expect(entry?.term.entry).toBe('AAA');
    expect(entryOf(glossary, 'AAA')?.term.entry).toBe('AAA');
    expect(entryOf(glossary, 'CCC')).toBeNull();
  });
  test('is unknown, said, own, another one or locked', () => {
    expect(meaningStatus(null, found('alle andre aktører'))).toBe('unknown');
    expect(meaningStatus(entry, found('alle andre aktørene'))).toBe('said');
    expect(meaningStatus(entry, found('aktiv avtale'))).toBe('beside');
    const own = entryOf(
      layerGlossary(BUILT_IN, NO_ORGANISATION, [owning({ is: 'written', term: written() })]),
      'AAA',
    );
    expect(meaningStatus(own, found('alt annet arbeid'))).toBe('own');
    expect(meaningStatus(own, found('aktiv avtale'))).toBe('beside');
    const locked = entryOf(layerGlossary(BUILT_IN, { terms: [written()], isLocked: true }, []), 'AAA');
    expect(meaningStatus(locked, found('aktiv avtale'))).toBe('locked');
  });
});

describe('taken in', () => {
  const NO_WORDS = new Set<string>();

  test('a word that the glossary lacks becomes an entry with where it was found', () => {
    expect(takenTerm(found('Health Data Body'), null, null, NO_WORDS)).toEqual({
      entry: 'AAA',
      forms: ['AAA'],
      otherNames: [],
      expansion: { nb: null, en: 'Health Data Body' },
      definition: '',
      category: 'annet',
      otherMeanings: [],
      related: [],
      marking: { kind: 'always' },
      foundIn: { label: 'NUFA 1/24, 1.1.2024', sentence: 'Health Data Body (AAA).' },
    });
  });
  test('one that is an ordinary word is not marked', () => {
    const one = takenTerm(found('Direktoratet', { short: 'DELE' }), null, null, new Set(['dele']));
    expect(one.marking).toEqual({ kind: 'never' });
  });
  test('another meaning of an entry leaves all of it as it is, and adds itself', () => {
    const one = takenTerm(found('aktiv avtale'), entryOf(glossary, 'AAA'), null, NO_WORDS);
    expect(one).toMatchObject({
      entry: 'AAA',
      forms: ['AAA', 'A-A'],
      expansion: { nb: 'Alle andre aktører', en: 'Any Actor' },
      definition: 'Hva AAA er.',
      otherMeanings: ['aktiv avtale (NUFA 1/24, 1.1.2024)'],
    });
    expect(one).not.toHaveProperty('evidence');
  });
  test("the reader's own text stays, and what it lacks in a language is filled", () => {
    const before: GlossaryChoice = { is: 'written', term: written() };
    expect(takenTerm(found('Health Data Body'), null, before, NO_WORDS)).toMatchObject({
      definition: 'Mitt.',
      expansion: { nb: 'alt annet arbeid', en: 'Health Data Body' },
      otherMeanings: [],
    });
  });
  test('a list that is full and a line that is long stay within what the store takes', () => {
    const before: GlossaryChoice = {
      is: 'written',
      term: written({ otherMeanings: Array.from({ length: 30 }, (_, at) => `${at}`) }),
    };
    const { otherMeanings } = takenTerm(found(`plan ${'å'.repeat(290)}`), null, before, NO_WORDS);
    expect(otherMeanings).toHaveLength(30);
    expect(otherMeanings.at(-1)).toBe(`plan ${'å'.repeat(290)}`);
  });
});

test.each([
  ['Plan (AAA) og AAA-er', ['Plan (', 'AAA', ') og ', 'AAA', '-er']],
  ['BAAA og AAAB', ['BAAA og AAAB']],
  ['AAA', ['', 'AAA', '']],
])('in %s the abbreviation is marked', (sentence, pieces) => {
  expect(splitAt(sentence, 'AAA')).toEqual(pieces);
});
