import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBackup } from '../../../../lib/store/notes/backup.ts';
import { type Backup, readBackup, writeBackup } from '../../../../lib/store/notes/backup-file.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import { BackupContradicts } from '../../../../lib/store/notes/import-notes.ts';
import { createKeyRing } from '../../../../lib/store/notes/lock/key-ring.ts';
import { type KeptWord, mergeGlossaries } from '../../../../lib/store/notes/merge-glossary.ts';
import { unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { backupOf, memorySettings } from './backup-fixtures.ts';
import { stateOf, states, word, written } from './glossary-samples.ts';

const PLAN = { takesSettings: false };
const NONE = { fresh: 0, same: 0, replacing: 0, staying: 0 };
const keepers: NotesKeeper[] = [];
let count = 0;

function newKeeper(): NotesKeeper {
  count += 1;
  const keeper = createNotesKeeper(unguarded(`glossary-backup-${count}`));
  keepers.push(keeper);
  return keeper;
}
const backupUnder = (keeper: NotesKeeper) => openBackup(keeper, createKeyRing(), memorySettings());

let keeper: NotesKeeper;
let kept: ReturnType<typeof openBackup>;
beforeEach(() => {
  keeper = newKeeper();
  kept = backupUnder(keeper);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(keepers.splice(0).map((one) => one.close()));
});

const restore = (...glossary: readonly KeptWord[]) => kept.restore(backupOf({ glossary }), PLAN);
const glossaryOf = async (from = kept) => mergeGlossaries((await from.save()).glossary, []);

const HIDDEN = stateOf('KORO', 1, { is: 'hidden' });

describe('a backup of the glossary', () => {
  test('is counted, taken in, and undone to what there was', async () => {
    const here = [
      word('KORO', 2, written('KORO'), [HIDDEN]),
      word('HDAB', 5, { is: 'hidden' }),
      word('LIK', 1, { is: 'ignored' }),
      word('SLV', 1, null),
    ];
    await restore(...here);
    await keeper.write(['imports'], ({ imports }) => imports.clear());
    const before = await glossaryOf();
    const theirs = backupOf({
      glossary: [
        word('KORO', 7, null, [HIDDEN]),
        word('HDAB', 4, written('HDAB')),
        word('LIK', 3, { is: 'ignored' }),
        word('SLV', 2, null),
        word('NYTT', 1, written('NYTT')),
      ],
    });
    const plan = await kept.plan(theirs);
    expect(plan.glossary).toEqual({ fresh: 1, same: 1, replacing: 1, staying: 1 });
    expect(await glossaryOf()).toEqual(before);
    expect(await kept.restore(theirs, PLAN)).toEqual(plan);
    expect(await glossaryOf()).toEqual(mergeGlossaries(here, theirs.glossary));
    const glossary = openGlossary(keeper);
    expect((await glossary.all()).map(({ name, choice }) => [name, choice?.is]).sort()).toEqual([
      ['HDAB', 'hidden'],
      ['LIK', 'ignored'],
      ['NYTT', 'written'],
    ]);
    // What lost is an earlier state.
    expect((await glossary.revisions('KORO')).map(({ choice }) => choice)).toEqual([
      written('KORO'),
      { is: 'hidden' },
    ]);
    expect((await glossary.revisions('HDAB')).map(({ choice }) => choice)).toEqual([written('HDAB')]);
    expect(await kept.last()).toMatchObject({ glossary: 5, notes: 0 });
    expect(await kept.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
    expect(await glossaryOf()).toEqual(before);
    // What was undone is no reason not to take it in again.
    expect((await kept.restore(theirs, PLAN)).glossary).toEqual(plan.glossary);
  });

  test('is undone but for what was changed since', async () => {
    await restore(word('KORO', 1, written('KORO')), word('HDAB', 1, { is: 'hidden' }));
    const glossary = openGlossary(keeper);
    await glossary.save('KORO', { is: 'hidden' }, await glossary.find('KORO'));
    expect(await kept.undo()).toEqual({ judgements: 0, notes: 0, glossary: 1 });
    expect((await glossary.all()).map(({ name }) => name)).toEqual(['KORO']);
  });

  test('of the same again leaves nothing to undo', async () => {
    const words = [word('KORO', 2, written('KORO'), [HIDDEN]), word('SLV', 1, null)];
    await restore(...words);
    await keeper.write(['imports'], ({ imports }) => imports.clear());
    expect(await restore(...words)).toMatchObject({ glossary: { ...NONE, same: 1 } });
    expect(await kept.last()).toBeNull();
  });

  test('that gives an operation to another name changes nothing', async () => {
    await restore(word('KORO', 2, written('KORO'), [HIDDEN]));
    const before = await glossaryOf();
    const strange = backupOf({
      glossary: [word('NYTT', 1, { is: 'ignored' }), word('KAOS', 3, null, [HIDDEN])],
    });
    await expect(kept.plan(strange)).rejects.toBeInstanceOf(BackupContradicts);
    await expect(kept.restore(strange, PLAN)).rejects.toBeInstanceOf(BackupContradicts);
    expect(await glossaryOf()).toEqual(before);
  });

  test('is taken in whole or not at all', async () => {
    await restore(word('KORO', 2, written('KORO'), [HIDDEN]));
    const before = await glossaryOf();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      const request = put.apply(this, values);
      if (this.name === 'glossaryRevisions') this.transaction.abort();
      return request;
    });
    await expect(restore(word('KORO', 3, null), word('NYTT', 1, { is: 'ignored' }))).rejects.toBeInstanceOf(
      Error,
    );
    vi.restoreAllMocks();
    expect(await glossaryOf()).toEqual(before);
  });

  test('of two machines gives the same whichever comes first, and each is undone', {
    timeout: 60_000,
  }, async () => {
    const machine = fc
      .uniqueArray(
        fc.record({ name: fc.constantFrom('KORO', 'HDAB', 'SLV'), at: fc.uniqueArray(fc.nat(9)) }),
        {
          selector: ({ name }) => name,
        },
      )
      .map((all): readonly KeptWord[] =>
        all.flatMap(({ name, at }) => {
          const choices = [null, { is: 'hidden' } as const, written(name)];
          const [head, ...rest] = at
            .toSorted((one, other) => other - one)
            .map((number) => stateOf(name, number + 1, choices[number % 3] ?? null));
          return head === undefined ? [] : [{ name, ...head, revisions: rest }];
        }),
      );
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, other) => {
        const results = [];
        for (const order of [
          [one, other],
          [other, one],
        ]) {
          const own = backupUnder(newKeeper());
          for (const glossary of order) {
            const before = await glossaryOf(own);
            await own.restore(backupOf({ glossary }), PLAN);
            const after = await glossaryOf(own);
            if (JSON.stringify(after) !== JSON.stringify(before)) {
              expect(await own.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
              expect(await glossaryOf(own)).toEqual(before);
              await own.restore(backupOf({ glossary }), PLAN);
            }
          }
          results.push(await glossaryOf(own));
        }
        expect(results[0]).toEqual(results[1]);
        expect(results[0]).toEqual(mergeGlossaries(one, other));
      }),
      { numRuns: 15 },
    );
  });

  test('wiped and read back is what it was', async () => {
    const words = Array.from({ length: 200 }, (_, at) =>
      word(
        `ORD ${at}`,
        9,
        at % 3 === 0 ? null : written(`ORD ${at}`, `Nummer ${at}.`),
        states(`ORD ${at}`, 3),
      ),
    );
    await restore(...words);
    const { text, glossary } = await kept.file();
    expect(glossary).toBe(133);
    const reading = readBackup(text);
    const fresh = backupUnder(newKeeper());
    if (reading.is === 'backup') await fresh.restore(reading.backup, PLAN);
    expect(await glossaryOf(fresh)).toEqual(await glossaryOf());
  });

  test('too large for a file leaves earlier states out, and no word', () => {
    const backup: Backup = backupOf({
      glossary: [word('KORO', 60, written('KORO'), states('KORO', 50).toReversed())],
    });
    const whole = writeBackup(backup).text.length;
    const smaller = writeBackup(backup, whole - 1);
    expect(smaller.revisionsLeftOut).toBe(40);
    expect(readBackup(smaller.text)).toMatchObject({
      backup: { glossary: [{ choice: written('KORO'), revisions: { length: 10 } }] },
    });
  });
});
