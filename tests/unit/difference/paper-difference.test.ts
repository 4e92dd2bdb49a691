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

test('a heading is no part of the sentence below it', () => {
  const text =
    '61/23 Felles plan\nSaken ble lagt fram for utvalget i august, og rådet ber om en\nplan.\nVedtak:\nNUFA er enig.';
  expect(sentencesOf(text).map(({ text: one }) => one)).toEqual([
    '61/23 Felles plan',
    'Saken ble lagt fram for utvalget i august, og rådet ber om en plan.',
    'Vedtak:',
    'NUFA er enig.',
  ]);
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
      'NUFA drøfter saken. {+Rådet ber om en plan.+} Den er ny.\n',
    ],
    // Nothing in common but chance.
    [
      'Katten sover i sola på taket.',
      'Rådet ber om en plan for kodeverk.',
      '[-Katten sover i sola på taket.-]\n{+Rådet ber om en plan for kodeverk.+}\n',
    ],
    ['', 'Ny tekst.', '{+Ny tekst.+}\n'],
    ['Gammel tekst.', '', '[-Gammel tekst.-]\n'],
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

  test('no step is long, of long texts, endless ones, and ones with nothing in common', () => {
    const long = (seed: number, count: number): string =>
      Array.from({ length: count }, (_, at) => `Setning ${at * seed} om tema ${at % 97} og ${at % 13}.`).join(
        '\n\n',
      );
    for (const [one, other] of [
      [long(3, 400), long(5, 450)],
      [long(3, 6_000), long(5, 5_000)],
      ['å'.repeat(500_000), 'ø'.repeat(500_000)],
      ['Ja. '.repeat(20_000), 'Nei. '.repeat(20_000)],
    ] as const) {
      const steps = paperDifferenceInSteps(one, other);
      let longest = 0;
      for (let done = false; !done; ) {
        const start = process.cpuUsage();
        done = steps.next().done === true;
        const { user, system } = process.cpuUsage(start);
        longest = Math.max(longest, (user + system) / 1_000);
      }
      expect(longest).toBeLessThan(1_000);
    }
  });
});
