/** The difference of two texts: readable, exact, and never long in coming. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferencePiece, difference } from '../../../lib/difference/difference.ts';
import { processorTime } from '../notes/processor-time.ts';

/** "same [-removed-] {+added+}". */
const shown = (pieces: readonly DifferencePiece[]): string =>
  pieces
    .map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const side = (pieces: readonly DifferencePiece[], without: DifferencePiece['is']): string =>
  pieces.flatMap(({ is, text }) => (is === without ? [] : [text])).join('');

describe('the difference of two texts', () => {
  test.each([
    ['', '', ''],
    ['Likt', 'Likt', 'Likt'],
    ['', 'Ny tekst', '{+Ny tekst+}'],
    ['Gammel tekst', '', '[-Gammel tekst-]'],
    ['Vi støtter forslaget', 'Vi støtter ikke forslaget', 'Vi støtter {+ikke +}forslaget'],
    ['Spør om kostnad.', 'Spør om gevinst.', 'Spør om [-kostnad-]{+gevinst+}.'],
    // Words that changed side by side are one change.
    ['et par ord her', 'noen andre ord her', '[-et par-]{+noen andre+} ord her'],
    ['en\nto\ntre', 'en\ntre', 'en\n[-to\n-]tre'],
    ['blåbær', 'blåbærøl', '[-blåbær-]{+blåbærøl+}'],
    ['26/25', '27/25', '[-26-]{+27+}/25'],
  ])('%j to %j', (before, after, wanted) => {
    expect(shown(difference(before, after))).toBe(wanted);
  });

  test('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('en', 'to ', ' ', '\n', '–', 'ÆØÅ', '\u0301', '😀'), { maxLength: 40 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        expect(side(pieces, 'added')).toBe(before);
        expect(side(pieces, 'removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const random = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  };
  const words = (count: number, kinds: number, seed: number): string => {
    const next = random(seed);
    return Array.from({ length: count }, () => `o${Math.floor(next() * kinds)}`).join(' ');
  };
  const HOSTILE: readonly (readonly [string, string, string])[] = [
    ['a letter a line', 'a\n'.repeat(50_000), 'b\n'.repeat(50_000)],
    ['two words in turn', 'a b '.repeat(25_000), 'b a '.repeat(25_000)],
    ['random of two words', words(33_000, 2, 1), words(33_000, 2, 2)],
    ['random of two words, as many as words are told for', words(9_900, 2, 1), words(9_900, 2, 2)],
    [
      'random of few lines',
      words(16_000, 3, 1).replaceAll(' ', '\n'),
      words(16_000, 3, 2).replaceAll(' ', '\n'),
    ],
    ['all different', words(15_000, 1e9, 1), words(15_000, 1e9, 2)],
    ['one word', 'x'.repeat(100_000), 'y'.repeat(100_000)],
    ['marks only', '\u0301'.repeat(100_000), '\u0300'.repeat(100_000)],
    ['spaces', ' \n'.repeat(50_000), '\n '.repeat(50_000)],
  ];
  test.each(HOSTILE)('is bounded in time for 100,000 characters: %s', (_, before, after) => {
    let pieces: readonly DifferencePiece[] = [];
    const took = processorTime(() => {
      pieces = difference(before, after);
    });
    process.stdout.write(`difference ${_}: ${took.toFixed(0)} ms, ${pieces.length} pieces\n`);
    expect(side(pieces, 'added')).toBe(before);
    expect(side(pieces, 'removed')).toBe(after);
    // Measured: 0.4 s at most, on a busy machine.
    expect(took).toBeLessThan(1_500);
  });

  test('of a long text with few changes stays in words', () => {
    const before = words(9_000, 500, 3);
    const after = before.replace('o7 ', 'ny ').replace(/o9 (?!.*o9 )/, 'siste ');
    expect(difference(before, after).filter(({ is }) => is !== 'same').length).toBeLessThanOrEqual(4);
    expect(difference(before, after).every(({ is, text }) => is === 'same' || text.length < 10)).toBe(true);
  });
});
