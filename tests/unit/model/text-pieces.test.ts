import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPieces } from '../../../lib/model/text-pieces.ts';

describe('pieces of a text', () => {
  const LONGEST = 8_000;

  test('together are the text, and none is longer than a step', () => {
    const part = fc.constantFrom('vaffel ', 'plan.\n', '\n\n', 'å'.repeat(700), `${'ord '.repeat(300)}\n\n`);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const all = [...textPieces(text)];
        expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(all.every(({ start, end }) => end > start && end - start <= LONGEST)).toBe(true);
      }),
    );
  });
  test('end between paragraphs where they can', () => {
    const text = `${'ord '.repeat(1_400)}\n\n${'ord '.repeat(1_400)}`;
    expect([...textPieces(text)][0]).toEqual({ start: 0, end: 5_602 });
  });
});
