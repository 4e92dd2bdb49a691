/** The editor of a note against a store that answers as it is told, by a clock that is moved by hand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_NOTE_TEXT, type Note } from '../../../../lib/model/note.ts';
import { openEditing } from '../../../../lib/views/notes/editing.ts';
import { createStore, EMPTY, ID, noteOf } from './editing-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(head: Note | null = null) {
  const store = createStore(head);
  let ids = 0;
  const editing = openEditing({
    notes: store.notes,
    id: ID,
    note: head,
    content: head?.content ?? EMPTY,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
  return { store, editing, saving: () => editing.now().saving, text: () => editing.now().content.text };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('saving', () => {
  test('waits 300 ms after the last key, and says "saved" only when the store has answered', async () => {
    const { store, editing, saving } = start();
    expect(saving()).toEqual({ is: 'untouched' });
    editing.write({ text: 'a' });
    await pass(200);
    editing.write({ text: 'ab' });
    await pass(299);
    expect(store.saved).toEqual([]);
    await pass(2);
    expect([saving(), store.saved.length]).toEqual([{ is: 'saving' }, 1]);
    await pass(3);
    expect([saving(), store.head()?.content.text]).toEqual([{ is: 'saved' }, 'ab']);
    expect(editing.isSettled()).toBe(true);
  });
  test('who writes without a pause is saved every other second', async () => {
    const { store, editing } = start();
    for (let key = 0; key < 60; key += 1) {
      editing.write({ text: 'x'.repeat(key + 1) });
      await pass(100);
    }
    expect(store.saved.length).toBeGreaterThanOrEqual(2);
    expect(store.saved.length).toBeLessThanOrEqual(4);
  });
  test('a new note in which only spaces were written is none', async () => {
    const { store, editing, saving } = start();
    editing.write({ text: '  \n' });
    editing.leave();
    await pass(5000);
    expect([store.saved, store.left, saving()]).toEqual([[], [], { is: 'untouched' }]);
  });
  test('a note that was emptied is saved empty', async () => {
    const { store, editing } = start(noteOf('first', 1, 'alt'));
    editing.write({ text: '' });
    await pass(400);
    expect(store.head()?.content.text).toBe('');
  });
  test('each save names the state before it, and its own on their way', async () => {
    const { store, editing } = start(noteOf('first', 1, ''));
    editing.write({ text: 'a' });
    await pass(301);
    editing.write({ text: 'ab' });
    editing.leave();
    editing.write({ text: 'abc' });
    await pass(400);
    const [one, two, three] = [store.saved[0], store.left[0], store.saved[1]];
    expect(one?.basedOn).toEqual(['first']);
    expect(two?.basedOn).toEqual(['first', one?.operation]);
    expect(three?.basedOn).toEqual(['first', one?.operation, two?.operation]);
    expect([store.head()?.content.text, store.conflicts()]).toEqual(['abc', []]);
  });
  test('nothing is saved while an input method composes, but a closing page leaves it', async () => {
    const { store, editing } = start();
    editing.compose(true);
    editing.write({ text: 'に' });
    await pass(3000);
    expect(store.saved).toEqual([]);
    editing.compose(false);
    await pass(400);
    expect(store.head()?.content.text).toBe('に');
  });
  test('a closing page leaves what is not saved yet, as the same act', async () => {
    const { store, editing } = start();
    editing.write({ text: 'siste ord' });
    editing.leave();
    editing.leave();
    await pass(10);
    expect(store.left.map(({ operation }) => operation)).toEqual([
      store.saved[0]?.operation,
      store.saved[0]?.operation,
    ]);
    expect(store.saved.length).toBe(1);
    editing.leave();
    expect(store.left.length).toBe(2);
  });
});

describe('at each key', () => {
  test('what is written is left on the disk, the last of it as the act that is then saved', async () => {
    const { store, editing } = start(noteOf('first', 1, ''));
    for (const text of ['a', 'ab', 'abc']) editing.write({ text });
    const [one, two, three] = store.kept;
    expect(store.kept.map((draft) => draft?.content.text)).toEqual(['a', 'ab', 'abc']);
    expect(three?.basedOn).toEqual(['first', one?.operation, two?.operation]);
    await pass(400);
    expect(store.saved.map(({ operation }) => operation)).toEqual([three?.operation]);
    expect([store.head()?.content.text, store.conflicts(), store.kept.length]).toEqual(['abc', [], 3]);
  });
  test('a new note that is emptied before it was saved is none, and what was left is taken back', async () => {
    const { store, editing, saving } = start();
    editing.write({ text: 'a' });
    editing.write({ text: '' });
    await pass(400);
    expect(store.kept.map((draft) => draft?.content.text ?? null)).toEqual(['a', null]);
    expect([store.saved, saving(), editing.isSettled()]).toEqual([[], { is: 'untouched' }, true]);
    editing.write({ text: 'b' });
    await pass(400);
    expect(store.saved.map(({ content, basedOn }) => [content.text, basedOn])).toEqual([
      ['b', [store.kept[0]?.operation]],
    ]);
  });
  test('a new note that another page has saved meanwhile is saved empty when it is emptied', async () => {
    const { store, editing } = start();
    editing.write({ text: 'a' });
    store.put({ ...noteOf(store.kept[0]?.operation ?? '', 1, 'a'), editing: editing.editing });
    await editing.look();
    editing.write({ text: '' });
    await pass(400);
    expect([store.head()?.content.text, store.conflicts(), store.kept.includes(null)]).toEqual([
      '',
      [],
      false,
    ]);
  });
  test('a disk that is slow is not flooded, and has the last text when it has caught up', async () => {
    const { store, editing } = start(noteOf('first', 1, ''));
    store.slowDown(200);
    const long = 'x'.repeat(MAX_NOTE_TEXT - 20);
    for (let key = 0; key < 12; key += 1) editing.write({ text: `${long}${key}` });
    expect(store.kept.map((draft) => draft?.content.text.slice(-2))).toEqual(['x0', 'x1']);
    await pass(250);
    expect(store.kept.map((draft) => draft?.content.text.slice(-2))).toEqual(['x0', 'x1', '11']);
    await pass(1000);
    expect([store.kept.length, store.head()?.content.text.slice(-2)]).toEqual([3, '11']);
  });
  test('nothing is left while an input method composes, and the word is when it is done', async () => {
    const { store, editing } = start();
    editing.compose(true);
    editing.write({ text: 'に' });
    expect(store.kept).toEqual([]);
    editing.compose(false);
    expect(store.kept.map((draft) => draft?.content.text)).toEqual(['に']);
  });
  test('a text that is too long is not left', () => {
    const { store, editing } = start();
    editing.write({ text: 'x'.repeat(MAX_NOTE_TEXT + 1) });
    expect(store.kept).toEqual([]);
  });
});

describe('a save that fails', () => {
  test('keeps the text, says why, and is tried again as the same act until it is done', async () => {
    const { store, editing, saving, text } = start();
    store.answer('fail');
    editing.write({ text: 'viktig' });
    await pass(400);
    expect([saving(), text()]).toEqual([{ is: 'failed', why: 'failed' }, 'viktig']);
    await pass(4000);
    store.answer('save');
    await pass(5100);
    expect(saving()).toEqual({ is: 'saved' });
    expect(new Set(store.saved.map(({ operation }) => operation)).size).toBe(1);
    expect(store.saved.length).toBe(4);
  });
  test('what was stored though it was said to have failed is neither doubled nor a conflict', async () => {
    const { store, editing, saving } = start(noteOf('first', 1, ''));
    store.answer('save and fail');
    editing.write({ text: 'en' });
    await pass(400);
    expect(saving()).toEqual({ is: 'failed', why: 'full' });
    editing.write({ text: 'en og to' });
    store.answer('save');
    await pass(2000);
    expect([store.head()?.content.text, store.head()?.number, store.conflicts()]).toEqual([
      'en og to',
      3,
      [],
    ]);
    expect(saving()).toEqual({ is: 'saved' });
  });
  test('hearing that it was stored after all ends the trying', async () => {
    const { store, editing, saving } = start(noteOf('first', 1, ''));
    store.answer('save and fail');
    editing.write({ text: 'en' });
    await pass(400);
    await editing.look();
    expect(saving()).toEqual({ is: 'saved' });
    await pass(60_000);
    expect(store.saved.length).toBe(1);
  });
  test('a store that does not answer is told of after ten seconds', async () => {
    const { store, editing, saving } = start();
    store.answer('hang');
    editing.write({ text: 'a' });
    await pass(5000);
    expect(saving()).toEqual({ is: 'saving' });
    await pass(6000);
    expect(saving()).toEqual({ is: 'failed', why: 'silent' });
  });
  test('a text that is too long is not sent, and is saved once it is shorter', async () => {
    const { store, editing, saving } = start();
    editing.write({ text: 'x'.repeat(MAX_NOTE_TEXT + 1) });
    await pass(400);
    editing.leave();
    expect([saving(), store.saved, store.left]).toEqual([{ is: 'failed', why: 'too-long' }, [], []]);
    editing.write({ text: 'x'.repeat(MAX_NOTE_TEXT) });
    await pass(400);
    expect(saving()).toEqual({ is: 'saved' });
  });
  test('writing on through hours of failures keeps what is named short enough to be taken', async () => {
    const { store, editing } = start(noteOf('first', 1, ''));
    store.answer('fail');
    for (let turn = 0; turn < 300; turn += 1) {
      editing.write({ text: `tur ${turn}` });
      await pass(11_000);
    }
    store.answer('save');
    await pass(11_000);
    expect(store.saved.at(-1)?.basedOn.length).toBeLessThanOrEqual(100);
    expect([store.head()?.content.text, store.conflicts()]).toEqual(['tur 299', []]);
  });
});

describe('a change from elsewhere', () => {
  test('is taken in where nothing is being written', async () => {
    const { store, editing, saving, text } = start(noteOf('first', 1, 'alt'));
    store.put(noteOf('theirs', 2, 'alt nytt'));
    await editing.look();
    expect([text(), editing.now().filled, saving()]).toEqual(['alt nytt', 1, { is: 'renewed' }]);
    editing.write({ text: 'alt nytt og mitt' });
    await pass(400);
    expect([store.head()?.content.text, store.conflicts()]).toEqual(['alt nytt og mitt', []]);
  });
  test('is not filled in again where it says what stands here', async () => {
    const { store, editing } = start(noteOf('first', 1, 'alt'));
    store.put(noteOf('theirs', 2, 'alt'));
    await editing.look();
    expect(editing.now().filled).toBe(0);
    editing.write({ text: 'alt og mitt' });
    await pass(400);
    expect(store.conflicts()).toEqual([]);
  });
  test('never overwrites what is being written: both are kept, and the editor goes on in its own', async () => {
    const { store, editing, text } = start(noteOf('first', 1, 'alt'));
    editing.write({ text: 'alt mitt' });
    store.put(noteOf('theirs', 2, 'alt deres'));
    await editing.look();
    expect([text(), editing.now().filled]).toEqual(['alt mitt', 0]);
    await pass(400);
    expect(editing.now().conflict?.content.text).toBe('alt mitt');
    expect(editing.now().note?.content.text).toBe('alt deres');
    editing.write({ text: 'alt mitt, mer' });
    await pass(400);
    expect([store.head()?.content.text, store.conflicts()[0]?.content.text]).toEqual([
      'alt deres',
      'alt mitt, mer',
    ]);
    await editing.look();
    expect([text(), editing.now().conflict?.content.text]).toEqual(['alt mitt, mer', 'alt mitt, mer']);
  });
  test('that settles the conflict is taken in, and writing goes on', async () => {
    const { store, editing, text } = start(noteOf('first', 1, 'alt'));
    editing.write({ text: 'alt mitt' });
    store.put(noteOf('theirs', 2, 'alt deres'));
    await pass(400);
    store.settle(noteOf('chosen', 3, 'alt deres og mitt'));
    await editing.look();
    expect([text(), editing.now().conflict]).toEqual(['alt deres og mitt', null]);
    editing.write({ text: 'alt deres og mitt!' });
    await pass(400);
    expect([store.head()?.content.text, store.conflicts()]).toEqual(['alt deres og mitt!', []]);
  });
  test('that was read before a save of its own ended does not undo that save', async () => {
    const { store, editing, text } = start(noteOf('first', 1, 'alt'));
    editing.write({ text: 'alt nytt' });
    const early = store.head();
    let answer: (note: Note | null) => void = () => undefined;
    vi.spyOn(store.notes, 'one').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const looking = editing.look();
    await pass(400);
    answer(early);
    await looking;
    expect(text()).toBe('alt nytt');
    expect(editing.now().note?.number).toBe(2);
  });
  test('is taken in after the word that is being composed', async () => {
    const { store, editing, text } = start(noteOf('first', 1, 'alt'));
    editing.compose(true);
    store.put(noteOf('theirs', 2, 'alt nytt'));
    await editing.look();
    expect(text()).toBe('alt');
    editing.compose(false);
    await pass(10);
    expect(text()).toBe('alt nytt');
  });
  test('what another page saved of what was left at a key is said to be saved, and not saved again', async () => {
    const { store, editing, saving } = start(noteOf('first', 1, ''));
    editing.write({ text: 'a' });
    const left = store.kept[0];
    if (left === null || left === undefined) throw new Error('it was left');
    store.put({ ...noteOf(left.operation, 2, 'a'), editing: editing.editing });
    await editing.look();
    expect([saving(), editing.isSettled()]).toEqual([{ is: 'saved' }, true]);
    await pass(5000);
    expect([saving(), store.saved]).toEqual([{ is: 'saved' }, []]);
    editing.write({ text: 'ab' });
    expect(saving()).toEqual({ is: 'saving' });
    await pass(400);
    expect([store.head()?.content.text, store.conflicts()]).toEqual(['ab', []]);
  });
  test('a draft of its own that another page saved is its own', async () => {
    const { store, editing, text } = start(noteOf('first', 1, 'alt'));
    store.answer('fail');
    editing.write({ text: 'alt mitt' });
    editing.leave();
    await pass(400);
    const operation = store.left[0]?.operation ?? '';
    store.put(noteOf(operation, 2, 'alt mitt'));
    await editing.look();
    expect(editing.isSettled()).toBe(true);
    store.answer('save');
    editing.write({ text: 'alt mitt videre' });
    await pass(2000);
    expect([text(), store.head()?.content.text, store.conflicts()]).toEqual([
      'alt mitt videre',
      'alt mitt videre',
      [],
    ]);
  });
});
