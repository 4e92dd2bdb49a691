/** What changed from one paper to another: readable, exact whatever its lines, and never long in coming. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DifferencePiece } from '../../../lib/difference/difference.ts';
import { paperDifferenceInSteps } from '../../../lib/difference/paper-difference.ts';
import { sentencesOf } from '../../../lib/difference/sentences.ts';

function differenceOf(before: string, after: string): readonly DifferencePiece[] {
  const steps = paperDifferenceInSteps(before, after);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const shown = (pieces: readonly DifferencePiece[]): string =>
  pieces
    .map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const side = (pieces: readonly DifferencePiece[], without: DifferencePiece['is']): string =>
  pieces.flatMap(({ is, text }) => (is === without ? [] : [text])).join('');

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('sentences', () => {
  test('lines, pages and hyphens at line ends are no part of them', () => {
    const text = 'NUFA drøftet sa-\nken og ber om e-\nhelse. Saken\nSide 3 av 12\nkommer tilbake.\n\nVedtak';
    expect(sentencesOf(text)).toEqual([
      { text: 'NUFA drøftet saken og ber om e-helse.', endsParagraph: false },
      { text: 'Saken kommer tilbake.', endsParagraph: true },
      { text: 'Vedtak', endsParagraph: true },
    ]);
  });
  test('an abbreviation ends none, and a point of a list begins a paragraph', () => {
    expect(
      sentencesOf('Det gjelder bl.a. Helsenorge, jf. Vedlegg 2.\n• Ett\n• To').map(({ text }) => text),
    ).toEqual(['Det gjelder bl.a. Helsenorge, jf. Vedlegg 2.', '• Ett', '• To']);
  });
});

describe('the difference of two papers', () => {
  test.each([
    ['', '', ''],
    ['NUFA drøfter saken.', 'NUFA drøfter saken.', 'NUFA drøfter saken.\n'],
    // Only the lines differ.
    [
      'NUFA drøfter\nsaken. Den er ny.',
      'NUFA drøfter saken.\nDen er\nny.',
      'NUFA drøfter saken. Den er ny.\n',
    ],
    [
      'NUFA tar saken til orientering.',
      'NUFA tar saken til etterretning.',
      'NUFA tar saken til [-orientering-]{+etterretning+}.\n',
    ],
    [
      'NUFA drøfter saken. Den er ny.',
      'NUFA drøfter saken. Rådet ber om en plan. Den er ny.',
      'NUFA drøfter saken. {+Rådet ber om en plan. +}Den er ny.\n',
    ],
    // Nothing in common but chance.
    [
      'Katten sover i sola på taket.',
      'Rådet ber om en plan for kodeverk.',
      '[-Katten sover i sola på taket.\n-]{+Rådet ber om en plan for kodeverk.\n+}',
    ],
    ['', 'Ny tekst.', '{+Ny tekst.\n+}'],
    ['Gammel tekst.', '', '[-Gammel tekst.\n-]'],
  ])('%j to %j', (before, after, wanted) => {
    expect(shown(differenceOf(before, after))).toBe(wanted);
  });

  test('crumbs between two changes are part of the change', () => {
    const pieces = differenceOf(
      'NUFA ber direktoratet om å utrede løsning og kostnad før neste møte i utvalget.',
      'NUFA ber direktoratet om å kartlegge behov og gevinst før neste møte i utvalget.',
    );
    expect(shown(pieces)).toContain('[-utrede løsning og kostnad-]{+kartlegge behov og gevinst+}');
  });

  test('each side can be read off again', () => {
    const word = fc.constantFrom(
      'NUFA',
      'drøfter',
      'saken',
      'og',
      'ber',
      'om',
      'plan',
      'kodeverk',
      'Rådet',
      'i',
      'en',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
    const text = fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after);
        expect(folded(side(pieces, 'added'))).toBe(folded(before));
        expect(folded(side(pieces, 'removed'))).toBe(folded(after));
        expect(pieces.every(({ text: one }) => one !== '')).toBe(true);
      }),
    );
  });

  test('a step of two long texts is short, and of two endless ones too', () => {
    const long = (seed: number, count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `Setning ${at} om tema ${(at * seed) % 97} og ${at % 13}.`,
      ).join('\n\n');
    for (const [count, other] of [
      [600, 650],
      [6_000, 5_000],
    ] as const) {
      const steps = paperDifferenceInSteps(long(3, count), long(5, other));
      let [longest, made] = [0, 0];
      for (;;) {
        const start = performance.now();
        const step = steps.next();
        longest = Math.max(longest, performance.now() - start);
        made++;
        if (step.done === true) break;
      }
      if (count < 1_000) expect(made).toBeGreaterThan(count);
      expect(longest).toBeLessThan(2_000);
    }
  });
});
