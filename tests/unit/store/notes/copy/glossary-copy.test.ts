import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnWord } from '../../../../../lib/model/own-term.ts';
import { readBackup } from '../../../../../lib/store/notes/backup-file.ts';
import { loadCanary } from '../../../../../lib/store/notes/copy/copy-storage.ts';
import type { NotesDatabase } from '../../../../../lib/store/notes/database.ts';
import { openGlossary } from '../../../../../lib/store/notes/glossary.ts';
import { type NotesGuards, unguarded } from '../../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../../lib/store/notes/notes-keeper.ts';
import { withPublishing } from '../../../../../lib/store/notes/publish-glossary.ts';
import { readOwnGlossary } from '../../../../../lib/store/own-glossary.ts';
import { giveConsent } from '../../../../../lib/store/settings.ts';
import { fake, resetExtension } from '../../../messages/fake-extension.ts';
import { second, stateOf, written } from '../glossary-samples.ts';
import { noteRow } from './copied-samples.ts';
import { openPage, type Page, settle } from './recovery-model.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../messages/fake-extension.ts')).fake }));

const own = (name: string, number: number, ...choice: [Parameters<typeof stateOf>[2]?]): OwnWord => ({
  name,
  ...stateOf(name, number, choice.length === 0 ? written(name, `Nummer ${number}.`) : (choice[0] ?? null)),
});
const KORO = own('KORO', 2);
const HDAB = own('HDAB', 1, { is: 'hidden' });
const SLASH = own('RF/KJ', 1);
const SIGN = own('=1+1', 1, { is: 'ignored' });
const GONE = own('SLV', 3, null);
const ALL = [KORO, HDAB, SLASH, SIGN, GONE];
const stored = () => fake.storage.local.values;

let page: Page;

beforeEach(async () => {
  resetExtension();
  page = openPage();
  await page.keeper.write(['glossary'], ({ glossary }) => glossary.bulkPut([...ALL]));
  await page.keeper.copied();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await page.keeper.copied();
  await settle();
  await page.keeper.close();
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
});

/** Another page, after whatever was done to the disk. */
async function reopened(): Promise<boolean> {
  await settle();
  await page.keeper.close();
  page = openPage();
  const { differs } = await page.keeper.open();
  await settle();
  return differs;
}
const words = async () => (await page.keeper.open()).database.glossary.toArray();
const earlier = async () => (await page.keeper.open()).database.glossaryRevisions.toArray();
const byName = (all: readonly OwnWord[]) => all.toSorted((one, other) => (one.name < other.name ? -1 : 1));

describe('the copy of the glossary', () => {
  test('has each word, in parts that are summed up by themselves', async () => {
    const names = Object.keys(stored()).filter((key) => key.startsWith('note-copy/glossary/'));
    expect(names.map((key) => key.slice('note-copy/glossary/'.length)).sort()).toEqual(
      ALL.map(({ name }) => name).sort(),
    );
    expect(Object.keys((await loadCanary())?.parts ?? {}).sort()).toEqual([
      'glossary/',
      'glossary/H',
      'glossary/K',
      'glossary/R',
      'glossary/S',
    ]);
    expect(await reopened()).toBe(false);
  });

  test('follows what a page writes', async () => {
    const glossary = openGlossary(page.keeper);
    await glossary.save('KORO', { is: 'hidden' }, KORO);
    await page.keeper.copied();
    expect(stored()['note-copy/glossary/KORO']).toMatchObject({ number: 3, choice: { is: 'hidden' } });
    expect(await reopened()).toBe(false);
  });

  test('that was killed before it heard of a word follows at the next start', async () => {
    page.deafen();
    await openGlossary(page.keeper).save('NYTT', { is: 'ignored' }, null);
    expect(stored()['note-copy/glossary/NYTT']).toBeUndefined();
    expect(await reopened()).toBe(false);
    expect(stored()['note-copy/glossary/NYTT']).toMatchObject({ name: 'NYTT' });
  });

  test.each<readonly [string, (database: NotesDatabase) => Promise<unknown>, number]>([
    ['one word is gone', ({ glossary }) => glossary.delete('KORO'), 1],
    ['all words are gone', ({ glossary }) => glossary.clear(), 5],
    ['a word is garbled', ({ glossary }) => glossary.put({ ...KORO, number: 'x' } as never), 1],
    ['a word is of an earlier state', ({ glossary }) => glossary.put(own('KORO', 1)), 1],
    [
      'a word was changed without a sign',
      ({ glossary }) => glossary.put({ ...KORO, choice: written('KORO', 'Skadet.') }),
      1,
    ],
    ['one that was taken back is gone', ({ glossary }) => glossary.delete('SLV'), 1],
  ])(
    'is ahead where %s: it is told, nothing is read or written, and all comes back',
    async (what, hurt, missing) => {
      await hurt((await page.keeper.open()).database);
      expect(await reopened()).toBe(true);
      const glossary = openGlossary(page.keeper);
      await expect(glossary.all()).rejects.toMatchObject({ reason: 'differs' });
      await expect(glossary.save('NYTT', { is: 'ignored' }, null)).rejects.toMatchObject({
        reason: 'differs',
      });
      expect(await page.recovery.loss()).toMatchObject({
        glossary: missing,
        missing: [],
        lost: 0,
        judgements: 0,
      });
      await page.recovery.restore();
      const restored = what.includes('without a sign')
        ? [{ ...KORO, choice: written('KORO', 'Skadet.') }, HDAB, SLASH, SIGN, GONE]
        : ALL;
      expect(await words()).toEqual(byName(restored));
      // What gave way, or was beside it, is an earlier state.
      const kept = what.includes('earlier') || what.includes('without');
      expect((await earlier()).map(({ name }) => name)).toEqual(kept ? ['KORO'] : []);
      expect(await reopened()).toBe(false);
      expect(await openGlossary(page.keeper).all()).toHaveLength(4);
    },
  );

  test.each([
    ['one row of the copy is gone', () => void delete stored()['note-copy/glossary/KORO']],
    ['one is garbled', () => void Object.assign(stored(), { 'note-copy/glossary/KORO': { is: 'nothing' } })],
    [
      'one stands under another name',
      () => void Object.assign(stored(), { 'note-copy/glossary/KORO': HDAB }),
    ],
    ['the canary is gone', () => void delete stored()['notes-canary']],
    ['it is all gone', resetExtension],
  ])('is made whole where %s', async (_what, hurt) => {
    hurt();
    expect(await reopened()).toBe(false);
    expect(stored()['note-copy/glossary/KORO']).toEqual(KORO);
    expect(await words()).toEqual(byName(ALL));
  });

  test('is what a new database is made from, and a file', async () => {
    const file = readBackup(await page.recovery.file());
    expect(file).toMatchObject({ is: 'backup', backup: { notes: [], glossary: { length: 5 } } });
    await (await page.keeper.open()).database.delete();
    await page.keeper.close();
    expect(await reopened()).toBe(true);
    await page.recovery.restore();
    expect(await words()).toEqual(byName(ALL));
  });

  test('is given up where the reader says that the database is right', async () => {
    await (await page.keeper.open()).database.glossary.delete('KORO');
    expect(await reopened()).toBe(true);
    await page.recovery.keepDatabase();
    expect(await reopened()).toBe(false);
    expect(stored()['note-copy/glossary/KORO']).toBeUndefined();
    expect(await openGlossary(page.keeper).find('KORO')).toBeNull();
  });

  test('of very many words and notes is compared by their numbers first, and by each soon after', {
    timeout: 60_000,
  }, async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => own(`ORD ${at}`, 1, { is: 'ignored' }));
    const notes = Array.from({ length: 500 }, (_, at) => noteRow(`many ${at}`, 1, `by ${at}`));
    await page.keeper.write(['glossary', 'notes'], async (database) => {
      await database.glossary.bulkPut(many);
      await database.notes.bulkPut(notes);
    });
    await page.keeper.copied();
    const { database } = await page.keeper.open();
    await database.glossary.put(own('ORD 7', 0, { is: 'hidden' }));
    await database.glossary.put({ ...own('ORD 7', 1, { is: 'hidden' }), savedAt: second(0) });
    await page.keeper.close();
    page = openPage();
    expect((await page.keeper.open()).differs).toBe(false);
    await vi.waitFor(() => expect(page.keeper.opened()?.differs).toBe(true), { timeout: 30_000 });
    await (await page.keeper.open()).database.glossary.delete('ORD 7');
    expect(await reopened()).toBe(true);
  });
});

describe('what the background reads', () => {
  const guards: Pick<NotesGuards, 'compare' | 'copy'> = {
    compare: async () => 'same',
    copy: async () => undefined,
  };
  /** A page that is gone before anything that comes after the commit. */
  function closedAfterCommit(
    watched: typeof guards,
    atCommit: (transaction: IDBTransaction) => unknown = () => undefined,
  ): NotesKeeper {
    const { compare, beforeCommit } = withPublishing(watched, 60_000);
    return createNotesKeeper({
      ...unguarded(),
      compare,
      beforeCommit: async (database, written, transaction) => {
        await beforeCommit(database, written, transaction);
        atCommit(transaction);
      },
    });
  }
  const names = async () => (await readOwnGlossary()).map(({ name }) => name);

  test('is published with each write of the glossary, and with no other', async () => {
    await giveConsent();
    const { database } = await page.keeper.open();
    const { copy } = withPublishing(guards, 0);
    await copy(database, new Map([['notes', ['x']]]));
    expect(await names()).toEqual([]);
    await copy(database, new Map([['glossary', ['KORO']]]));
    expect(await names()).toEqual(['=1+1', 'HDAB', 'KORO', 'RF/KJ']);
  });

  test('is published when a page opens the database and it is not the same', async () => {
    await giveConsent();
    const { database } = await page.keeper.open();
    expect(await withPublishing(guards, 0).compare(database, () => undefined)).toBe('same');
    await vi.waitFor(async () => expect(await names()).toHaveLength(4));
  });

  test('stays as it is where the copy has what the database has not', async () => {
    await giveConsent();
    const { database } = await page.keeper.open();
    const watched = withPublishing({ ...guards, compare: async () => 'differs' }, 0);
    expect(await watched.compare(database, () => undefined)).toBe('differs');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await names()).toEqual([]);
  });

  test('has what a page decided that was closed before it could publish', async () => {
    await giveConsent();
    const keeper = closedAfterCommit(guards);
    await keeper.open();
    const glossary = openGlossary(keeper);
    await glossary.save('NYTT', { is: 'ignored' }, null);
    expect(await names()).toEqual(['NYTT']);
    await glossary.save('KORO', null, KORO);
    // The next page: all of it, and what was sent ahead is no longer needed.
    await withPublishing(guards, 0).compare((await page.keeper.open()).database, () => undefined);
    await vi.waitFor(async () => expect(await names()).toEqual(['=1+1', 'HDAB', 'NYTT', 'RF/KJ']));
    await vi.waitFor(() => expect(stored()['own-glossary-latest']).toBeUndefined());
  });

  test('is not sent ahead before consent, of an import, or where it is not kept after all', async () => {
    let isFull = false;
    const keeper = closedAfterCommit(guards, (transaction) => isFull && transaction.abort());
    await keeper.open();
    const glossary = openGlossary(keeper);
    await glossary.save('NYTT', { is: 'ignored' }, null);
    expect(stored()['own-glossary-latest']).toBeUndefined();
    await giveConsent();
    const many = Array.from({ length: 21 }, (_, at) => own(`ORD ${at}`, 1, { is: 'ignored' }));
    await keeper.write(['glossary'], ({ glossary }) => glossary.bulkPut(many));
    expect(stored()['own-glossary-latest']).toBeUndefined();
    isFull = true;
    const sent = vi.spyOn(fake.storage.local, 'set');
    await expect(glossary.save('SLV', { is: 'hidden' }, null)).rejects.toBeInstanceOf(Error);
    expect(sent).toHaveBeenCalled();
    await vi.waitFor(() => expect(stored()['own-glossary-latest']).toBeUndefined());
    expect(await names()).not.toContain('SLV');
  });

  test('that cannot be published stops nothing', async () => {
    await giveConsent();
    const { database } = await page.keeper.open();
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('quota'));
    const copied = vi.fn(async () => undefined);
    await withPublishing({ ...guards, copy: copied }, 0).copy(database, new Map([['glossary', ['KORO']]]));
    expect(copied).toHaveBeenCalled();
  });
});
