/** A word that is not to be asked about is said to be put aside only where it was. */
import { expect, test } from 'vitest';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { OwnWord } from '../../../../lib/model/own-term.ts';
import { setIgnored } from '../../../../lib/views/unknown/use-aside.ts';
import { written } from '../../store/notes/glossary-samples.ts';

const THEIRS: OwnWord = {
  name: 'HTO',
  operation: 'op' as OperationId,
  number: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  choice: written('HTO'),
};

test.each([
  ['saved', true],
  ['changed', false],
] as const)('a word that was %s', async (is, isDone) => {
  const ignoring = setIgnored(
    { find: async () => null, save: async () => ({ is, word: THEIRS }) },
    'HTO',
    true,
  );
  expect(await ignoring.then(() => true).catch(() => false)).toBe(isDone);
});
