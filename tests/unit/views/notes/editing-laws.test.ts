/** Whatever happened to an editor: once the store answers, it says what is true. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../../lib/model/note.ts';
import { openEditing } from '../../../../lib/views/notes/editing.ts';
import { createStore, EMPTY, ID, noteOf } from './editing-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Store = ReturnType<typeof createStore>;
type Editing = ReturnType<typeof openEditing>;
type Step = (store: Store, editing: Editing) => unknown;

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Each step with its name, for the story that is told where the law does not hold. */
const STEPS: Readonly<Record<string, Step>> = {
  'write on': (_store, editing) => editing.write({ text: `${editing.now().content.text}a` }),
  empty: (_store, editing) => editing.write({ text: '' }),
  'wait a little': () => pass(50),
  'wait for the save to begin': () => pass(301),
  'wait long': () => pass(3000),
  look: (_store, editing) => void editing.look(),
  flush: (_store, editing) => void editing.flush(),
  leave: (_store, editing) => editing.leave(),
  'another page saves what was left': (store, editing) => {
    const draft = store.onDisk();
    if (draft === null) return;
    store.apply(draft);
    void editing.look();
  },
  'the store fails': (store) => store.answer('fail'),
  'the store saves and says it failed': (store) => store.answer('save and fail'),
  'the store saves': (store) => store.answer('save'),
};

async function played(names: readonly string[], head: Note | null) {
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
  for (const name of names) await STEPS[name]?.(store, editing);
  store.answer('save');
  await pass(60_000);
  return { store, editing };
}

test('once the store answers, what is written is in it, and "saving" is not said for ever', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 14 }),
      fc.boolean(),
      async (names, isNew) => {
        const { store, editing } = await played(names, isNew ? null : noteOf('first', 1, 'alt'));
        expect(editing.isSettled()).toBe(true);
        expect(['saved', 'untouched']).toContain(editing.now().saving.is);
        expect(store.conflicts()).toEqual([]);
        if (store.head() !== null) expect(store.head()?.content.text).toBe(editing.now().content.text);
      },
    ),
    { numRuns: 2000 },
  );
});
