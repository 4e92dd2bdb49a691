/** The store as the views of a page share it, and what its failures are called. */
import { describe, expect, test } from 'vitest';
import { NoteNotSaved } from '../../../../lib/store/notes/note-not-saved.ts';
import type { NotesAccess, NotesStore } from '../../../../lib/store/notes/notes-store.ts';
import { NotesUnavailable } from '../../../../lib/store/notes/open-notes.ts';
import { createNotesSource } from '../../../../lib/views/notes/notes-source.ts';
import { saveFailure } from '../../../../lib/views/notes/save-failure.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function storeOf(access: () => Promise<NotesAccess>) {
  let change: () => void = () => undefined;
  const watch = (listener: () => void): void => {
    change = listener;
  };
  const store = { access, watch } as unknown as NotesStore;
  return { store, change: () => change() };
}

describe('the store of a page', () => {
  test('is opened once, by the first who asks, and tells everyone of each change', async () => {
    let access: NotesAccess = { is: 'locked' };
    let opened = 0;
    const { store, change } = storeOf(async () => access);
    const source = createNotesSource(async () => {
      opened += 1;
      return store;
    });
    expect(source.now().access).toBe('opening');
    const stop = new AbortController();
    const told = [0, 0];
    for (const at of [0, 1]) {
      const tell = (): void => {
        told[at] = (told[at] ?? 0) + 1;
      };
      source.watch(tell, stop.signal);
    }
    await settled();
    expect([opened, source.now().access, told]).toEqual([1, { is: 'locked' }, [1, 1]]);
    access = { is: 'ready' };
    const before = source.now().changes;
    change();
    await settled();
    expect(source.now().access).toEqual({ is: 'ready' });
    expect(source.now().changes).not.toBe(before);
    stop.abort();
    change();
    await settled();
    expect(told).toEqual([2, 2]);
  });
  test('an answer that comes late does not undo a later one', async () => {
    const answers: ((access: NotesAccess) => void)[] = [];
    const { store, change } = storeOf(() => new Promise((resolve) => void answers.push(resolve)));
    const source = createNotesSource(async () => store);
    source.watch(() => undefined, new AbortController().signal);
    await settled();
    change();
    answers[1]?.({ is: 'ready' });
    await settled();
    answers[0]?.({ is: 'locked' });
    await settled();
    expect(source.now().access).toEqual({ is: 'ready' });
  });
});

describe('a failure to save', () => {
  test.each([
    [new NoteNotSaved('full'), 'full'],
    [new NotesUnavailable('locked'), 'locked'],
    [new TypeError('x'), 'failed'],
    ['x', 'failed'],
  ])('%s is %s', (thrown, expected) => {
    expect(saveFailure(thrown)).toBe(expected);
  });
});
