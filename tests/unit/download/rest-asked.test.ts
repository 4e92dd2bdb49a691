import { expect, test } from 'vitest';
import { restAsked } from '../../../lib/download/download-paper.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

test.each([
  [null, null],
  ['120', 120_000],
  [' 5 ', 5_000],
  ['Sun, 22 Nov 2026 12:10:00 GMT', 600_000],
  ['Sun, 22 Nov 2026 11:10:00 GMT', 0],
  ['later', null],
])('Retry-After %s is %s ms', (header, rest) => {
  expect(restAsked(header, NOW)).toBe(rest);
});
