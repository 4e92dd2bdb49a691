import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_NOTE_TEXT, type NoteDraft } from '../../../../lib/model/note.ts';
import { applyDrafts } from '../../../../lib/store/notes/apply-drafts.ts';
import type { NoteRepository } from '../../../../lib/store/notes/note-repository.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { pruneOperations } from '../../../../lib/store/notes/prune-operations.ts';
import { draft, noteId, operation } from './note-drafts.ts';

const N = noteId('n');
const START = Date.parse('2026-11-22T10:00:00.000Z');

let name = '';
let keeper: NotesKeeper;
let notes: NoteRepository;
let now = START;
let count = 0;

beforeEach(async () => {
  count += 1;
  name = `drafts-${count}`;
  now = START;
  keeper = createNotesKeeper(name);
  notes = openNoteRepository(keeper, () => now);
  await keeper.open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await keeper.close();
});

/** As the next page of ours finds it. */
async function applied() {
  await applyDrafts(keeper);
  return {
    note: (await notes.one(N))?.content.text ?? null,
    revisions: (await notes.revisions(N)).map(({ content }) => content.text),
    conflicts: (await notes.conflicts(N)).map(({ content }) => content.text),
    drafts: await keeper.read(({ drafts }) => drafts.count()),
  };
}

const NOTHING = { note: null, revisions: [], conflicts: [], drafts: 0 };

describe('a draft that a closing page leaves', () => {
  test('is written at once by a strict transaction that is committed at once', () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    expect(notes.leave(draft('a1', 'idet den lukkes'))).toBe(true);
    // Nothing was waited for: a page that is closing has no next turn.
    expect(transaction.mock.calls).toEqual([[['drafts'], 'readwrite', { durability: 'strict' }]]);
    expect(commit).toHaveBeenCalledTimes(1);
  });

  test('is written at a key without waiting for the disk, and tells no page', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    const kept = notes.keepDraft(draft('a1', 'mens det skrives'));
    expect(transaction.mock.calls).toEqual([[['drafts'], 'readwrite', { durability: 'relaxed' }]]);
    await kept;
    expect(told).not.toHaveBeenCalled();
    expect(await applied()).toEqual({ ...NOTHING, note: 'mens det skrives' });
  });

  test('that was left at a key can be taken back', async () => {
    const { note, editing } = draft('a1', 'a');
    await notes.keepDraft(draft('a1', 'a'));
    await notes.dropDraft(note, editing);
    expect(await applied()).toEqual(NOTHING);
  });

  test('outlives its page', async () => {
    notes.leave(draft('a1', 'idet den lukkes'));
    await keeper.close();
    expect(await applied()).toEqual({ ...NOTHING, note: 'idet den lukkes' });
    expect((await notes.one(N))?.savedAt).toBe(new Date(START).toISOString());
  });

  test.each<readonly [string, (repository: NoteRepository) => Promise<unknown>, NoteDraft, object]>([
    ['is new', async () => null, draft('a1', 'ny'), { note: 'ny' }],
    [
      'goes on with what it read',
      (saved) => saved.save(draft('a1', 'en')),
      draft('a2 after a1', 'en to'),
      { note: 'en to' },
    ],
    [
      'met a newer text',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.save(draft('b1 after a1 by b', 'en og b'));
      },
      draft('a2 after a1', 'en og a'),
      { note: 'en og b', revisions: ['en'], conflicts: ['en og a'] },
    ],
    ['was saved after all', (saved) => saved.save(draft('a1', 'en')), draft('a1', 'en'), { note: 'en' }],
    [
      'says what the note says already',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.save(draft('b1 after a1 by b', 'det samme'));
      },
      draft('a2 after a1', 'det samme'),
      { note: 'det samme', revisions: ['en'] },
    ],
    [
      'goes on in its conflict',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.save(draft('b1 after a1 by b', 'b'));
        await saved.save(draft('a2 after a1', 'a'));
      },
      draft('a3 after a1', 'a, og mer'),
      { note: 'b', revisions: ['en'], conflicts: ['a, og mer'] },
    ],
    [
      'is of a note that was never saved, and was left before',
      async (saved) => saved.leave(draft('a1', 'en')),
      draft('a2 after a1', 'en to'),
      { note: 'en to' },
    ],
    [
      'is of a note in the trash',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.setDeleted(N, true, operation('d'));
      },
      draft('a2 after a1', 'en to'),
      { note: 'en', conflicts: ['en to'] },
    ],
    [
      'is of a note that was deleted for ever',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.setDeleted(N, true, operation('d'));
        await saved.deleteForever([N]);
      },
      draft('a2 after a1', 'en to'),
      { conflicts: ['en to'] },
    ],
    [
      'was saved, and then deleted for ever',
      async (saved) => {
        await saved.save(draft('a1', 'en'));
        await saved.setDeleted(N, true, operation('d'));
        await saved.deleteForever([N]);
      },
      draft('a1', 'en'),
      {},
    ],
  ])('and %s is where it belongs', async (_what, before, left, expected) => {
    await before(notes);
    expect(notes.leave(left)).toBe(true);
    expect(await applied()).toEqual({ ...NOTHING, ...expected });
    expect(await applied()).toEqual({ ...NOTHING, ...expected });
  });

  test('gives way to what its page saved after it, and not to what it had begun to save before', async () => {
    await notes.save(draft('a1', 'en'));
    notes.leave(draft('a2 after a1', 'en to'));
    await notes.save(draft('a3 after a1 a2', 'en to tre'));
    expect(await applied()).toEqual({ ...NOTHING, note: 'en to tre' });
    const underway = notes.save(draft('a4 after a3', 'en to tre fire'));
    notes.leave(draft('a5 after a3 a4', 'en to tre fire fem'));
    await underway;
    expect(await applied()).toEqual({ ...NOTHING, note: 'en to tre fire fem' });
  });

  test('is saved by one of two pages that both try', async () => {
    notes.leave(draft('a1', 'en'));
    const other = createNotesKeeper(name);
    await Promise.all([applyDrafts(keeper), applyDrafts(other)]);
    await other.close();
    expect(await applied()).toEqual({ ...NOTHING, note: 'en' });
    expect((await notes.one(N))?.number).toBe(1);
  });

  test('is told to the other pages', async () => {
    const heard = Promise.withResolvers<void>();
    const stop = new AbortController();
    notes.watch(heard.resolve, stop.signal);
    notes.leave(draft('a1', 'en'));
    await heard.promise;
    stop.abort();
  });

  test('that cannot be opened stays, and holds up no other', async () => {
    notes.leave(draft('a1', 'lest'));
    const sealed = { is: 'encrypted', nonce: 'n', data: 'd' } as const;
    const other = { ...draft('b1 by b', ''), place: 'p', leftAt: '2026-11-22T10:00:00Z', body: sealed };
    const { content: _content, ...row } = other;
    await keeper.write(['drafts'], ({ drafts }) => drafts.put({ ...row, note: noteId('aaa') }));
    expect(await applied()).toEqual({ ...NOTHING, note: 'lest', drafts: 1 });
  });

  test('is not left where nothing could be saved, and never throws at a page that is closing', async () => {
    expect(notes.leave(draft('a1', 'x'.repeat(MAX_NOTE_TEXT + 1)))).toBe(false);
    await notes.keepDraft(draft('a1', 'x'.repeat(MAX_NOTE_TEXT + 1)));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    expect(notes.leave(draft('a1', 'en'))).toBe(false);
    vi.restoreAllMocks();
    await keeper.close();
    expect(notes.leave(draft('a1', 'en'))).toBe(false);
  });
});

test('what was done is remembered for a month, and for as long as there are drafts', async () => {
  const operations = () => keeper.read((database) => database.operations.count());
  const MONTH = 31 * 24 * 60 * 60 * 1000;
  await notes.save(draft('a1', 'en'));
  await pruneOperations(keeper, now);
  expect(await operations()).toBe(1);
  notes.leave(draft('a2 after a1', 'en to'));
  await pruneOperations(keeper, now + MONTH);
  expect(await operations()).toBe(1);
  await applyDrafts(keeper);
  await pruneOperations(keeper, now + MONTH);
  expect(await operations()).toBe(0);
});
