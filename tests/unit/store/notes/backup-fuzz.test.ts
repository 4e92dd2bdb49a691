import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { BackupKeeper } from '../../../../lib/store/notes/backup.ts';
import { fuzzImports } from '../../../soak/campaigns/import-fuzz.ts';

/** `npm run soak` asks for twenty thousand. */
const RUNS = Number(process.env.SAKSSPOR_IMPORT_RUNS ?? 500);

test(`no file of ${RUNS} is taken in by half, or changes anything where it is rejected`, {
  timeout: 30_000 + RUNS * 100,
}, async () => {
  const { runs, failures, taken } = await fuzzImports(RUNS);
  expect(failures).toEqual([]);
  expect(runs).toBe(RUNS);
  // Neither all nor none: both ways are tried.
  expect(taken).toBeGreaterThan(RUNS / 20);
  expect(taken).toBeLessThan(RUNS / 2);
});

test.each([
  [
    'an undoing that does nothing',
    (backup: BackupKeeper): BackupKeeper => ({
      ...backup,
      undo: async () => ({ judgements: 0, notes: 0, glossary: 0 }),
    }),
  ],
  [
    'a dry run that is none',
    (backup: BackupKeeper): BackupKeeper => ({
      ...backup,
      plan: (file) => backup.restore(file, { takesSettings: true }),
    }),
  ],
  [
    'half an import',
    (backup: BackupKeeper): BackupKeeper => ({
      ...backup,
      restore: async (file, options) => {
        const done = await backup.restore({ ...file, notes: file.notes.slice(1) }, options);
        return { ...done, notes: (await backup.plan(file)).notes };
      },
    }),
  ],
])('the campaign finds %s', async (_what, broken) => {
  expect((await fuzzImports(200, broken)).failures).toHaveLength(1);
});
