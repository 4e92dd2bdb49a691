/** How far LZW grows is counted to the byte, as pdf.js would unpack it. */
import { expect, test } from 'vitest';
import { lzwSize } from '../../../lib/pdf/lzw-size.ts';
import { lzwBomb, lzwPacked } from '../../pdf/lzw-packed.ts';
import { bytesOf } from '../../pdf/pdf-objects.ts';

const MUCH = 1e9;

test.each([0, 1, 2, 300, 5_000, 200_000])('%d bytes', (length) => {
  const same = new Uint8Array(length).fill(32);
  const mixed = same.map((_, at) => (Math.imul(at, at * 31) + (at >> 3)) & 255);
  for (const bytes of [same, mixed]) expect(lzwSize(bytesOf(lzwPacked(bytes)), true, MUCH)).toBe(length);
});

test('ends when it is too much', () => {
  const bomb = bytesOf(lzwBomb(300 * 2 ** 20));
  expect(bomb.length).toBeLessThan(130_000);
  const size = lzwSize(bomb, true, 256 * 2 ** 20);
  expect(size).toBeGreaterThan(256 * 2 ** 20);
  expect(size).toBeLessThan(257 * 2 ** 20);
});

test('whatever the bytes are, an end', () => {
  const noise = Uint8Array.from({ length: 100_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 24) & 255);
  expect(lzwSize(noise, false, MUCH)).toBeLessThan(MUCH);
});
