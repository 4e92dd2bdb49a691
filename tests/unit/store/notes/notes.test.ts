import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import {
  MAX_NOTE_TEXT,
  type NoteContent,
  type NoteDraft,
  type NoteId,
  type OperationId,
} from '../../../../lib/model/note.ts';
import type { NoteCipher } from '../../../../lib/store/notes/cipher.ts';
import type { NoteRepository } from '../../../../lib/store/notes/note-repository.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { takenAway } from '../../../../lib/store/notes/revisions.ts';
import { CASE, draft, editing, noteId, OTHER_CASE, operation } from './note-drafts.ts';

let keeper: NotesKeeper;
let notes: NoteRepository;
let now = 0;
let count = 0;

const N = noteId('n');
const MINUTE = 60_000;

beforeEach(() => {
  count += 1;
  now = Date.parse('2026-11-22T10:00:00.000Z');
  keeper = createNotesKeeper(`notes-${count}`);
  notes = openNoteRepository(keeper, () => now);
});
afterEach(() => keeper.close());

const texts = async () => (await notes.revisions(N)).map(({ content }) => content.text);
const conflicts = async () => (await notes.conflicts(null)).map(({ content }) => content.text);
const text = async () => (await notes.one(N))?.content.text;

describe('saving a note', () => {
  test('keeps it, names it by its operation and counts it', async () => {
    const outcome = await notes.save(draft('a1', 'først'));
    expect(outcome).toMatchObject({ is: 'saved', note: { id: N, number: 1, operation: operation('a1') } });
    expect(await notes.ofCase(CASE)).toEqual([outcome.note]);
    expect(await notes.all()).toEqual([outcome.note]);
    expect(await notes.counts()).toEqual(new Map([[CASE, 1]]));
  });
  test('twice is saving it once', async () => {
    await notes.save(draft('a1', 'først'));
    await notes.save(draft('a2 after a1 by b', 'så'));
    const again = await notes.save(draft('a1', 'først'));
    expect(again).toMatchObject({ is: 'saved', note: { number: 2, content: { text: 'så' } } });
    expect(await conflicts()).toEqual([]);
  });
  test('over a newer one keeps both texts, and its editor goes on in its conflict', async () => {
    await notes.save(draft('a1', 'felles'));
    await notes.save(draft('b1 after a1 by b', 'felles og b'));
    const met = await notes.save(draft('a2 after a1', 'felles og a'));
    expect(met).toMatchObject({ is: 'conflict', note: { content: { text: 'felles og b' } } });
    await notes.save(draft('a3 after a1', 'felles og a, videre'));
    expect(await text()).toBe('felles og b');
    expect(await conflicts()).toEqual(['felles og a, videre']);
  });
  test('goes on with the same state for a while, and then makes a revision', async () => {
    await notes.save(draft('a1', 'en'));
    now += 9 * MINUTE;
    await notes.save(draft('a2 after a1', 'en to'));
    expect(await texts()).toEqual([]);
    now += MINUTE;
    await notes.save(draft('a3 after a1 a2', 'en to tre'));
    expect(await texts()).toEqual(['en to']);
    now += MINUTE;
    await notes.save(draft('a4 after a3', 'en to tre fire'));
    expect(await texts()).toEqual(['en to']);
  });
});

describe('what takes the place of a state without a revision', () => {
  const LONG = 'en ganske lang setning som fyller hele linjen og litt til';
  test.each<readonly [string, string, number, readonly string[]]>([
    ['more of the same', `${LONG}, og mer`, 1, []],
    ['a word less', LONG.slice(0, -10), 1, []],
    ['half of it gone', LONG.slice(0, 10), 1, [LONG]],
    ['all of it another', 'noe helt annet som også er en lang setning på en linje', 1, [LONG]],
    ['more of the same, after ten minutes', `${LONG}, og mer`, 10, [LONG]],
  ])('%s', async (_what, next, minutes, expected) => {
    await notes.save(draft('a1', LONG));
    now += minutes * MINUTE;
    await notes.save(draft('a2 after a1', next));
    expect(await texts()).toEqual(expected);
  });
  test('is never another editor’s, nor one that was thrown away or brought back', async () => {
    await notes.save(draft('a1', 'en'));
    await notes.save(draft('b1 after a1 by b', 'en b'));
    expect(await texts()).toEqual(['en']);
    await notes.setDeleted(N, true, operation('d1'));
    await notes.setDeleted(N, false, operation('d2'));
    await notes.save(draft('b2 after d2 by b', 'en b to'));
    expect(await texts()).toEqual(['en b', 'en']);
  });
  test('what is taken away is counted at the place that was changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (start, gone, put, end) => {
        expect(takenAway(start + gone + end, start + put + end)).toBeLessThanOrEqual(gone.length);
        expect(takenAway(start + end, start + put + end)).toBe(0);
        expect(takenAway(start, '')).toBe(start.length);
      }),
    );
  });
  test('fifty are kept, the newest', async () => {
    let last = 'a0';
    await notes.save(draft(last, 'tekst 0'));
    for (let at = 1; at <= 55; at += 1) {
      now += 11 * MINUTE;
      await notes.save(draft(`a${at} after ${last}`, `tekst ${at}`));
      last = `a${at}`;
    }
    const kept = await texts();
    expect(kept).toHaveLength(50);
    expect([kept[0], kept[49]]).toEqual(['tekst 54', 'tekst 5']);
  });
});

describe('a draft that cannot be a note', () => {
  const x = (length: number) => 'x'.repeat(length);
  test.each<readonly [string, NoteDraft, string]>([
    ['too long a text', draft('a1', x(MAX_NOTE_TEXT + 1)), 'too-long'],
    ['too long a heading', draft('a1', '', { heading: x(201) }), 'too-long'],
    ['too many tags', draft('a1', '', { tags: Array.from({ length: 21 }, (_, at) => `${at}`) }), 'too-long'],
    ['too long a tag', draft('a1', '', { tags: [x(41)] }), 'too-long'],
    ['a case that is none', draft('a1', '', { caseId: 'X-1-2' as CaseId }), 'not-a-note'],
    ['a day that is none', draft('a1', '', { day: '2026-02-30' as IsoDate }), 'not-a-note'],
    ['an id that is none', { ...draft('a1', ''), note: 'n' as NoteId }, 'not-a-note'],
    ['an operation that is none', { ...draft('a1', ''), operation: '' as OperationId }, 'not-a-note'],
  ])('for %s is refused in words, and nothing is written', async (_what, refused, reason) => {
    await expect(notes.save(refused)).rejects.toMatchObject({ name: 'NoteNotSaved', reason });
    expect(await notes.all()).toEqual([]);
    expect(await keeper.read(({ operations }) => operations.count())).toBe(0);
  });
  test('is not one of the longest, nor one based on very many states', async () => {
    const basedOn = Array.from({ length: 500 }, (_, at) => operation(`many ${at}`));
    expect((await notes.save({ ...draft('a1', x(MAX_NOTE_TEXT)), basedOn })).is).toBe('saved');
  });
});

describe('a conflict', () => {
  const inConflict = async (): Promise<void> => {
    await notes.save(draft('a1', 'felles'));
    await notes.save(draft('b1 after a1 by b', 'b'));
    await notes.save(draft('a2 after a1', 'a'));
  };
  test('ends with the reader’s choice, and the text that loses is a revision', async () => {
    await inConflict();
    const chosen = draft('c1 after b1 by c', 'begge');
    await notes.settle(N, editing('a'), chosen);
    await notes.settle(N, editing('a'), chosen);
    expect(await text()).toBe('begge');
    expect(await conflicts()).toEqual([]);
    expect(await texts()).toEqual(['a', 'b', 'felles']);
  });
  test('may end with the note as it is', async () => {
    await inConflict();
    expect(await notes.settle(N, editing('a'), null)).toMatchObject({ note: { content: { text: 'b' } } });
    expect(await conflicts()).toEqual([]);
    expect(new Set(await texts())).toEqual(new Set(['a', 'felles']));
  });
  test('may end with its own text, which is then no revision', async () => {
    await inConflict();
    await notes.settle(N, editing('a'), draft('c1 after b1 by c', 'a'));
    expect(await text()).toBe('a');
    expect(await texts()).toEqual(['b', 'felles']);
  });
  test('does not end over a text that the reader has not seen', async () => {
    await inConflict();
    await notes.save(draft('b2 after b1 by b', 'b, og mer'));
    const outcome = await notes.settle(N, editing('a'), draft('c1 after b1 by c', 'a'));
    expect(outcome).toMatchObject({ is: 'conflict', note: { content: { text: 'b, og mer' } } });
    expect(await conflicts()).toEqual(['a']);
  });
  test('of a note that was deleted for ever makes the note again, or lies in the trash', async () => {
    for (const choice of [draft('c1 by c', 'a'), null]) {
      await notes.save(draft('a1', 'felles'));
      await notes.setDeleted(N, true, operation('d'));
      await notes.deleteForever([N]);
      expect(await notes.save(draft('a2 after a1', 'a'))).toMatchObject({ is: 'conflict', note: null });
      await notes.settle(N, editing('a'), choice);
      expect(await text()).toBe('a');
      expect(await notes.trash()).toHaveLength(choice === null ? 1 : 0);
      expect(await conflicts()).toEqual([]);
      now += MINUTE;
      if (choice !== null) await keeper.close();
      count += 1;
      keeper = createNotesKeeper(`notes-${count}`);
      notes = openNoteRepository(keeper, () => now);
    }
  });
  test('that is no more says how the note stands', async () => {
    expect(await notes.settle(N, editing('a'), null)).toBeNull();
    await notes.save(draft('a1', 'en'));
    expect(await notes.settle(N, editing('b'), null)).toMatchObject({ is: 'saved' });
  });
});

describe('the trash', () => {
  test('takes a note, gives it back, and lets go of it only when told', async () => {
    await notes.save(draft('a1', 'bort'));
    await notes.deleteForever([N]);
    expect(await text()).toBe('bort');
    await notes.setDeleted(N, true, operation('d1'));
    expect([await notes.all(), await notes.ofCase(CASE)]).toEqual([[], []]);
    expect(await notes.counts()).toEqual(new Map());
    expect(await notes.trash()).toHaveLength(1);
    await notes.setDeleted(N, false, operation('d2'));
    expect(await notes.ofCase(CASE)).toHaveLength(1);
    // Tried again, though it was brought back since.
    await notes.setDeleted(N, true, operation('d1'));
    expect(await notes.ofCase(CASE)).toHaveLength(1);
    await notes.setDeleted(N, true, operation('d3'));
    await notes.deleteForever([N]);
    expect(await notes.one(N)).toBeNull();
    expect(await texts()).toEqual([]);
    expect(await notes.setDeleted(N, false, operation('d4'))).toBeNull();
  });
  test('goes out of the copy before it is deleted for ever', async () => {
    const order: string[] = [];
    const name = `notes-${count}`;
    const guarded = createNotesKeeper({
      ...unguarded(name),
      forget: async (ids) => void order.push(`forget ${ids.length}`, String((await notes.one(N)) !== null)),
    });
    await notes.save(draft('a1', 'bort'));
    await notes.setDeleted(N, true, operation('d1'));
    await openNoteRepository(guarded).deleteForever([N, noteId('other')]);
    await guarded.close();
    expect(order).toEqual(['forget 1', 'true']);
    expect(await notes.one(N)).toBeNull();
  });
});

test('notes are found by case, the newest first, and counted; one that moves to another case is found there', async () => {
  const save = (word: string, changes: Partial<NoteContent>) =>
    notes.save({ ...draft(word, word, changes), note: noteId(word) });
  await save('x', { day: '2026-01-02' as IsoDate });
  now += MINUTE;
  await save('y', { day: '2026-01-03' as IsoDate });
  now += MINUTE;
  await save('z', { caseId: OTHER_CASE });
  const names = async (id: CaseId) => (await notes.ofCase(id)).map(({ content }) => content.text);
  expect([await names(CASE), await names(OTHER_CASE)]).toEqual([['y', 'x'], ['z']]);
  expect((await notes.all()).map(({ content }) => content.text)).toEqual(['z', 'y', 'x']);
  expect(await notes.counts()).toEqual(
    new Map([
      [CASE, 2],
      [OTHER_CASE, 1],
    ]),
  );
  const moved = draft('z2 after z', 'z', { caseId: CASE });
  await notes.save({ ...moved, note: noteId('z') });
  expect(await notes.counts()).toEqual(new Map([[CASE, 3]]));
  expect(await names(OTHER_CASE)).toEqual([]);
});

test('notes under a passphrase are found and counted by their case all the same', async () => {
  const cipher: NoteCipher = {
    encrypt: (content) => ({ is: 'encrypted', nonce: '', data: JSON.stringify(content) }),
    decrypt: (body) => (body.is === 'encrypted' ? JSON.parse(body.data) : null),
    placeOf: (id) => `digest of ${id}`,
  };
  const sealed = createNotesKeeper({
    ...unguarded(`notes-${count}`),
    cipher: async () => ({ is: 'open', cipher }),
  });
  const repository = openNoteRepository(sealed);
  await repository.save(draft('a1', 'hemmelig'));
  await repository.save({ ...draft('b1', 'også', { caseId: OTHER_CASE }), note: noteId('m') });
  await repository.setDeleted(noteId('m'), true, operation('d'));
  expect(await repository.counts()).toEqual(new Map([[CASE, 1]]));
  expect(await repository.ofCase(CASE)).toHaveLength(1);
  expect(await repository.trash()).toHaveLength(1);
  expect(JSON.stringify(await sealed.read((database) => database.notes.toArray()))).not.toContain('"plain"');
  await sealed.close();
});
