import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readNoteCounts } from '../../../../../lib/store/note-counts.ts';
import { type CipherState, PLAIN } from '../../../../../lib/store/notes/cipher.ts';
import { createNotesCopy } from '../../../../../lib/store/notes/copy/create-notes-copy.ts';
import type { NotesCopy } from '../../../../../lib/store/notes/copy/notes-copy.ts';
import type { NotesDatabase } from '../../../../../lib/store/notes/database.ts';
import type { NoteRow } from '../../../../../lib/store/notes/note-rows.ts';
import { openNotes } from '../../../../../lib/store/notes/open-notes.ts';
import type { WrittenKeys } from '../../../../../lib/store/notes/written-keys.ts';
import { fake, resetExtension } from '../../../messages/fake-extension.ts';
import { CASE, content, OTHER_CASE } from '../note-drafts.ts';
import { conflictRow, lockRow, noteRow } from './copied-samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../messages/fake-extension.ts')).fake }));

let database: NotesDatabase;
let copy: NotesCopy;
let cipher: CipherState;
let count = 0;
const found = vi.fn();

/** A page of ours that has been opened anew. */
const newPage = (): NotesCopy => createNotesCopy({ cipher: async () => cipher, afterOpening: 0 });

beforeEach(async () => {
  resetExtension();
  found.mockReset();
  cipher = { is: 'open', cipher: PLAIN };
  count += 1;
  database = await openNotes(`copied-${count}`);
  copy = newPage();
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const keysOf = (...rows: readonly NoteRow[]): WrittenKeys => new Map([['notes', rows.map(({ id }) => id)]]);

/** As a page writes: into the database, then the copy. */
async function write(...rows: readonly NoteRow[]): Promise<void> {
  await database.notes.bulkPut([...rows]);
  await copy.copy(database, keysOf(...rows));
}

const stored = (): Record<string, unknown> => fake.storage.local.values;
const key = (row: NoteRow): string => `note-copy/notes/${row.id}`;
const copied = (): readonly string[] => Object.keys(stored()).filter((name) => name.startsWith('note-copy/'));
const compare = (): Promise<string> => newPage().compare(database, found);
const settled = (): Promise<void> => vi.waitFor(async () => expect(await inStep()).toBe(true));
/** Whether the copy has each row of the database, and no other. */
async function inStep(): Promise<boolean> {
  const rows = await database.notes.toArray();
  return (
    copied().length === rows.length &&
    rows.every((row) => JSON.stringify(sorted(stored()[key(row)])) === JSON.stringify(sorted(row)))
  );
}
const sorted = (value: unknown): unknown =>
  Object.entries(Object(value)).sort(([a], [b]) => (a < b ? -1 : 1));

const one = noteRow('one', 1, 'a');
const two = noteRow('two', 3, 'b');

describe('the copy', () => {
  test('has each row a moment after it was written', async () => {
    await write(one, two);
    expect(stored()[key(one)]).toEqual(one);
    expect(await inStep()).toBe(true);
    expect(await compare()).toBe('same');
  });

  test('takes the row as it is in the database when it is its turn', async () => {
    await database.notes.bulkPut([one, { ...two, number: 4 }]);
    await Promise.all([copy.copy(database, keysOf(one)), newPage().copy(database, keysOf(two))]);
    expect(stored()[key(two)]).toMatchObject({ number: 4 });
    expect(await compare()).toBe('same');
  });

  test('lets go of a row that was deleted, and a kill before that is no loss', async () => {
    await write(one, two);
    await copy.forget([one.id]);
    expect(stored()[key(one)]).not.toEqual(one);
    await database.notes.delete(one.id);
    expect(await compare()).toBe('same');
    await settled();
  });

  test('is made again where the row was to be deleted and was not', async () => {
    await write(one);
    await copy.forget([one.id]);
    expect(await compare()).toBe('same');
    await settled();
  });

  test('has conflicts, judgements and the row of the passphrase', async () => {
    const conflict = conflictRow('one', 'c');
    const judged = '2026-11-22T10:00:00.000Z';
    await database.conflicts.put(conflict);
    await database.linkJudgements.put({ cases: [CASE, OTHER_CASE], verdict: 'hidden', judgedAt: judged });
    await database.lock.put(lockRow('one'));
    await copy.copy(
      database,
      new Map<string, readonly IDBValidKey[]>([
        ['conflicts', [[conflict.note, conflict.editing]]],
        ['linkJudgements', [[CASE, OTHER_CASE]]],
        ['lock', ['lock']],
        ['revisions', ['none of ours']],
      ]),
    );
    expect(copied().toSorted()).toEqual([
      `note-copy/conflicts/${conflict.note} ${conflict.editing}`,
      `note-copy/linkJudgements/${CASE} ${OTHER_CASE}`,
      'note-copy/lock/lock',
    ]);
    expect(await copy.lock()).toEqual(lockRow('one'));
    await database.linkJudgements.clear();
    expect(await compare()).toBe('differs');
  });

  test('that is gone, or damaged, is made anew from the database', async () => {
    await write(one, two);
    stored()[key(one)] = { id: one.id };
    delete stored()[key(two)];
    delete stored()['notes-canary'];
    expect(await compare()).toBe('same');
    await settled();
  });

  test('that is damaged under a canary that is whole is found when it is read through', async () => {
    await write(one, two);
    stored()[key(one)] = { id: one.id };
    expect(await compare()).toBe('same');
    await settled();
    expect(found).not.toHaveBeenCalled();
  });
});

describe('opening the database', () => {
  beforeEach(() => write(one, two));

  test.each<[string, () => Promise<unknown>]>([
    ['a row is gone', () => database.notes.delete(one.id)],
    ['all rows are gone', () => database.notes.clear()],
    ['a row is of an earlier state', () => database.notes.put({ ...two, number: 2 })],
    ['a row is damaged', () => database.notes.put({ ...two, body: 'x' } as never)],
    ['a text is another under the same number', () => database.notes.put(noteRow('two', 3, 'elsewhere'))],
    [
      'rows and their copies are gone',
      async () => {
        await database.notes.delete(one.id);
        delete stored()[key(one)];
      },
    ],
  ])('%s: it differs, and stays so', async (_, damage) => {
    const before = structuredClone(stored());
    await damage();
    expect(await compare()).toBe('differs');
    expect(await compare()).toBe('differs');
    // What the copy has, it keeps.
    const rest = before[key(two)];
    expect(stored()[key(two)]).toEqual(rest);
  });

  test('a database that is ahead is copied silently', async () => {
    await database.notes.bulkPut([{ ...one, number: 2 }, noteRow('three', 1, 'c')]);
    expect(await compare()).toBe('same');
    await settled();
  });

  test('without a copy that can be read, the database is all there is', async () => {
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    expect(await compare()).toBe('same');
  });

  test('a fresh start is no loss', async () => {
    resetExtension();
    await database.notes.clear();
    expect(await compare()).toBe('same');
    expect(await copy.hasCopy()).toBe(false);
  });

  test('writing after a loss that nobody saw does not hide it', async () => {
    await database.notes.delete(one.id);
    // In the same part of the copy, so that its sum is made anew.
    const beside = noteRow('one', 1, 'c', { id: `${one.id.slice(0, -2)}00` as NoteRow['id'] });
    await write(beside);
    expect(stored()[key(one)]).toEqual(one);
    expect(await compare()).toBe('differs');
  });

  test('the reader’s word makes the copy anew, also where a row is damaged on both sides', async () => {
    await database.notes.put({ ...two, body: 'x' } as never);
    stored()[key(two)] = 'x';
    await database.notes.delete(one.id);
    expect(await compare()).toBe('differs');
    await copy.anew(database);
    expect(await compare()).toBe('same');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(found).not.toHaveBeenCalled();
  });
});

describe('the row of the passphrase', () => {
  const locked = noteRow('one', 1, 'a', {
    body: { is: 'encrypted', nonce: 'bm9uY2U=', data: 'ZGF0YQ==' },
  });
  beforeEach(async () => {
    await database.lock.put(lockRow('one'));
    await copy.copy(database, new Map([['lock', ['lock']]]));
  });

  test('gone while notes are encrypted: it differs', async () => {
    await write(locked);
    await database.lock.clear();
    expect(await compare()).toBe('differs');
  });

  test('gone with all notes: it differs', async () => {
    await write(locked);
    await database.lock.clear();
    await database.notes.clear();
    expect(await compare()).toBe('differs');
  });

  test('gone because the database is of a time before it: it differs', async () => {
    await write(locked);
    await database.lock.clear();
    await database.notes.put(noteRow('one', 1, 'a'));
    expect(await compare()).toBe('differs');
  });

  test('taken away by the reader: the copy follows, and has nothing encrypted left', async () => {
    await write(locked);
    stored()['notes-lock-copy-due'] = true;
    await database.lock.clear();
    await database.notes.put(noteRow('one', 1, 'a'));
    expect(await compare()).toBe('same');
    await settled();
  });
});

describe('a copy that cannot be written', () => {
  test('is behind, says why, and follows when it can', async () => {
    const set = vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError: full'));
    await write(one);
    expect(copy.state()).toEqual({ is: 'behind', why: 'full' });
    set.mockRestore();
    await write(two);
    expect(copy.state()).toEqual({ is: 'whole' });
    expect(await inStep()).toBe(true);
  });
});

describe('counts of notes', () => {
  const other = noteRow('two', 1, 'b', {
    place: OTHER_CASE,
    body: { is: 'plain', content: content('text', { caseId: OTHER_CASE }) },
  });

  test('are by case, without those in the trash', async () => {
    await write(one, other, noteRow('three', 1, 'c'));
    expect(await readNoteCounts()).toEqual({ [CASE]: 2, [OTHER_CASE]: 1 });
    await write({ ...other, number: 2, deletedAt: other.savedAt });
    expect(await readNoteCounts()).toEqual({ [CASE]: 2 });
    await copy.forget([one.id]);
    await database.notes.delete(one.id);
    await copy.copy(database, keysOf(one));
    expect(await readNoteCounts()).toEqual({ [CASE]: 1 });
  });

  test('of encrypted notes are in the browser’s memory only, and gone when they are locked', async () => {
    const encrypted = (row: NoteRow): NoteRow => ({
      ...row,
      body: { is: 'encrypted', nonce: '', data: row.place },
    });
    const decrypt = ({ data }: { data?: string }) => content('', { caseId: data as typeof CASE });
    cipher = { is: 'open', cipher: { ...PLAIN, decrypt: (body) => decrypt(body as never) } };
    await write(one);
    await database.lock.put(lockRow('one'));
    await write(encrypted(one), encrypted(other));
    expect(await readNoteCounts()).toEqual({ [CASE]: 1, [OTHER_CASE]: 1 });
    expect(JSON.stringify(stored()['note-counts'] ?? null)).not.toContain(CASE);
    const opened = cipher;
    cipher = { is: 'locked' };
    await copy.count(database);
    expect(await readNoteCounts()).toEqual({});
    cipher = opened;
    await copy.count(database);
    expect(await readNoteCounts()).toEqual({ [CASE]: 1, [OTHER_CASE]: 1 });
  });
});

describe('what the copy costs', () => {
  /** Messages to the browser, and turns among the pages. */
  async function costOf(work: () => Promise<void>): Promise<{ messages: number; turns: number }> {
    const { local } = fake.storage;
    const calls = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set'), vi.spyOn(local, 'remove')];
    const turns = vi.spyOn(navigator.locks, 'request');
    await work();
    const cost = {
      messages: calls.reduce((sum, { mock }) => sum + mock.calls.length, 0),
      turns: turns.mock.calls.length,
    };
    vi.restoreAllMocks();
    return cost;
  }

  const many = Array.from({ length: 600 }, () => noteRow(crypto.randomUUID(), 1, 'a'));

  test('is by the hundred rows, not by the row, nor by the part', async () => {
    await database.notes.bulkPut(many);
    const { messages, turns } = await costOf(() => copy.copy(database, keysOf(...many)));
    expect(await inStep()).toBe(true);
    expect(turns).toBeLessThanOrEqual(17);
    expect(messages).toBeLessThanOrEqual(17 * 7);
  });

  test('is for one note the same, however many there are, and small', async () => {
    await write(many[0] ?? one);
    const alone = await costOf(() => write({ ...(many[0] ?? one), number: 2 }));
    await write(...many);
    const written = vi.spyOn(fake.storage.local, 'set');
    const among = await costOf(() => write({ ...(many[0] ?? one), number: 3, deletedAt: one.savedAt }));
    expect(among.messages).toBeLessThanOrEqual(alone.messages + 2);
    expect(among.turns).toBe(1);
    const sizes = written.mock.calls.map(([items]) => JSON.stringify(items).length);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
    // The row with the canary, and the counts.
    expect(sizes.length).toBe(2);
  });
});
