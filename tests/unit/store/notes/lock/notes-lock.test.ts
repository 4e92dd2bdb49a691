import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EditingId, NoteId, OperationId } from '../../../../../lib/model/note.ts';
import type { NotesDatabase } from '../../../../../lib/store/notes/database.ts';
import { cipherState } from '../../../../../lib/store/notes/lock/cipher-state.ts';
import { makeDataKey } from '../../../../../lib/store/notes/lock/data-key.ts';
import { createKeyRing, type KeyRing } from '../../../../../lib/store/notes/lock/key-ring.ts';
import { UnreadableNote } from '../../../../../lib/store/notes/lock/rewrite-bodies.ts';
import { type LockRow, wrapKey } from '../../../../../lib/store/notes/lock/wrap-key.ts';
import type { NoteBody } from '../../../../../lib/store/notes/note-rows.ts';
import { unguarded } from '../../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../../lib/store/notes/notes-keeper.ts';
import { type NotesLock, openLock } from '../../../../../lib/store/notes/notes-lock.ts';
import { fake, resetExtension } from '../../../messages/fake-extension.ts';
import { CASE, sampleContent } from './sample.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../messages/fake-extension.ts')).fake,
}));

const SECRET = 'Spør om den hemmelige økonomien';
const PASSPHRASE = 'fem fisker i en bøtte';
const NOTE = crypto.randomUUID() as NoteId;
const OPERATIONS = [crypto.randomUUID() as OperationId, crypto.randomUUID() as OperationId] as const;
const EDITING = crypto.randomUUID() as EditingId;
const TIME = '2026-11-22T10:00:00.000Z';

interface Page {
  readonly keeper: NotesKeeper;
  readonly keys: KeyRing;
  readonly lock: NotesLock;
}

let name = '';
let count = 0;
let pages: Page[] = [];
/** What stands in for the copy: all rows of the database, as they were when it was made. */
let copied: string | null = null;
let copiedLock: unknown;
let isDemanded = false;

const deriveKey = crypto.subtle.deriveKey.bind(crypto.subtle);

beforeEach(() => {
  resetExtension();
  // One round in the place of 600,000, which wrap-key.test.ts does: a passphrase is given often here.
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...others) =>
    deriveKey({ ...(algorithm as Pbkdf2Params), iterations: 1 }, ...others),
  );
  count += 1;
  name = `locked-${count}`;
  copied = null;
  copiedLock = undefined;
  isDemanded = false;
});
afterEach(async () => {
  await Promise.all(pages.map(({ keeper }) => keeper.close()));
  pages = [];
  vi.restoreAllMocks();
});

/** A page of ours: its own memory, the same database and session. */
function openPage(): Page {
  const keys = createKeyRing();
  const demanded = async () => isDemanded;
  const keeper = createNotesKeeper({
    ...unguarded(name),
    cipher: (database) => cipherState(database, keys, demanded),
  });
  const copy = {
    anew: async (database: NotesDatabase) => {
      copied = await allRows(database);
      copiedLock = await database.lock.get('lock');
    },
    forget: async () => {
      copiedLock = undefined;
    },
    lock: async () => copiedLock,
  };
  const page = { keeper, keys, lock: openLock({ keeper, keys, copy, isDemanded: demanded }) };
  pages.push(page);
  return page;
}

async function allRows(database: NotesDatabase): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

const rows = ({ keeper }: Page) => keeper.open().then(({ database }) => allRows(database));

/** A note with an earlier state, a conflict, a draft and an import that can be undone. */
async function write({ keeper }: Page): Promise<void> {
  const body = (more: string): NoteBody => ({ is: 'plain', content: sampleContent(`${SECRET} ${more}`) });
  const state = { editing: EDITING, begunAt: TIME, savedAt: TIME, deletedAt: null };
  const [first, second] = OPERATIONS;
  await keeper.repair(['notes', 'revisions', 'conflicts', 'drafts'], async (database) => {
    await database.notes.put({
      id: NOTE,
      place: CASE,
      operation: second,
      number: 2,
      ...state,
      body: body('2'),
    });
    await database.revisions.put({ note: NOTE, operation: first, number: 1, ...state, body: body('1') });
    const other = { note: NOTE, editing: EDITING, operation: second, place: CASE };
    await database.conflicts.put({ ...other, savedAt: TIME, body: body('3') });
    await database.drafts.put({ ...other, basedOn: [], leftAt: TIME, body: body('4') });
  });
}

/** The text of the note, its revision, conflict and draft, as a page reads them. */
const texts = ({ keeper }: Page) =>
  keeper.readNotes(async (database, cipher) => {
    const [note] = await database.notes.toArray();
    const others = [
      ...(await database.revisions.toArray()),
      ...(await database.conflicts.toArray()),
      ...(await database.drafts.toArray()),
    ];
    const bodies = [...(note === undefined ? [] : [{ ...note, note: note.id }]), ...others];
    return bodies.map((row) => cipher.decrypt(row.body, row)?.text.slice(-1) ?? null);
  });

describe('setting a passphrase', () => {
  test('leaves nothing plain in the database, the copy or the session, and everything readable', async () => {
    const page = openPage();
    await write(page);
    expect(await rows(page)).toContain(SECRET);
    await page.lock.set(PASSPHRASE);
    const raw = (await rows(page)) + copied;
    expect(raw).not.toContain('hemmelig');
    expect(raw).not.toContain(CASE);
    expect(JSON.stringify(fake.storage)).not.toContain(PASSPHRASE);
    expect(await page.lock.state()).toBe('unlocked');
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('says how far it has come', async () => {
    const page = openPage();
    await write(page);
    const shares: number[] = [];
    await page.lock.set(PASSPHRASE, (share) => shares.push(share));
    await page.lock.remove(PASSPHRASE, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.filter((share) => share === 1)).toHaveLength(2);
    const set = shares.slice(0, shares.indexOf(1) + 1);
    expect(set).toEqual(set.toSorted((a, b) => a - b));
  });
  test('other pages read on, and write under the key from then on', async () => {
    const [page, other] = [openPage(), openPage()];
    await write(page);
    await other.keeper.open();
    await page.lock.set(PASSPHRASE);
    const written = await other.keeper.writeNotes(['notes'], async (_database, cipher) =>
      cipher.encrypt(sampleContent('ny'), { note: NOTE, operation: OPERATIONS[0] }),
    );
    expect(written.is).toBe('encrypted');
  });
  test('is refused where there is one, and that one stays', async () => {
    const page = openPage();
    await page.lock.set(PASSPHRASE);
    await expect(page.lock.set('en helt annen passfrase')).rejects.toThrow();
    expect(await page.lock.state()).toBe('unlocked');
    expect(await page.lock.unlock(PASSPHRASE)).toBe(true);
  });
  test('that stops on the way changes nothing', async () => {
    const page = openPage();
    await write(page);
    const before = await rows(page);
    const { database } = await page.keeper.open();
    const put = vi.spyOn(database.lock, 'put').mockRejectedValue(new Error('stopped'));
    await expect(page.lock.set(PASSPHRASE)).rejects.toThrow('stopped');
    put.mockRestore();
    expect(await rows(page)).toBe(before);
    expect(await page.lock.state()).toBe('none');
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('that stops before the copy has followed is finished by the next page', async () => {
    const page = openPage();
    await write(page);
    const { database } = await page.keeper.open();
    copied = await allRows(database);
    vi.spyOn(page.keeper, 'refresh').mockRejectedValueOnce(new Error('stopped'));
    await expect(page.lock.set(PASSPHRASE)).rejects.toThrow('stopped');
    expect(copied).toContain(SECRET);
    const next = openPage();
    await next.lock.finish();
    expect(copied).not.toContain('hemmelig');
    copied = null;
    await next.lock.finish();
    expect(copied).toBeNull();
  });
  test('a draft that waited for the end of it is encrypted too', async () => {
    const page = openPage();
    await write(page);
    const { database } = await page.keeper.open();
    const setting = page.lock.set(PASSPHRASE);
    const [draft] = await database.drafts.toArray();
    if (draft === undefined) throw new Error('no draft');
    // As a page that closes does, between the two transactions.
    const put = database.lock.put.bind(database.lock);
    vi.spyOn(database.lock, 'put').mockImplementation((row) => {
      const left = database.backendDB().transaction(['drafts'], 'readwrite');
      left.objectStore('drafts').put({ ...draft, editing: crypto.randomUUID() });
      return put(row);
    });
    await setting;
    expect(await rows(page)).not.toContain('hemmelig');
  });
});

describe('a browser that was started anew', () => {
  test('is locked until the passphrase is given; a wrong one is told', async () => {
    const first = openPage();
    await write(first);
    await first.lock.set(PASSPHRASE);
    fake.storage.session.values = {};
    const page = openPage();
    expect(await page.lock.state()).toBe('locked');
    await expect(texts(page)).rejects.toMatchObject({ reason: 'locked' });
    await expect(page.keeper.writeNotes(['notes'], async () => 1)).rejects.toMatchObject({
      reason: 'locked',
    });
    expect(await page.lock.unlock('fem fisker i en bøtte!')).toBe(false);
    expect(await page.lock.state()).toBe('locked');
    expect(await page.lock.unlock(PASSPHRASE)).toBe(true);
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('opens with the copy’s row where the database’s own is damaged, and mends it', async () => {
    const first = openPage();
    await write(first);
    await first.lock.set(PASSPHRASE);
    fake.storage.session.values = {};
    await first.keeper.repair(['lock'], ({ lock }) => lock.put({ id: 'lock' } as LockRow));
    const page = openPage();
    expect(await page.lock.state()).toBe('locked');
    expect(await page.lock.unlock(PASSPHRASE)).toBe(true);
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('another key than the lock’s opens nothing', async () => {
    const page = openPage();
    await page.lock.set(PASSPHRASE);
    await page.keys.hold(makeDataKey());
    expect(await page.lock.state()).toBe('locked');
  });
});

describe('locking, changing and removing', () => {
  test('locking forgets the key everywhere', async () => {
    const [page, other] = [openPage(), openPage()];
    await page.lock.set(PASSPHRASE);
    expect(await other.lock.state()).toBe('unlocked');
    await page.lock.lock();
    expect(await page.lock.state()).toBe('locked');
    await other.keeper.refresh();
    await expect(texts(other)).rejects.toMatchObject({ reason: 'locked' });
    expect(fake.storage.session.values).toEqual({});
  });
  test('a changed passphrase opens, the former does not, in the database and in the copy', async () => {
    const page = openPage();
    await write(page);
    await page.lock.set(PASSPHRASE);
    expect(await page.lock.change('ikke denne i alle fall', 'sju svaner på vannet')).toBe(false);
    expect(await page.lock.change(PASSPHRASE, 'sju svaner på vannet')).toBe(true);
    expect(copiedLock).toEqual(await page.keeper.read(({ lock }) => lock.get('lock')));
    await page.lock.lock();
    expect(await page.lock.unlock(PASSPHRASE)).toBe(false);
    expect(await page.lock.unlock('sju svaner på vannet')).toBe(true);
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('removing makes everything plain again', async () => {
    const page = openPage();
    await write(page);
    await page.lock.set(PASSPHRASE);
    expect(await page.lock.remove('ikke denne i alle fall')).toBe(false);
    expect(await page.lock.remove(PASSPHRASE)).toBe(true);
    expect(await page.lock.state()).toBe('none');
    expect(await rows(page)).not.toContain('encrypted');
    expect(copied).not.toContain('encrypted');
    expect(fake.storage.session.values).toEqual({});
    expect(await texts(page)).toEqual(['2', '1', '3', '4']);
  });
  test('a damaged note keeps its key: nothing is removed', async () => {
    const page = openPage();
    await write(page);
    await page.lock.set(PASSPHRASE);
    const lock = await wrapKey(makeDataKey(), PASSPHRASE);
    await page.keeper.repair(['notes'], async ({ notes }) => {
      const [row] = await notes.toArray();
      if (row === undefined) throw new Error('no note');
      await notes.put({ ...row, body: { is: 'encrypted', nonce: lock.nonce, data: lock.wrapped } });
    });
    await expect(page.lock.remove(PASSPHRASE)).rejects.toBeInstanceOf(UnreadableNote);
    expect(await page.lock.state()).toBe('unlocked');
  });
  test('an organisation that demands a passphrase is heard: none is removed, none is no way in', async () => {
    isDemanded = true;
    const page = openPage();
    await expect(texts(page)).rejects.toMatchObject({ reason: 'lock-demanded' });
    await page.lock.set(PASSPHRASE);
    expect(await texts(page)).toEqual([]);
    expect(await page.lock.remove(PASSPHRASE)).toBe(false);
    expect(await page.lock.state()).toBe('unlocked');
  });
});
