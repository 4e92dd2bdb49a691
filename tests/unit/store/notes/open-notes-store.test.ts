import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PLAIN } from '../../../../lib/store/notes/cipher.ts';
import { createNotesCopy } from '../../../../lib/store/notes/copy/create-notes-copy.ts';
import { NOTES_VERSION } from '../../../../lib/store/notes/database.ts';
import { createKeyRing } from '../../../../lib/store/notes/lock/key-ring.ts';
import { type NotesGuards, unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { openLock } from '../../../../lib/store/notes/notes-lock.ts';
import type { NotesAccess, NotesStore } from '../../../../lib/store/notes/notes-store.ts';
import { openNotesStore } from '../../../../lib/store/notes/open-notes-store.ts';
import { openRecovery } from '../../../../lib/store/notes/recovery.ts';
import { draft, noteId } from './note-drafts.ts';
import { readFixture, writeRaw } from './raw-database.ts';

let name = '';
let count = 0;
const keepers: NotesKeeper[] = [];

beforeEach(() => {
  count += 1;
  name = `store-${count}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
});

function storeWith(guards: Partial<NotesGuards>): NotesStore {
  const keeper = createNotesKeeper({ ...unguarded(name), ...guards });
  keepers.push(keeper);
  const keys = createKeyRing();
  const copy = createNotesCopy({ cipher: async () => ({ is: 'open', cipher: PLAIN }) });
  const lock = openLock({ keeper, keys, copy, isDemanded: async () => false });
  const recovery = openRecovery({ keeper, copy, cipherOf: () => PLAIN, seal: async () => null });
  return openNotesStore({ keeper, keys, copy, lock, recovery });
}

const refusing = (named: string) => () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', named);
  });
};

test.each<readonly [string, Partial<NotesGuards>, () => unknown, NotesAccess]>([
  ['as it should', {}, () => null, { is: 'ready' }],
  ['behind the copy', { compare: async () => 'differs' }, () => null, { is: 'differs' }],
  [
    'behind the copy and locked',
    { compare: async () => 'differs', cipher: async () => ({ is: 'locked' }) },
    () => null,
    { is: 'differs' },
  ],
  ['locked', { cipher: async () => ({ is: 'locked' }) }, () => null, { is: 'locked' }],
  [
    'without a passphrase that is demanded',
    { cipher: async () => ({ is: 'demanded' }) },
    () => null,
    { is: 'lock-demanded' },
  ],
  [
    'as a newer one left it',
    {},
    () => writeRaw(name, { ...readFixture(NOTES_VERSION), browserVersion: NOTES_VERSION * 10 + 10 }),
    { is: 'newer' },
  ],
  [
    'damaged beyond opening',
    { hasCopy: async () => true },
    refusing('UnknownError'),
    { is: 'unopenable', why: 'damaged', recoverable: true },
  ],
  [
    'on a full disk',
    {},
    refusing('QuotaExceededError'),
    { is: 'unopenable', why: 'full', recoverable: false },
  ],
  [
    'switched off',
    { hasCopy: () => Promise.reject(new Error('that too')) },
    refusing('SecurityError'),
    { is: 'unopenable', why: 'read-only', recoverable: false },
  ],
])('a database that is %s is said to be so', async (_what, guards, before, expected) => {
  await before();
  expect(await storeWith(guards).access()).toEqual(expected);
});

test('what a closing page left is there when the next page shows its first note', async () => {
  const first = storeWith({});
  expect((await first.access()).is).toBe('ready');
  expect(first.notes.leave(draft('a1', 'idet den lukkes'))).toBe(true);
  const next = storeWith({});
  expect((await next.access()).is).toBe('ready');
  expect((await next.notes.one(noteId('n')))?.content.text).toBe('idet den lukkes');
});

test('a database that the browser did not give is asked for again', async () => {
  const store = storeWith({});
  refusing('UnknownError')();
  expect((await store.access()).is).toBe('unopenable');
  vi.restoreAllMocks();
  expect((await store.access()).is).toBe('ready');
});
