import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openBackup } from '../../../../lib/store/notes/backup.ts';
import { readBackup } from '../../../../lib/store/notes/backup-file.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import { compareDecided, laterThan } from '../../../../lib/store/notes/glossary-order.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { ownWordSchema } from '../../../../lib/store/own-word-schema.ts';
import { memorySettings } from './backup-fixtures.ts';
import { stateOf, written } from './glossary-samples.ts';

const keepers: NotesKeeper[] = [];
afterEach(async () => {
  await Promise.all(keepers.splice(0).map((one) => one.close()));
});

function machine(name: string, clock: () => number) {
  const keeper = createNotesKeeper(name);
  keepers.push(keeper);
  return {
    glossary: openGlossary(keeper, clock),
    backup: openBackup(keeper, undefined, memorySettings()),
  };
}

/** From a clock that has never been set to one of the year 100,000. */
const clocks = fc.array(fc.integer({ min: 0, max: 3_093_527_980_800_000 }), { minLength: 1, maxLength: 20 });

test('whatever the clock says, each state is later than the one before, and can be read back', () => {
  fc.assert(
    fc.property(clocks, (times) => {
      let head = { ...stateOf('KORO', 1, null), savedAt: laterThan(null, times[0] ?? 0) };
      for (const now of times) {
        const next = { ...stateOf('KORO', 2, null), savedAt: laterThan(head, now) };
        expect(compareDecided(head, next)).toBeLessThan(0);
        expect(ownWordSchema.safeParse({ name: 'KORO', ...next }).success).toBe(true);
        head = next;
      }
    }),
  );
});

test('what was saved while the clock was ahead is in a file that is taken in, and what is decided after it counts', async () => {
  const ahead = Date.parse('2031-01-01T00:00:00.000Z');
  const today = Date.parse('2026-11-22T12:00:00.000Z');
  let now = ahead;
  const one = machine('clock-one', () => now);
  const other = machine('clock-other', () => now);
  const { word: first } = await one.glossary.save('KORO', written('KORO', 'Med feil klokke.'), null);
  now = today;
  const old = readBackup((await one.backup.file()).text);
  await one.glossary.save('KORO', written('KORO', 'Med rett klokke.'), first);
  const file = readBackup((await one.backup.file()).text);
  if (old.is !== 'backup' || file.is !== 'backup') throw new Error('refused');
  // In whichever order another machine takes them in.
  await other.backup.restore(file.backup, { takesSettings: false });
  await other.backup.restore(old.backup, { takesSettings: false });
  expect((await other.glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Med rett klokke.'));
  expect(await other.glossary.revisions('KORO')).toHaveLength(1);
});
