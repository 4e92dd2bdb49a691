/** The sentence around a definition, as a reader is shown it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../lib/detect/definition-sentence.ts';
import { MAX_SENTENCE } from '../../../lib/model/definition.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
}

test.each([
  [
    'Først dette. Så felles\nplan (FP) for alle. Til slutt.',
    'felles\nplan (FP)',
    'Så felles plan (FP) for alle.',
  ],
  ['Overskrift\n\nVi har felles plan (FP)\n\nNeste', 'felles plan (FP)', 'Vi har felles plan (FP)'],
  [
    'Se kap. 2, jf. nr. 3 om felles plan (FP) i St. Olavs. Nå.',
    'felles plan (FP)',
    'Se kap. 2, jf. nr. 3 om felles plan (FP) i St. Olavs.',
  ],
  [
    '<p>A.</p><p>Vår <b>felles plan</b> (FP) nå!</p><p>B.</p>',
    'felles plan</b> (FP)',
    'Vår felles plan (FP) nå!',
  ],
  ['en\tfelles plan (FP)\tto', 'felles plan (FP)', 'felles plan (FP)'],
  ['Ting:\n- felles plan (FP)\n- annet', 'felles plan (FP)', 'felles plan (FP)'],
  ['vel-\nkjent felles plan (FP)', 'felles plan (FP)', 'velkjent felles plan (FP)'],
  ['felles plan (FP)', 'felles plan (FP)', 'felles plan (FP)'],
])('%j', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test('a long sentence is cut at words, around the definition', () => {
  const text = `${'ord '.repeat(200)}felles plan (FP)${' slutt'.repeat(200)}`;
  const sentence = around(text, 'felles plan (FP)');
  expect(sentence).toMatch(/^… (?:ord )+felles plan \(FP\)(?: slutt)+ …$/);
  expect(sentence.length).toBeGreaterThan(MAX_SENTENCE - 20);
  expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
});

test('one line, never too long, with the definition in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.string({ maxLength: 900 }), (before, after) => {
      const text = `${before} felles plan (FP) ${after}`;
      const sentence = sentenceAround(text, before.length + 1, before.length + 17);
      expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
      expect(sentence).not.toMatch(/[\n\r\t]/);
      expect(sentence).toContain('felles plan (FP)');
    }),
  );
});
