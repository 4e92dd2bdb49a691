import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openBackup } from '../../../../lib/store/notes/backup.ts';
import { PLAIN } from '../../../../lib/store/notes/cipher.ts';
import { createNotesCopy } from '../../../../lib/store/notes/copy/create-notes-copy.ts';
import { createKeyRing } from '../../../../lib/store/notes/lock/key-ring.ts';
import { unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { resetExtension } from '../../messages/fake-extension.ts';
import { note, state } from '../../notes/machine-model.ts';
import { AB, backupOf, judgement, memorySettings } from './backup-fixtures.ts';
import { stateOf, word, written } from './glossary-samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));

beforeEach(resetExtension);

test('the copy follows an import and its undoing, and is never taken for ahead by another page', async () => {
  const newCopy = () =>
    createNotesCopy({ cipher: async () => ({ is: 'open', cipher: PLAIN }), afterOpening: 0 });
  const copy = newCopy();
  const keeper = createNotesKeeper({ ...unguarded('backup-copy'), copy: copy.copy, forget: copy.forget });
  const kept = openBackup(keeper, createKeyRing(), memorySettings());
  const isSame = async (): Promise<string> => newCopy().compare((await keeper.open()).database);
  const restore = async (parts: Parameters<typeof backupOf>[0]) => {
    await kept.restore(backupOf(parts), { takesSettings: false });
    // Looked at at once by another page, and when the copy has followed.
    expect(await isSame()).toBe('same');
    await keeper.copied();
    expect(await isSame()).toBe('same');
  };
  await restore({
    judgements: [judgement(AB)],
    notes: [
      note(1, state(3, { number: 2 }), [state(1)]),
      note(2, state(12, { deletedAt: '2026-03-04T00:00:00.000Z' })),
    ],
    glossary: [word('KORO', 1, { is: 'hidden' }), word('=1+1', 1, { is: 'ignored' })],
  });
  // Another head with the same number, one in use with a lower number, a new note, another word.
  await restore({
    judgements: [judgement(AB, 'confirmed', '2026-05-01T00:00:00.000Z')],
    notes: [note(1, state(4, { number: 2 }), [state(1)]), note(2, state(11)), note(3, state(21))],
    // Changed there, new there, and the same state told in another way.
    glossary: [
      word('KORO', 2, null, [stateOf('KORO', 1, { is: 'hidden' })]),
      word('NYTT', 1, written('NYTT')),
      word('=1+1', 1, { is: 'hidden' }),
    ],
  });
  expect(await kept.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
  expect(await isSame()).toBe('same');
  await keeper.copied();
  expect(await isSame()).toBe('same');
  expect((await kept.save()).notes).toHaveLength(2);
  expect((await kept.save()).glossary.map(({ choice }) => choice?.is)).toEqual(['ignored', 'hidden']);
  await keeper.close();
});
