import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../lib/model/term.ts';
import { marks, recogniserOf, term } from './support/terms.ts';

/** Texts in which "RF" is marked under one condition, and texts in which it is not. */
function decides(condition: Condition, marked: readonly string[], left: readonly string[]): void {
  const when = recogniserOf([
    term('RF', ['RF'], { kind: 'in-context', rule: { when: [condition], unless: [] } }),
  ]);
  const unless = recogniserOf([term('RF', ['RF'], { kind: 'always', unless: [condition] })]);
  for (const text of marked) {
    expect([text, marks(text, when), marks(text, unless)]).toEqual([text, ['RF'], []]);
  }
  for (const text of left) {
    expect([text, marks(text, when), marks(text, unless)]).toEqual([text, [], ['RF']]);
  }
}

describe('conditions', () => {
  test('near: a word within the distance, on either side, whatever its case', () => {
    decides(
      { is: 'near', words: ['Resept', 'kjernejournal*', 'felles katalog'], distance: 30 },
      [
        'resept i RF',
        'RF og RESEPT',
        'RF, kjernejournalen',
        'felles\n katalog i RF',
        'felles katalog\u00a0RF',
        're\u00adsept i RF',
        'RFs resept',
        `resept${' '.repeat(24)}RF`,
      ],
      [
        'RF',
        'resepten i RF',
        'eresept i RF',
        'ekjernejournal RF',
        'felles RF katalog',
        `resept${' '.repeat(25)}RF`,
        `RF${' '.repeat(29)} resept`,
      ],
    );
  });

  test('near: the term itself is no word near it', () => {
    decides({ is: 'near', words: ['rf*'], distance: 50 }, ['RF/RF'.replace('/RF', ' rfx')], ['RF', 'RFen']);
  });

  test('after and before: the neighbouring word, past signs and line breaks', () => {
    decides(
      { is: 'after', words: ['via', 'gjennom*'] },
      ['via RF', 'Via «RF»', 'gjennomsnittlig:\nRF'],
      ['RF via', 'via en RF', 'avia RF'],
    );
    decides(
      { is: 'before', words: ['modul*'] },
      ['RF modulen', 'RF-modul', 'RFs\nmoduler', 'RF (Modul)'],
      ['modul RF', 'RF en modul', 'RF'],
    );
  });

  test('slash: joined to one of the strings, exactly', () => {
    decides(
      { is: 'slash', with: ['KJ', 'e-resept'] },
      ['RF/KJ', 'KJ/RF', 'RF/ KJ', 'RF /\nKJ', 'e-resept/RF', '(RF/KJ)'],
      ['RF KJ', 'RF/kj', 'RF/KJX', 'XKJ/RF', 'RF/', '/RF', 'RF//KJ'],
    );
  });

  test('compound: joined by a hyphen to a word after it', () => {
    decides(
      { is: 'compound', tails: ['data*', 'modul'] },
      ['RF-data', 'RF-Datasett', 'RF-modul', 'RF-\ndata'],
      ['RF data', 'RF-modulen', 'RF- og data', 'RF - data', 'RF-'],
    );
    decides({ is: 'compound', tails: [] }, ['RF-hva', 'RF-\nsom'], ['RF-', 'RF- og', 'RF-2', 'e-RF']);
  });

  test('beside-name: another part of a name on the same line', () => {
    decides(
      { is: 'beside-name' },
      ['Kari RF møter', 'RF Nordmann', 'Åse RF'],
      ['RF møter', 'via RF til', 'NUFA RF', 'Nordmann, RF', 'Nordmann\nRF\nKari', 'RF. Neste'],
    );
  });

  test('text-has: another form anywhere in the text', () => {
    const far = ' ord'.repeat(3000);
    decides(
      { is: 'text-has', forms: ['PLL', 'SFM Basis'] },
      [`RF${far} PLL`, `PLL-en${far} RF`, `SFM Basis${far} RF`],
      [`RF${far}`, 'RF og PLLX', 'RF og XPLL', 'RF og pll'],
    );
  });
});

test('a rule marks where one condition of "when" holds and none of "unless"', () => {
  const made = recogniserOf([
    term('RF', ['RF'], {
      kind: 'in-context',
      rule: {
        when: [
          { is: 'slash', with: ['KJ'] },
          { is: 'near', words: ['resept*'], distance: 40 },
        ],
        unless: [{ is: 'near', words: ['revma*'], distance: 40 }],
      },
    }),
  ]);
  expect(marks('RF/KJ', made)).toEqual(['RF']);
  expect(marks('reseptene i RF', made)).toEqual(['RF']);
  expect(marks('resept ved revmatisme: RF', made)).toEqual([]);
  expect(marks('RF', made)).toEqual([]);
});

describe('entries of the glossary that need context', () => {
  test.each([
    ['Forskrivning i RF og KJ: resepten hentes fra RF/KJ', ['RF', 'KJ', 'RF', 'KJ']],
    ['Blodprøven viste RF positiv ved leddgikt', []],
    ['SMARTe mål er målbare', []],
    ['KS er representert ved to kommuner', ['KS']],
    ['et HF i Helse Nord RHF', ['HF', 'RHF']],
    ['utdanning av LIS i sykehus', ['LIS']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
