import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { type CipherState, PLAIN } from '../../../../lib/store/notes/cipher.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { type NotesGuards, unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { draft, editing, noteId, operation } from './note-drafts.ts';

const N = noteId('n');

let name = '';
let count = 0;
const keepers: NotesKeeper[] = [];

beforeEach(() => {
  count += 1;
  name = `keeper-${count}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
});

function keeperWith(guards: Partial<NotesGuards> = {}): NotesKeeper {
  const keeper = createNotesKeeper({ ...unguarded(name), ...guards });
  keepers.push(keeper);
  return keeper;
}

/** What the browser throws, by name. */
function failure(named: string, message = ''): DOMException {
  return new DOMException(message, named);
}

describe('a write', () => {
  test('is strict, whatever it writes', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const notes = openNoteRepository(keeperWith());
    await notes.save(draft('a1', 'en'));
    await notes.setDeleted(N, true, operation('d'));
    await notes.settle(N, editing('a'), null);
    await notes.deleteForever([N]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(4);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  test('is followed by the copy, which hears of every row that was put or deleted', async () => {
    const copied: unknown[] = [];
    const keeper = keeperWith({
      copy: async (_database, written) => void copied.push(Object.fromEntries(written)),
    });
    const notes = openNoteRepository(keeper);
    await notes.save(draft('a1', 'en'));
    await notes.save(draft('b1 by b', 'to'));
    await notes.setDeleted(N, true, operation('d'));
    await notes.deleteForever([N]);
    expect(copied).toMatchObject([
      { operations: [operation('a1')], notes: [N] },
      { operations: [operation('b1')], conflicts: [[N, editing('b')]] },
      { notes: [N], operations: [operation('d')] },
      { notes: [N], conflicts: [[N, editing('b')]] },
    ]);
  });

  test('hears a whole table that is cleared', async () => {
    const copied: unknown[] = [];
    const keeper = keeperWith({
      copy: async (_, written) => void copied.push(written.get('linkJudgements')),
    });
    const pair: [CaseId, CaseId] = ['NUFA-26-2025' as CaseId, 'NUIT-8-2023' as CaseId];
    const row = { cases: pair, verdict: 'hidden', judgedAt: '2026-01-01T00:00:00Z' } as const;
    await keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.put(row));
    await keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.clear());
    expect(copied).toEqual([[pair], [pair]]);
  });

  test('that comes to nothing is not copied', async () => {
    const copy = vi.fn<NotesGuards['copy']>(async () => undefined);
    const keeper = keeperWith({ copy });
    const half = keeper.writeNotes(['operations'], async ({ operations }) => {
      await operations.put({ id: operation('x'), note: N, doneAt: '2026-01-01T00:00:00Z' });
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect(copy).not.toHaveBeenCalled();
  });

  test('is kept though the copy fails, and does not wait for it', async () => {
    const never = Promise.withResolvers<void>();
    const notes = openNoteRepository(keeperWith({ copy: () => Promise.reject(new Error('no room')) }));
    expect((await notes.save(draft('a1', 'en'))).is).toBe('saved');
    const slow = openNoteRepository(keeperWith({ copy: () => never.promise }));
    expect((await slow.save(draft('a2 after a1', 'en to'))).is).toBe('saved');
    never.resolve();
  });

  test.each([
    ['QuotaExceededError', '', 'full'],
    ['ReadOnlyError', '', 'read-only'],
    ['SecurityError', '', 'read-only'],
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'read-only',
    ],
    ['UnknownError', 'Internal error committing transaction.', 'failed'],
  ])(
    'that the browser refuses with %s %s says that it is %s, and is saved when tried again',
    async (named, message, reason) => {
      const notes = openNoteRepository(keeperWith());
      await notes.all();
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw failure(named, message);
      });
      await expect(notes.save(draft('a1', 'en'))).rejects.toMatchObject({ name: 'NoteNotSaved', reason });
      vi.restoreAllMocks();
      expect(await notes.all()).toEqual([]);
      expect(await notes.save(draft('a1', 'en'))).toMatchObject({ is: 'saved', note: { number: 1 } });
    },
  );

  test('goes to the database that is opened again where the browser had closed it', async () => {
    const keeper = keeperWith();
    const notes = openNoteRepository(keeper);
    await notes.save(draft('a1', 'en'));
    (await keeper.open()).database.close();
    expect(keeper.opened()?.database.isOpen()).not.toBe(true);
    await notes.save(draft('a2 after a1', 'en to'));
    expect((await notes.one(N))?.content.text).toBe('en to');
  });
});

describe('a copy that has more than the database', () => {
  test('lets nobody read, write or leave anything before the reader has chosen; recovery may', async () => {
    let outcome: 'same' | 'differs' = 'differs';
    const keeper = keeperWith({ compare: async () => outcome });
    const notes = openNoteRepository(keeper);
    for (const work of [
      notes.all(),
      notes.save(draft('a1', 'en')),
      notes.counts(),
      notes.deleteForever([N]),
    ]) {
      await expect(work).rejects.toMatchObject({ name: 'NotesUnavailable', reason: 'differs' });
    }
    expect(notes.leave(draft('a1', 'en'))).toBe(false);
    expect((await keeper.open()).differs).toBe(true);
    const row = { id: operation('x'), note: N, doneAt: '2026-01-01T00:00:00Z' };
    await keeper.repair(['operations'], ({ operations }) => operations.put(row));
    outcome = 'same';
    expect((await keeper.refresh()).differs).toBe(false);
    expect((await notes.save(draft('a1', 'en'))).is).toBe('saved');
  });

  test('may be found after the opening', async () => {
    let found = (): void => undefined;
    const keeper = keeperWith({
      compare: async (_database, later) => {
        found = later;
        return 'same';
      },
    });
    const notes = openNoteRepository(keeper);
    expect(await notes.all()).toEqual([]);
    found();
    await expect(notes.all()).rejects.toMatchObject({ reason: 'differs' });
  });
});

describe('a passphrase', () => {
  const lockRow = { id: 'lock' } as never;

  test.each([
    ['locked', 'locked'],
    ['demanded', 'lock-demanded'],
  ] as const)('that is %s: nothing is read, written or left', async (is, reason) => {
    const keeper = keeperWith({ cipher: async () => ({ is }) });
    const notes = openNoteRepository(keeper);
    for (const work of [notes.all(), notes.save(draft('a1', 'en')), notes.one(N)]) {
      await expect(work).rejects.toMatchObject({ reason });
    }
    expect(notes.leave(draft('a1', 'en'))).toBe(false);
  });

  test('that another page set in between is heard of inside the transaction: nothing is written plain', async () => {
    let state: CipherState = { is: 'open', cipher: PLAIN };
    const sealed = { ...PLAIN, encrypt: () => ({ is: 'encrypted', nonce: 'n', data: 'd' }) as const };
    const keeper = keeperWith({ cipher: async () => state });
    const notes = openNoteRepository(keeper);
    await notes.all();
    state = { is: 'open', cipher: sealed };
    const other = keeperWith();
    await other.write(['lock'], ({ lock }) => lock.put(lockRow));
    await notes.save(draft('a1', 'hemmelig'));
    const rows = await other.read((database) => database.notes.toArray());
    expect(rows.map(({ body }) => body.is)).toEqual(['encrypted']);
    state = { is: 'locked' };
    await other.write(['lock'], ({ lock }) => lock.delete('lock'));
    await expect(notes.save(draft('a2 after a1', 'mer'))).rejects.toMatchObject({ reason: 'locked' });
  });
});

test('a database of another name is used from the next look on', async () => {
  let used = name;
  const keeper = keeperWith({ databaseName: async () => used });
  const notes = openNoteRepository(keeper);
  await notes.save(draft('a1', 'i den første'));
  used = `${name}-2`;
  await keeper.refresh();
  expect(await notes.all()).toEqual([]);
});
