import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup } from '../../../../lib/store/notes/backup-file.ts';
import { PLAIN } from '../../../../lib/store/notes/cipher.ts';
import { copyFile } from '../../../../lib/store/notes/copy/copy-file.ts';
import { databaseName } from '../../../../lib/store/notes/copy/database-name.ts';
import type { NoteRow } from '../../../../lib/store/notes/note-rows.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';
import { conflictRow, lockRow, noteRow } from './copy/copied-samples.ts';
import { openPage, type Page, settle } from './copy/recovery-model.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));

let page: Page;
const one = noteRow('one', 1, 'a');
const two = noteRow('two', 2, 'b');

beforeEach(async () => {
  resetExtension();
  page = openPage();
  const { database } = await page.keeper.open();
  await database.notes.bulkPut([one, two]);
  await page.copy.copy(database, new Map([['notes', [one.id, two.id]]]));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await page.keeper.close();
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
});

async function reopened(): Promise<Page> {
  await settle();
  await page.keeper.close();
  page = openPage();
  return page;
}
const rows = async (): Promise<readonly NoteRow[]> => (await page.keeper.open()).database.notes.toArray();

describe('recovery', () => {
  test('says nothing where nothing is missing', async () => {
    expect(await (await reopened()).recovery.loss()).toBeNull();
  });

  test('says what is missing and how old the copy is', async () => {
    const { database } = await page.keeper.open();
    await database.notes.delete(one.id);
    await database.notes.put({ ...two, number: 1 });
    const loss = await (await reopened()).recovery.loss();
    expect(loss).toMatchObject({
      present: 1,
      lost: 0,
      conflicts: 0,
      judgements: 0,
      lock: false,
      isUnopenable: false,
    });
    expect(loss?.missing.map(({ id, why }) => [id, why])).toEqual(
      expect.arrayContaining([
        [one.id, 'gone'],
        [two.id, 'older'],
      ]),
    );
    expect(Date.parse(loss?.copiedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('keeps the earlier text of a note as a revision, and a text of another history as a conflict', async () => {
    const { database } = await page.keeper.open();
    const early = { ...one, number: 1 };
    const other = noteRow('two', 2, 'elsewhere');
    await database.notes.bulkPut([other, early]);
    fake.storage.local.values[`note-copy/notes/${one.id}`] = noteRow('one', 2, 'c');
    delete fake.storage.local.values['notes-canary'];
    await reopened();
    expect(await page.recovery.restore()).toBe(2);
    const opened = await page.keeper.open();
    expect(opened.differs).toBe(false);
    expect(await rows()).toEqual(expect.arrayContaining([noteRow('one', 2, 'c'), other]));
    expect(await opened.database.revisions.toArray()).toMatchObject([
      { note: one.id, operation: one.operation },
    ]);
    expect(await opened.database.conflicts.toArray()).toMatchObject([
      { note: two.id, operation: two.operation },
    ]);
    // And it stays well.
    await reopened();
    expect(await page.recovery.loss()).toBeNull();
  });

  test('brings a conflict and the row of the passphrase back', async () => {
    const { database } = await page.keeper.open();
    const conflict = conflictRow('one', 'z');
    await database.conflicts.put(conflict);
    await database.lock.put(lockRow('one'));
    await database.notes.put({ ...two, body: { is: 'encrypted', nonce: 'bm9uY2U=', data: 'ZGF0YQ==' } });
    const keys: readonly IDBValidKey[] = [[conflict.note, conflict.editing]];
    await page.copy.copy(
      database,
      new Map<string, readonly IDBValidKey[]>([
        ['conflicts', keys],
        ['lock', ['lock']],
        ['notes', [two.id]],
      ]),
    );
    await database.conflicts.clear();
    await database.lock.clear();
    await reopened();
    expect(await page.recovery.loss()).toMatchObject({ conflicts: 1, lock: true });
    await page.recovery.restore();
    const opened = await page.keeper.open();
    expect(await opened.database.conflicts.toArray()).toEqual([conflict]);
    expect(await opened.database.lock.toArray()).toEqual([lockRow('one')]);
  });

  test('makes a new database where the browser cannot open the old one, and leaves that alone', async () => {
    await reopened();
    const open = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
      if (name === 'saksspor-notes') throw new DOMException('damaged', 'AbortError');
      return open.call(this, name, version);
    });
    expect(await page.recovery.loss()).toMatchObject({ isUnopenable: true, missing: [{}, {}] });
    expect(await page.recovery.restore()).toBe(2);
    expect(await databaseName()).toBe('saksspor-notes-2');
    expect((await rows()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [one, two].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    // The number is lost with everything else: the browser's list of databases tells.
    fake.storage.local.values = {};
    expect(await databaseName()).toBe('saksspor-notes-2');
  });

  test('makes the new database in a place of its own where the ordinary one gives none', async () => {
    await reopened();
    const places = new Map<string, IDBFactory>();
    const storageBuckets = {
      keys: async () => [...places.keys()],
      open: async (name: string) => {
        const place = places.get(name) ?? new IDBFactory();
        places.set(name, place);
        return { indexedDB: place };
      },
      delete: async (name: string) => void places.delete(name),
    };
    vi.stubGlobal('navigator', { locks: navigator.locks, storageBuckets });
    const ordinary = indexedDB;
    const open = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
      if (this === ordinary) throw new DOMException('damaged', 'UnknownError');
      return open.call(this, name, version);
    });
    expect(await page.recovery.restore()).toBe(2);
    expect([...places.keys()]).toEqual([await databaseName()]);
    expect(await rows()).toHaveLength(2);
    // At the next start too, and where the number is lost: the list of places tells.
    fake.storage.local.values = {};
    await reopened();
    expect(await rows()).toHaveLength(2);
    await page.keeper.close();
    vi.unstubAllGlobals();
  });

  test('changes nothing where no database can be opened at all', async () => {
    await reopened();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('damaged', 'AbortError');
    });
    await expect(page.recovery.restore()).rejects.toThrow();
    expect(fake.storage.local.values['notes-database']).toBeUndefined();
  });

  test('tells what is nowhere any more until the reader has said that it is well so', async () => {
    const { database } = await page.keeper.open();
    await database.notes.delete(one.id);
    delete fake.storage.local.values[`note-copy/notes/${one.id}`];
    await reopened();
    expect(await page.recovery.loss()).toMatchObject({ missing: [], lost: 1, present: 1 });
    await page.recovery.keepDatabase();
    expect(await page.recovery.loss()).toBeNull();
  });

  test('hands the copy out as a backup that can be read in', async () => {
    const conflict = conflictRow('one', 'z');
    const { database } = await page.keeper.open();
    await database.conflicts.put(conflict);
    await page.copy.copy(database, new Map([['conflicts', [[conflict.note, conflict.editing]]]]));
    fake.storage.local.values['note-copy/notes/x'] = 'damaged';
    const reading = readBackup(await page.recovery.file());
    const backup = reading.is === 'backup' ? reading.backup : null;
    expect(backup?.notes.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, two.id]));
    expect(backup?.conflicts.map(({ operation }) => operation)).toEqual([conflict.operation]);
  });

  test('hands its rows out as they stand where nobody can read them', async () => {
    const secret = { ...one, body: { is: 'encrypted', nonce: 'bm9uY2U=', data: 'ZGF0YQ==' } };
    fake.storage.local.values[`note-copy/notes/${one.id}`] = secret;
    delete fake.storage.local.values[`note-copy/notes/${two.id}`];
    const file: unknown = JSON.parse(await page.recovery.file());
    expect(file).toMatchObject({ format: 'saksspor-copy', rows: { [`notes/${one.id}`]: secret } });
  });

  test.each<[string, string | null, string]>([
    ['under the passphrase', 'sealed', 'sealed'],
    ['as it stands where the key is not known', null, 'saksspor-copy'],
  ])('never hands out in the open what is behind a passphrase: %s', async (_, safe, expected) => {
    fake.storage.local.values['note-copy/lock/lock'] = lockRow('one');
    const text = await copyFile({ cipherOf: () => PLAIN, seal: async () => safe });
    expect(text).toContain(expected);
    expect(text).not.toContain('saksspor-backup');
  });
});
