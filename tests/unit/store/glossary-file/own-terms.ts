/** Own entries as fast-check makes them: every one that the rules for own entries let in. */
import fc from 'fast-check';
import type { OwnTerm } from '../../../../lib/model/own-term.ts';
import { type Condition, type Marking, TERM_CATEGORIES } from '../../../../lib/model/term.ts';

const letters = fc.constantFrom(
  'a',
  'Å',
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ';',
  ',',
  '|',
  '\\',
  '<',
  '{',
  '\n',
  ' ',
  '٣',
  '𝔸',
);

/** As a reader's form leaves it: nothing around it. */
const text = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: letters, maxLength: longest }),
      fc.string({ unit: 'grapheme', maxLength: longest }),
    )
    .map((one) => one.replaceAll(/\r\n?/g, '\n').slice(0, longest).toWellFormed().trim())
    .filter((one) => one !== '' && !one.startsWith('\uFEFF'));

/** In a cell of several texts a line break parts them. */
const line = text(20).map((one) => one.replaceAll(/\n/g, '').trim() || 'a');
const lines = fc.array(line, { maxLength: 4 });

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constant('near' as const), words: lines, distance: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ is: fc.constant('slash' as const), with: lines }),
  fc.constant({ is: 'beside-name' as const }),
);
const conditions = fc.array(condition, { maxLength: 3 });

const marking: fc.Arbitrary<Marking> = fc.oneof(
  fc.constant({ kind: 'always' as const }),
  fc.record({ kind: fc.constant('always' as const), unless: conditions }),
  fc.record({
    kind: fc.constant('in-context' as const),
    rule: fc.record({ when: conditions, unless: conditions }),
  }),
  fc.constant({ kind: 'never' as const }),
);

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

export const ownTerm: fc.Arbitrary<OwnTerm> = fc.record({
  entry: line.filter((name) => !FORBIDDEN.includes(name)),
  forms: lines,
  otherNames: lines,
  expansion: fc.record({ nb: fc.option(text(50)), en: fc.option(text(50)) }),
  definition: fc.oneof(fc.constant(''), text(200)),
  category: fc.constantFrom(...TERM_CATEGORIES),
  otherMeanings: lines,
  related: lines,
  marking,
  foundIn: fc.option(fc.record({ label: text(30), sentence: text(50) })),
});

export const ownTerms: fc.Arbitrary<readonly OwnTerm[]> = fc.uniqueArray(ownTerm, {
  minLength: 1,
  maxLength: 6,
  selector: ({ entry }) => entry,
});
