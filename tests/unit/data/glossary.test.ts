import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { termSchema } from '../../../lib/data/schema.ts';
import { type Condition, type Marking, TERM_CATEGORIES } from '../../../lib/model/term.ts';

const entries = new Map(GLOSSARY.map((term) => [term.entry, term]));

function conditionsOf(marking: Marking): readonly Condition[] {
  if (marking.kind === 'never') return [];
  if (marking.kind === 'always') return marking.unless ?? [];
  return [...marking.rule.when, ...marking.rule.unless];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the built-in glossary', () => {
  test('has at least the 213 entries of the papers', () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(213);
  });

  test.each(GLOSSARY)('$entry is a term', (term) => {
    expect(termSchema.safeParse(term).error?.issues ?? []).toEqual([]);
  });

  test('names each entry once', () => {
    expect(repeated(GLOSSARY.map((term) => term.entry))).toEqual([]);
  });

  test('has every category but the one for what has none', () => {
    expect(new Set([...GLOSSARY.map((term) => term.category), 'annet'])).toEqual(new Set(TERM_CATEGORIES));
    expect(GLOSSARY.filter(({ category }) => category === 'annet')).toEqual([]);
  });

  test('gives each spelling to one entry only', () => {
    // In a text a hyphen may stand for a space, so both are one spelling here.
    const spellings = GLOSSARY.flatMap((term) => [
      ...new Set(term.forms.map((form) => form.replace(/[\s-]+/gu, ' '))),
    ]);
    expect(repeated(spellings)).toEqual([]);
  });

  test('lists spellings bare: no inflection, no dangling hyphen, no doubled or outer white space', () => {
    const odd = GLOSSARY.flatMap((term) => term.forms).filter(
      (form) => form !== form.trim() || /\s\s|[-/]$|^[-/]|['’]/u.test(form),
    );
    expect(odd).toEqual([]);
  });

  test('matches nothing but what has at least one spelling', () => {
    expect(GLOSSARY.filter((term) => term.forms.length === 0).map((term) => term.entry)).toEqual([]);
  });

  test('defines each entry in one or two sentences of sane length', () => {
    const odd = GLOSSARY.filter(
      ({ definition }) => definition.length < 30 || definition.length > 260 || !/[.]$/u.test(definition),
    );
    expect(odd.map((term) => term.entry)).toEqual([]);
  });

  test('defines no two entries alike', () => {
    expect(repeated(GLOSSARY.map((term) => term.definition))).toEqual([]);
  });

  test('says so in the definition where something is not certain', () => {
    const silent = GLOSSARY.filter(
      ({ confidence, definition }) =>
        confidence !== 'certain' && !/\btrolig\b|uklart|ingen av kildene/iu.test(definition),
    );
    expect(silent.map((term) => term.entry)).toEqual([]);
  });

  test('spells out nothing that only repeats the entry, or the same in both languages', () => {
    const idle = GLOSSARY.filter(
      ({ entry, expansion: { nb, en } }) => nb === entry || en === entry || (nb !== null && nb === en),
    );
    expect(idle.map((term) => term.entry)).toEqual([]);
  });

  test('relates entries to entries that are there, never to themselves, always both ways', () => {
    const broken = GLOSSARY.flatMap((term) =>
      term.related
        .filter((name) => name === term.entry || !entries.get(name)?.related.includes(term.entry))
        .map((name) => `${term.entry} – ${name}`),
    );
    expect(broken).toEqual([]);
    expect(GLOSSARY.filter((term) => repeated(term.related).length > 0)).toEqual([]);
  });

  test('gives every entry in context something to be marked by', () => {
    const mute = GLOSSARY.filter(
      ({ marking }) => marking.kind === 'in-context' && marking.rule.when.length === 0,
    );
    expect(mute.map((term) => term.entry)).toEqual([]);
  });

  test('lists words that can be found: single ones beside a term, `*` only at the end, none twice', () => {
    const odd = GLOSSARY.flatMap(({ entry, marking }) =>
      conditionsOf(marking).flatMap((condition) => {
        if (!('words' in condition)) return [];
        // Only `near` reads on over a space.
        const spaced = condition.is === 'near' ? /\s\s|\*./u : /\s|-|\*./u;
        const wrong = condition.words.filter((word) => spaced.test(word));
        const folded = condition.words.map((word) => word.toLowerCase());
        return [...wrong, ...repeated(folded)].map((word) => `${entry}: ${word}`);
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe('entries that other readings threaten', () => {
  test.each([
    'FM',
    'RF',
    'KJ',
    'IPS',
    'TB',
    'DELE',
    'FEST',
    'SMART',
    'NEWS',
    'HF',
    'HV',
    'HN',
    'PAS',
    'STS',
    'LIS',
    'SSD',
    'HDS',
    'Falk',
    'Normen',
    'E-helse',
    'Felles språk',
    'En vei inn',
    'Arketype',
    'MDR',
  ])('%s is marked only in its context', (entry) => {
    expect(entries.get(entry)?.marking.kind).toBe('in-context');
  });

  test.each(['KS', 'DDD', 'DMP', 'MRS', 'KPI', 'KI', 'AI', 'API', 'Epic', 'PoC'])(
    '%s is marked except where the words around it show another sense',
    (entry) => {
      const marking = entries.get(entry)?.marking;
      expect(marking?.kind === 'always' && (marking.unless ?? []).length > 0).toBe(true);
    },
  );

  test.each(['LM', 'HP', 'EU', 'AS', 'SF', 'ID', 'IKT', 'EDIT', 'DIS', 'HOM', 'Fürst'])(
    '%s is never marked',
    (entry) => {
      expect(entries.get(entry)?.marking.kind).toBe('never');
    },
  );
});
