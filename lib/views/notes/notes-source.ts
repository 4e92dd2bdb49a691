/**
 * The reader's own store as the views of one page share it: opened once, asked how it stands when a view first wants
 * to know, and again after each change, whichever page made it.
 */
import type { NotesAccess, NotesStore } from '../../store/notes/notes-store.ts';

export type NotesView =
  | { readonly access: 'opening'; readonly store: null; readonly changes: 0 }
  | {
      readonly access: NotesAccess;
      readonly store: NotesStore;
      /** Another number after each change: what was read before it is to be read again. */
      readonly changes: number;
    };

export interface NotesSource {
  now(): NotesView;
  /** Calls `listener` whenever `now` gives something else, until `signal` aborts. The first one opens the store. */
  watch(listener: () => void, signal: AbortSignal): void;
}

const OPENING: NotesView = { access: 'opening', store: null, changes: 0 };

/** @param open loads and opens the store; called once, and again where loading failed */
export function createNotesSource(open: () => Promise<NotesStore>): NotesSource {
  const listeners = new Set<() => void>();
  // Lives as long as its page: nothing ever stops it earlier.
  const { signal: pageLife } = new AbortController();
  let opened: Promise<NotesStore> | null = null;
  let view = OPENING;
  let asked = 0;

  async function look(store: NotesStore): Promise<void> {
    asked += 1;
    const question = asked;
    const access = await store.access();
    // An answer to an earlier question may come last; the later question's answer knows more.
    if (question < view.changes) return;
    view = { access, store, changes: question };
    for (const listener of [...listeners]) listener();
  }

  async function load(): Promise<NotesStore> {
    const store = await open();
    store.watch(() => void look(store), pageLife);
    await look(store);
    return store;
  }

  return {
    now: () => view,
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      opened ??= load();
      opened.catch(() => {
        opened = null;
      });
    },
  };
}
