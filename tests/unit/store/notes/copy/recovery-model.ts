/**
 * A reader's life with notes, as a model: writing, throwing away, a page that is killed before the copy has heard, and
 * one damage. Everything goes through the real store, on a database in memory.
 */
import fc from 'fast-check';
import type { Note, NoteId } from '../../../../../lib/model/note.ts';
import { PLAIN } from '../../../../../lib/store/notes/cipher.ts';
import { createNotesCopy } from '../../../../../lib/store/notes/copy/create-notes-copy.ts';
import { databaseName } from '../../../../../lib/store/notes/copy/database-name.ts';
import type { NotesCopy } from '../../../../../lib/store/notes/copy/notes-copy.ts';
import type { NotesDatabase } from '../../../../../lib/store/notes/database.ts';
import type { NoteRepository } from '../../../../../lib/store/notes/note-repository.ts';
import type { NoteRow } from '../../../../../lib/store/notes/note-rows.ts';
import { openNoteRepository } from '../../../../../lib/store/notes/notes.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../../lib/store/notes/notes-keeper.ts';
import { type NotesRecovery, openRecovery } from '../../../../../lib/store/notes/recovery.ts';
import { fake } from '../../../messages/fake-extension.ts';
import { content, editing, noteId, operation } from '../note-drafts.ts';

export interface Page {
  readonly copy: NotesCopy;
  readonly keeper: NotesKeeper;
  readonly notes: NoteRepository;
  readonly recovery: NotesRecovery;
  /** From now on the copy hears of nothing: the page is about to be killed. */
  deafen(): void;
}

export function openPage(): Page {
  const cipher = { is: 'open', cipher: PLAIN } as const;
  const copy = createNotesCopy({ cipher: async () => cipher, afterOpening: 0 });
  let isDeaf = false;
  const follow: NotesCopy['copy'] = async (...write) => (isDeaf ? undefined : copy.copy(...write));
  const keeper = createNotesKeeper({ ...copy, copy: follow, databaseName, cipher: async () => cipher });
  return {
    copy,
    keeper,
    notes: openNoteRepository(keeper),
    recovery: openRecovery({ keeper, copy, cipherOf: () => PLAIN, seal: async () => null }),
    deafen: () => {
      isDeaf = true;
    },
  };
}

const WORDS = ['a', 'b', 'c', 'd'] as const;
const word = fc.constantFrom(...WORDS);

export type Act =
  | { readonly is: 'write'; readonly note: string; readonly text: string }
  | { readonly is: 'throw-away' | 'take-out' | 'delete'; readonly note: string }
  /** The page is killed after its last write, and another is opened. */
  | { readonly is: 'kill' }
  /** The same, and the write before it was not heard of by the copy. */
  | { readonly is: 'kill-deaf'; readonly note: string };

export const anyLife: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ is: fc.constant('write' as const), note: word, text: fc.string() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constantFrom('throw-away' as const, 'take-out' as const, 'delete' as const),
        note: word,
      }),
    },
    { weight: 1, arbitrary: fc.constant({ is: 'kill' } as const) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('kill-deaf' as const), note: word }) },
  ),
  { minLength: 1, maxLength: 12 },
);

export async function act(page: Page, what: Act): Promise<Page> {
  const { notes, keeper } = page;
  switch (what.is) {
    case 'write':
      await write(notes, noteId(what.note), what.text);
      return page;
    case 'throw-away':
    case 'take-out':
      await notes.setDeleted(noteId(what.note), what.is === 'throw-away', operation(crypto.randomUUID()));
      return page;
    case 'delete':
      await notes.deleteForever([noteId(what.note)]);
      return page;
    case 'kill-deaf':
      page.deafen();
      await write(notes, noteId(what.note), 'written last');
      return reopened(keeper);
    case 'kill':
      return reopened(keeper);
  }
}

async function reopened(keeper: NotesKeeper): Promise<Page> {
  await keeper.close();
  const page = openPage();
  await page.keeper.open();
  // What the opening found behind is brought up to date.
  await settle();
  return page;
}

async function write(notes: NoteRepository, id: NoteId, text: string): Promise<void> {
  const head = await notes.one(id);
  await notes.save({
    note: id,
    operation: operation(crypto.randomUUID()),
    editing: editing('a'),
    basedOn: head === null ? [] : [head.operation],
    content: content(text),
  });
}

/** Until the copy has not changed for a while. */
export async function settle(): Promise<void> {
  let before = '';
  for (;;) {
    for (let turns = 0; turns < 12; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    const now = JSON.stringify(fake.storage.local.values);
    if (now === before) return;
    before = now;
  }
}

export async function allNotes(page: Page): Promise<readonly Note[]> {
  const found = [...(await page.notes.all()), ...(await page.notes.trash())];
  return found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

export type Damage = (typeof DAMAGES)[number];

export const DAMAGES = [
  'one row is gone',
  'all rows are gone',
  'the database is gone',
  'a row is garbled',
  'the database is as it was before',
  'a row of the copy is gone',
  'a row of the copy is garbled',
  'the canary is gone',
  'the canary is garbled',
  'the whole copy is gone',
] as const;

/** @param before rows at an earlier time */
export async function damage(
  kind: Damage,
  { notes, ...database }: NotesDatabase,
  before: readonly NoteRow[],
  at: number,
): Promise<void> {
  const keys = await notes.toCollection().primaryKeys();
  const key = keys[at % Math.max(keys.length, 1)];
  const stored = fake.storage.local.values;
  const names = Object.keys(stored).filter((name) => name.startsWith('note-copy/'));
  const name = names[at % Math.max(names.length, 1)] ?? '';
  void database;
  switch (kind) {
    case 'one row is gone':
      if (key !== undefined) await notes.delete(key);
      return;
    case 'all rows are gone':
      return notes.clear();
    case 'the database is gone':
      return notes.db.delete();
    case 'a row is garbled':
      if (key !== undefined) await notes.put({ id: key, number: 'x' } as never);
      return;
    case 'the database is as it was before':
      await notes.clear();
      await notes.bulkPut([...before]);
      return;
    case 'a row of the copy is gone':
      delete stored[name];
      return;
    case 'a row of the copy is garbled':
      if (name !== '') stored[name] = { is: 'nothing' };
      return;
    case 'the canary is gone':
      delete stored['notes-canary'];
      return;
    case 'the canary is garbled':
      stored['notes-canary'] = { format: 1, parts: 'x' };
      return;
    case 'the whole copy is gone':
      for (const one of [...names, 'notes-canary']) delete stored[one];
  }
}
