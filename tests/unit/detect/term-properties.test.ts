/** What holds for every text, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { termsIn, unknownIn } from './support/terms.ts';

const forms = GLOSSARY.flatMap((term) => term.forms);
const words = [...new Set(forms.flatMap((form) => form.split(/(?=[ -])|(?<=[ -])/)))];
/** Texts made of what matters to detection: forms, their parts, endings, signs and white space. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom(...words),
      fc.constantFrom(
        's',
        'ene',
        "'s",
        '-',
        '-\n',
        '/',
        ' ',
        '\n',
        '\t',
        '\u00ad',
        '\u200b',
        '.',
        ',',
        '@',
        '_',
      ),
      fc.constantFrom(
        'https://',
        'www.',
        '.no',
        '.pdf',
        'C:\\',
        '(',
        ')',
        '«',
        'ABC',
        'abc',
        'XYZer',
        'IKKE',
        '12/23',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const RUNS = { numRuns: 400 };

describe('for every text', () => {
  test('spans are in order, apart, within the text and say what stands there', () => {
    fc.assert(
      fc.property(text, (made) => {
        for (const found of [termsIn(made), unknownIn(made)]) {
          let end = 0;
          for (const mention of found) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(made.slice(mention.start, mention.end)).toBe(mention.text);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(made.length);
        }
      }),
      RUNS,
    );
  });

  test('where the steps are cut makes no difference', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (made, step) => {
        expect(termsIn(made, undefined, step)).toEqual(termsIn(made));
        expect(unknownIn(made, undefined, step)).toEqual(unknownIn(made));
      }),
      RUNS,
    );
  });

  test('no term and no unknown acronym stand in the same place', () => {
    fc.assert(
      fc.property(text, (made) => {
        const terms = termsIn(made);
        for (const unknown of unknownIn(made)) {
          expect(terms.filter(({ start, end }) => start < unknown.end && unknown.start < end)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('a form that is always marked is found in prose, with its entry', () => {
    const always = GLOSSARY.filter(
      ({ marking }) => marking.kind === 'always' && marking.unless === undefined,
    );
    const owner = new Map<string, string>();
    for (const term of GLOSSARY)
      for (const form of term.forms) owner.set(form, owner.get(form) ?? term.entry);
    for (const term of always) {
      for (const form of term.forms) {
        const found = termsIn(`Saken gjelder ${form} og annet.`);
        expect(found.map(({ entry, text: span }) => [entry, span])).toEqual([[owner.get(form), form]]);
      }
    }
  });
});
