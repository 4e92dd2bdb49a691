import { expect, test } from 'vitest';
import { backupAge } from '../../../lib/notes/backup-due.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const ago = (days: number): string => new Date(NOW - days * 24 * 60 * 60 * 1000).toISOString();
const changed = (count: number, days: number) =>
  Array.from({ length: count }, () => ({ savedAt: ago(days) }));

test.each([
  ['nothing to save', null, [], 0, false],
  ['a first note of today', null, changed(1, 0), 1, false],
  ['a first note of last month', null, changed(1, 31), 1, true],
  ['many first notes', null, changed(20, 0), 20, true],
  ['an old file and no change since', ago(200), changed(30, 201), 0, false],
  ['an old file and one change', ago(31), changed(1, 1), 1, true],
  ['a file of 30 days', ago(30), changed(19, 1), 19, false],
  ['a new file and many changes', ago(2), changed(20, 1), 20, true],
  ['a new file and what it holds', ago(2), [...changed(20, 3), ...changed(3, 1)], 3, false],
])('%s', (_what, exportedAt, notes, count, isDue) => {
  expect(backupAge(exportedAt, notes, NOW)).toEqual({ exportedAt, changed: count, isDue });
});
