import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EditingId, NoteId, OperationId } from '../../../../lib/model/note.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/model/settings.ts';
import { mergeNotes } from '../../../../lib/notes/merge-notes.ts';
import { openBackup } from '../../../../lib/store/notes/backup.ts';
import { type Backup, readBackup, writeBackup } from '../../../../lib/store/notes/backup-file.ts';
import { BackupContradicts } from '../../../../lib/store/notes/import-notes.ts';
import { createCipher } from '../../../../lib/store/notes/lock/create-cipher.ts';
import { makeDataKey } from '../../../../lib/store/notes/lock/data-key.ts';
import { createKeyRing, type KeyRing } from '../../../../lib/store/notes/lock/key-ring.ts';
import { openSealedFile, type SealedFile } from '../../../../lib/store/notes/lock/sealed-file.ts';
import { wrapKey } from '../../../../lib/store/notes/lock/wrap-key.ts';
import { mergeJudgements } from '../../../../lib/store/notes/merge-judgements.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { type NotesGuards, unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { at, note, noteContent, savedByThree, state, uuid } from '../../notes/machine-model.ts';
import { AB, AC, BC, backupOf, judgement, memorySettings, sorted } from './backup-fixtures.ts';

const ID = uuid('1d', 1) as NoteId;
const PLAN = { takesSettings: false };
const NO_NOTES = { fresh: 0, same: 0, replacing: 0, staying: 0, conflicting: 0 };
const NO_JUDGEMENTS = { fresh: 0, same: 0, replacing: 0, staying: 0 };

const keepers: NotesKeeper[] = [];
let names = 0;

function keeperOf(guards: Partial<NotesGuards> = {}): NotesKeeper {
  names += 1;
  const keeper = createNotesKeeper({ ...unguarded(`backup-${names}`), ...guards });
  keepers.push(keeper);
  return keeper;
}

afterEach(async () => {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
});

const draft = (text: string, basedOn: readonly number[], operation: number) => ({
  note: ID,
  operation: uuid('0a', operation) as OperationId,
  editing: uuid('ed', operation) as EditingId,
  basedOn: basedOn.map((one) => uuid('0a', one) as OperationId),
  content: noteContent(text),
});

describe('reading a backup back', () => {
  let keeper: NotesKeeper;
  let kept: ReturnType<typeof openBackup>;
  let settings: ReturnType<typeof memorySettings>;

  beforeEach(() => {
    keeper = keeperOf();
    settings = memorySettings();
    kept = openBackup(keeper, createKeyRing(), settings);
  });

  const everything = async () => sorted(await kept.save());
  const restore = (parts: Partial<Backup>) => kept.restore(backupOf(parts), PLAN);

  test('counts judgements before it does anything, does what it counted, and is undone at once', async () => {
    const OLD = '2026-01-01T00:00:00.000Z';
    const NEW = '2026-05-01T00:00:00.000Z';
    const here = [judgement(AB, 'hidden', OLD), judgement(AC, 'hidden', NEW)];
    await keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.bulkPut([...here]));
    const before = await everything();
    const backup = backupOf({
      judgements: [judgement(AB, 'confirmed', NEW), judgement(AC, 'confirmed', OLD), judgement(BC)],
    });
    const judgements = { fresh: 1, same: 0, replacing: 1, staying: 1 };
    expect(await kept.plan(backup)).toEqual({
      judgements,
      notes: NO_NOTES,
      glossary: NO_JUDGEMENTS,
      hasOtherSettings: false,
    });
    expect(await everything()).toEqual(before);
    expect(await kept.last()).toBeNull();

    expect(await kept.restore(backup, PLAN)).toMatchObject({ judgements });
    expect((await everything()).judgements).toEqual(mergeJudgements(here, backup.judgements));
    expect(await kept.last()).toMatchObject({ judgements: 2, notes: 0, hasSettings: false });

    expect(await kept.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
    expect(await everything()).toEqual(before);
    expect(await kept.last()).toBeNull();
  });
  test('counts notes that are new, the same, newer in the file, newer here, and changed in both', async () => {
    await restore({
      notes: [
        note(1, state(1)),
        note(2, state(12, { number: 2 }), [state(11, { number: 1 })]),
        note(3, state(21)),
        note(4, state(33), [state(31)]),
      ],
    });
    const before = await everything();
    const backup = backupOf({
      notes: [
        note(1, state(1)),
        note(2, state(11, { number: 1 })),
        note(3, state(22), [state(21)]),
        note(4, state(32), [state(31)]),
        note(5, state(41)),
      ],
    });
    const expected = { same: 1, staying: 1, replacing: 1, conflicting: 1, fresh: 1 };
    expect(await kept.plan(backup)).toMatchObject({ notes: expected });
    expect(await everything()).toEqual(before);
    expect((await kept.restore(backup, PLAN)).notes).toEqual(expected);
    const { notes, conflicts } = await everything();
    expect(notes.map(({ content }) => content.text)).toEqual([
      'text 1',
      'text 12',
      'text 22',
      'text 33',
      'text 41',
    ]);
    expect(conflicts).toMatchObject([{ content: { text: 'text 32' } }]);

    expect(await kept.plan(backup)).toMatchObject({ notes: { ...NO_NOTES, same: 3, staying: 2 } });
    expect(await kept.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
    expect(await everything()).toEqual(before);
  });
  test('of the same backup again says that all is the same, and leaves nothing to undo', async () => {
    await restore({ judgements: [judgement(AB)], notes: [note(1, state(2), [state(1)])] });
    await kept.undo();
    await restore({ judgements: [judgement(AB)], notes: [note(1, state(2), [state(1)])] });
    const backup = await kept.save();
    await keeper.write(['imports'], ({ imports }) => imports.clear());
    expect(await kept.restore(backup, PLAN)).toEqual({
      judgements: { ...NO_JUDGEMENTS, same: 1 },
      notes: { ...NO_NOTES, same: 1 },
      glossary: NO_JUDGEMENTS,
      hasOtherSettings: false,
    });
    expect(await kept.last()).toBeNull();
  });
  test('is undone but for what was changed since', async () => {
    await restore({
      judgements: [judgement(AB), judgement(AC)],
      notes: [note(1, state(1)), note(2, state(11))],
    });
    const later = judgement(AB, 'confirmed', '2026-05-01T00:00:00.000Z');
    await keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.put(later));
    await openNoteRepository(keeper).save(draft('changed since', [1], 2));
    expect(await kept.undo()).toEqual({ judgements: 1, notes: 1, glossary: 0 });
    expect(await everything()).toMatchObject({
      judgements: [later],
      notes: [{ content: { text: 'changed since' }, revisions: [{ content: { text: 'text 1' } }] }],
    });
  });
  test('keeps what a window left unsaved, or could not save, when it is undone', async () => {
    await restore({ notes: [note(1, state(1)), note(2, state(11))] });
    const other = { ...draft('apart', [], 5), note: uuid('1d', 2) as NoteId };
    expect(await openNoteRepository(keeper).save(other)).toMatchObject({ is: 'conflict' });
    await keeper.write(['drafts'], ({ drafts }) =>
      drafts.put({
        ...draft('left', [1], 6),
        place: 'x',
        leftAt: at(6),
        body: { is: 'plain', content: noteContent('left') },
      }),
    );
    expect(await kept.undo()).toEqual({ judgements: 0, notes: 2, glossary: 0 });
    expect(await everything()).toMatchObject({ notes: { length: 2 }, conflicts: { length: 1 } });
  });
  test('brings a note back that was deleted for ever, and an editor that is open goes on with it', async () => {
    const repository = openNoteRepository(keeper);
    await repository.save(draft('first', [], 1));
    const backup = await kept.save();
    await repository.setDeleted(ID, true, uuid('0a', 2) as OperationId);
    await repository.deleteForever([ID]);
    expect((await kept.restore(backup, PLAN)).notes).toMatchObject({ fresh: 1 });
    expect(await repository.save(draft('goes on', [1], 3))).toMatchObject({ is: 'saved' });
  });
  test('takes settings only where the reader says so, and gives them back', async () => {
    const theirs = backupOf({ settings: { ...DEFAULT_SETTINGS, termPainting: 'none', language: 'nn' } });
    expect(await kept.plan(theirs)).toMatchObject({ hasOtherSettings: true });
    await kept.restore(theirs, PLAN);
    expect(settings.now).toEqual(DEFAULT_SETTINGS);
    expect(await kept.last()).toBeNull();
    await kept.restore(theirs, { takesSettings: true });
    expect(settings.now).toMatchObject({ termPainting: 'none', language: 'nn' });
    expect(await kept.last()).toMatchObject({ hasSettings: true });
    await kept.undo();
    expect(settings.now).toEqual(DEFAULT_SETTINGS);
  });
  test('of a file that gives an operation to another note changes nothing', async () => {
    await restore({ notes: [note(1, state(2), [state(1)])] });
    const before = await everything();
    const strange = backupOf({ judgements: [judgement(AB)], notes: [note(2, state(3), [state(1)])] });
    await expect(kept.plan(strange)).rejects.toBeInstanceOf(BackupContradicts);
    await expect(kept.restore(strange, PLAN)).rejects.toBeInstanceOf(BackupContradicts);
    expect(await everything()).toEqual(before);
  });
  test('is done whole or not at all', async () => {
    await restore({ notes: [note(1, state(1))] });
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (this.name === 'imports') throw new DOMException('disk full', 'QuotaExceededError');
      return put.apply(this, values);
    });
    const more = { judgements: [judgement(AB)], notes: [note(1, state(2), [state(1)]), note(2, state(11))] };
    await expect(restore(more)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
  test('leaves damaged rows out of a file and says how many', async () => {
    await restore({ notes: [note(1, state(1)), note(2, state(11))] });
    await keeper.write(['notes'], ({ notes }) => notes.update(ID, { number: 0 }));
    expect(await kept.file()).toMatchObject({ notes: 1, unreadable: 1, isSealed: false });
  });
  test('gives the same whichever of two backups comes first', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(savedByThree(['open-and-write', 'write-on', 'cut', 'throw-away']), async (sets) => {
        const [one = backupOf(), other = backupOf()] = sets.map((set) => backupOf(set));
        const results = await Promise.all(
          [
            [one, other],
            [other, one],
          ].map(async (order) => {
            const own = openBackup(keeperOf(), createKeyRing(), memorySettings());
            for (const backup of order) await own.restore(backup, PLAN);
            return sorted({ ...(await own.save()), settings: null });
          }),
        );
        expect(results[0]).toEqual(results[1]);
        expect(results[0]).toEqual(sorted(backupOf(mergeNotes(one, other))));
      }),
      { numRuns: 12 },
    );
  });
  test('is undone to what there was, whatever was taken in', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(savedByThree(['open-and-write', 'write-on', 'cut', 'throw-away']), async (sets) => {
        const database = keeperOf();
        const own = openBackup(database, createKeyRing(), memorySettings());
        for (const backup of sets.map((set) => backupOf(set))) {
          await database.write(['imports'], ({ imports }) => imports.clear());
          const before = sorted(await own.save());
          await own.restore(backup, PLAN);
          const changed = JSON.stringify(sorted(await own.save())) !== JSON.stringify(before);
          expect((await own.last()) !== null).toBe(changed);
          if (changed) expect(await own.undo()).toEqual({ judgements: 0, notes: 0, glossary: 0 });
          expect(sorted(await own.save())).toEqual(before);
          await own.restore(backup, PLAN);
        }
      }),
      { numRuns: 12 },
    );
  });
  test('wiped and read back, what was saved is what is there', async () => {
    const notes = Array.from({ length: 100 }, (_, index) =>
      note(index, state(1000 + index * 3), [state(999 + index * 3), state(998 + index * 3)]),
    );
    await restore({ judgements: [judgement(AB), judgement(BC)], notes });
    const { text } = await kept.file();
    const fresh = openBackup(keeperOf(), createKeyRing(), settings);
    const read = readBackup(text);
    if (read.is === 'backup') await fresh.restore(read.backup, PLAN);
    expect(sorted(await fresh.save())).toEqual(await everything());
  });
});

describe('under a passphrase', () => {
  const PASSPHRASE = 'lang nok passfrase';

  async function locked() {
    const dataKey = makeDataKey();
    const row = await wrapKey(dataKey, PASSPHRASE);
    const cipher = createCipher(dataKey);
    const keeper = keeperOf({ cipher: async () => ({ is: 'open', cipher }) });
    const keys: KeyRing = { ...createKeyRing(), refresh: async () => undefined, dataKey: () => dataKey };
    const kept = openBackup(keeper, keys, memorySettings());
    await keeper.write(['lock'], ({ lock }) => lock.put(row));
    await keeper.refresh();
    return { keeper, kept };
  }

  test('the file is encrypted, opens with the passphrase alone, and is read where there is none', {
    timeout: 60_000,
  }, async () => {
    const { keeper, kept } = await locked();
    const backup = backupOf({ notes: [note(1, state(2, { content: noteContent('hemmelig') }), [state(1)])] });
    await kept.restore(backup, PLAN);
    expect(
      JSON.stringify(
        await keeper.read(({ notes, revisions }) => Promise.all([notes.toArray(), revisions.toArray()])),
      ),
    ).not.toContain('text');
    const { text, isSealed } = await kept.file();
    expect(isSealed).toBe(true);
    expect(text).not.toContain('hemmelig');
    const reading = readBackup(text);
    const sealed = reading.is === 'sealed' ? reading.sealed : ({} as SealedFile);
    expect(await openSealedFile(sealed, 'en annen')).toBeNull();

    const plain = openBackup(keeperOf(), createKeyRing(), memorySettings());
    const opened = readBackup((await openSealedFile(sealed, PASSPHRASE)) ?? '');
    if (opened.is === 'backup') await plain.restore(opened.backup, PLAN);
    expect((await plain.save()).notes).toEqual(backup.notes);
  });
  test('an import is encrypted, the snapshot that undoes it too', { timeout: 60_000 }, async () => {
    const { keeper, kept } = await locked();
    await kept.restore(backupOf({ notes: [note(1, state(1, { content: noteContent('hemmelig') }))] }), PLAN);
    await kept.restore(backupOf({ notes: [note(1, state(2), [state(1)])] }), PLAN);
    const rows = await keeper.read(({ imports }) => imports.toArray());
    expect(rows).toMatchObject([{ notes: [{ before: { body: { is: 'encrypted' } } }] }]);
    expect(JSON.stringify(rows)).not.toContain('hemmelig');
    await kept.undo();
    expect((await kept.save()).notes).toMatchObject([{ content: { text: 'hemmelig' } }]);
  });
});

test('a file is what is here, to the letter', async () => {
  const kept = openBackup(keeperOf(), createKeyRing(), memorySettings());
  await kept.restore(backupOf({ notes: [note(1, state(1))] }), PLAN);
  const { text, savedAt } = await kept.file();
  expect(text).toBe(writeBackup({ ...(await kept.save()), savedAt }).text);
});
