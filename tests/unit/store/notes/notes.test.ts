import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NoteRepository } from '../../../../lib/store/notes/note-repository.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { CASE, draft, editing, noteId, operation } from './note-drafts.ts';

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

describe('a conflict', () => {
  test('ends with the reader’s choice, and the text that loses is a revision', async () => {
    await notes.save(draft('a1', 'felles'));
    await notes.save(draft('b1 after a1 by b', 'b'));
    await notes.save(draft('a2 after a1', 'a'));
    await notes.settle(N, editing('a'), draft('c1 after b1 by c', 'begge'));
    expect(await text()).toBe('begge');
    expect(await conflicts()).toEqual([]);
    expect(await texts()).toEqual(['a', 'b', 'felles']);
  });
});

describe('the trash', () => {
  test('takes a note, gives it back, and lets go of it only when told', async () => {
    await notes.save(draft('a1', 'bort'));
    await notes.deleteForever([N]);
    expect(await text()).toBe('bort');
    await notes.setDeleted(N, true, operation('d1'));
    expect(await notes.all()).toEqual([]);
    expect(await notes.counts()).toEqual(new Map());
    expect(await notes.trash()).toHaveLength(1);
    await notes.setDeleted(N, false, operation('d2'));
    expect(await notes.ofCase(CASE)).toHaveLength(1);
    await notes.setDeleted(N, true, operation('d3'));
    await notes.deleteForever([N]);
    expect(await notes.one(N)).toBeNull();
  });
});
