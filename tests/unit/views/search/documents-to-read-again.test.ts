/** How much is still to be read again, by how the index stands. */
import { expect, test } from 'vitest';
import type { IndexStatus } from '../../../../lib/model/index-status.ts';
import { documentsToReadAgain } from '../../../../lib/views/search/documents-to-read-again.ts';

const building = (done: number, total: number, expected: number): IndexStatus => ({
  is: 'building',
  because: 'new-data',
  done,
  total,
  expected,
});

test.each([
  [{ is: 'none' }, null],
  [{ is: 'unavailable', since: '', message: '' }, null],
  // At first use there is nothing to wait for.
  [building(0, 0, 0), null],
  [building(0, 0, 500), 500],
  [building(120, 500, 500), 380],
  [building(500, 500, 500), 0],
] as const)('%j → %s', (status, left) => {
  expect(documentsToReadAgain(status)).toBe(left);
});
