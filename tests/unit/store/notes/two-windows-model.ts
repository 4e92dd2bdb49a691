/**
 * Two windows of ours that edit one note over one database, in any order of typing, saving, failing, hearing, closing,
 * throwing away and choosing. The law: whatever an editor wrote last and was told is kept, is found again: in the note,
 * among its revisions, its conflicts, or the drafts of closed pages.
 */
import type { EditingId, NoteDraft, NoteId, OperationId } from '../../../../lib/model/note.ts';
import { applyDrafts } from '../../../../lib/store/notes/apply-drafts.ts';
import type { NoteRepository } from '../../../../lib/store/notes/note-repository.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { content } from './note-drafts.ts';
import type { Fate, Step } from './two-windows-story.ts';

class RolledBack extends Error {}
class Untold extends Error {}

/** As a view's editor works (`lib/views/notes/editing.ts`), and no cleverer. */
interface Editor {
  readonly editing: EditingId;
  text: string;
  kept: string;
  basedOn: OperationId[];
  draft: NoteDraft | null;
  underway: Promise<void>;
  inConflict: boolean;
}

/** What one editor has tried to have kept, in its order; of those from `told` on one must be found. */
interface Tried {
  readonly texts: string[];
  /** The last one that it was told is kept; -1 where it was told nothing. */
  told: number;
}

export interface Ending {
  /** Texts that were promised and are nowhere. */
  readonly lost: readonly (readonly string[])[];
  /** Conflicts, though only one editor ever wrote and nobody threw the note away. */
  readonly needless: number;
  /** States that took the place of another from which they were not made. */
  readonly overwritten: number;
}

/** Changes a repository: to show that the model finds a store without one of its protections. */
export type Mutation = (notes: NoteRepository) => NoteRepository;

let ids = 0;
/** In the shape of a UUID, and never the same. */
function newId(): string {
  ids += 1;
  return `00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`;
}

export interface TwoWindows {
  readonly play: (story: readonly Step[]) => Promise<Ending>;
  readonly close: () => Promise<void>;
}

export function openTwoWindows(name: string, mutation: Mutation = (notes) => notes): TwoWindows {
  let now = Date.parse('2026-11-22T08:00:00.000Z');
  let fate: Fate = 'told';
  const open = (): { keeper: NotesKeeper; notes: NoteRepository } => {
    const keeper = createNotesKeeper(name);
    return {
      keeper,
      notes: mutation(
        openNoteRepository(
          failing(keeper, () => fate),
          () => now,
        ),
      ),
    };
  };
  const windows = [open(), open()] as const satisfies readonly unknown[];

  async function play(story: readonly Step[]): Promise<Ending> {
    const id = newId() as NoteId;
    const tries = new Map<EditingId, Tried>();
    /** What each state was made from. */
    const madeFrom = new Map<OperationId, readonly OperationId[]>();
    /** What had been done when the reader deleted the note for ever. */
    const destroyed = new Set<string>();
    /** Whose conflicts the reader has chosen about: what loses is kept as a revision, and made from anything. */
    const settled = new Set<EditingId>();
    let thrownAway = false;
    let words = 0;

    const read = async (at: 0 | 1): Promise<Editor> => {
      await windows[at].keeper.open();
      const note = await windows[at].notes.one(id);
      const text = note?.content.text ?? '';
      const basedOn = note === null ? [] : [note.operation];
      const editing = newId() as EditingId;
      return {
        editing,
        text,
        kept: text,
        basedOn,
        draft: null,
        underway: Promise.resolve(),
        inConflict: false,
      };
    };
    const editors = [await read(0), await read(1)] as [Editor, Editor];

    const draftOf = (editor: Editor): NoteDraft => {
      if (editor.draft?.content.text !== editor.text) {
        const operation = newId() as OperationId;
        const { editing, basedOn, text } = editor;
        editor.draft = { note: id, operation, editing, basedOn: [...basedOn], content: content(text) };
        madeFrom.set(operation, [...basedOn]);
        basedOn.push(operation);
      }
      return editor.draft as NoteDraft;
    };
    const tried = ({ editing, content: { text } }: NoteDraft): number => {
      const known = tries.get(editing) ?? { texts: [], told: -1 };
      tries.set(editing, known);
      return known.texts.push(text) - 1;
    };
    const told = ({ operation, editing }: NoteDraft, at: number): void => {
      const known = tries.get(editing);
      if (known !== undefined && !destroyed.has(operation)) known.told = Math.max(known.told, at);
    };

    const save = (at: 0 | 1, editor: Editor, how: Fate): Promise<void> => {
      editor.underway = editor.underway.then(async () => {
        if (editor.text === editor.kept) return;
        const draft = draftOf(editor);
        const nth = tried(draft);
        fate = how;
        const saving = windows[at].notes.save(draft);
        fate = 'told';
        try {
          const outcome = await saving;
          editor.kept = draft.content.text;
          editor.inConflict = outcome.is === 'conflict';
          told(draft, nth);
        } catch (error) {
          if (!(error instanceof RolledBack) && !(error instanceof Untold)) throw error;
        }
      });
      return editor.underway;
    };

    const leave = (at: 0 | 1, editor: Editor): void => {
      if (editor.text === editor.kept) return;
      const draft = draftOf(editor);
      const nth = tried(draft);
      if (windows[at].notes.leave(draft)) told(draft, nth);
    };

    const keepAtKey = async (at: 0 | 1, editor: Editor): Promise<void> => {
      if (editor.text === editor.kept) return;
      const draft = draftOf(editor);
      const nth = tried(draft);
      await windows[at].notes.keepDraft(draft);
      told(draft, nth);
    };

    const waiting: Promise<unknown>[] = [];
    for (const one of story) {
      const at = one.window;
      const editor = editors[at];
      const { notes, keeper } = windows[at];
      if (one.does === 'type') {
        words += 1;
        const word = `ord${words} ${'x'.repeat(words % 3 === 0 ? 50 : 1)}`;
        editor.text = one.how === 'append' ? `${editor.text}${word} ` : one.how === 'replace' ? word : '';
        if (one.keeps) waiting.push(keepAtKey(at, editor));
      } else if (one.does === 'save') {
        const saving = save(at, editor, one.fate);
        if (one.waits) await saving;
        else waiting.push(saving);
      } else if (one.does === 'leave') leave(at, editor);
      else if (one.does === 'apply') waiting.push(applyDrafts(keeper));
      else if (one.does === 'pause') now += one.minutes * 60_000;
      else if (one.does === 'trash' || one.does === 'restore') {
        thrownAway = true;
        waiting.push(notes.setDeleted(id, one.does === 'trash', newId() as OperationId));
      } else if (one.does === 'destroy') {
        // The reader's own act: what was kept until now is meant to be gone. What an editor still has is not.
        thrownAway = true;
        await Promise.all([...waiting, editors[0].underway, editors[1].underway]);
        await notes.setDeleted(id, true, newId() as OperationId);
        await notes.deleteForever([id]);
        for (const known of tries.values()) known.told = -1;
        for (const done of await keeper.read((database) => database.operations.toCollection().primaryKeys()))
          destroyed.add(done);
      } else if (one.does === 'look') {
        await editor.underway;
        const note = await notes.one(id);
        if (note !== null && !editor.inConflict && editor.text === editor.kept) {
          editor.text = note.content.text;
          editor.kept = editor.text;
          editor.basedOn = [note.operation];
          editor.draft = null;
        }
      } else if (one.does === 'settle' || one.does === 'settle-null') {
        const [conflict] = await notes.conflicts(id);
        const note = await notes.one(id);
        if (conflict === undefined) continue;
        const operation = newId() as OperationId;
        madeFrom.set(operation, note === null ? [] : [note.operation]);
        settled.add(conflict.editing);
        const chosen: NoteDraft = {
          note: id,
          operation,
          editing: newId() as EditingId,
          basedOn: note === null ? [] : [note.operation],
          content: conflict.content,
        };
        waiting.push(notes.settle(id, conflict.editing, one.does === 'settle' ? chosen : null));
      } else if (one.does === 'kill') {
        if (one.leaves) leave(at, editor);
        if (one.reopens) await keeper.close();
        else await editor.underway;
        editors[at] = await read(at);
      }
      now += 1000;
    }
    await Promise.all([...waiting, editors[0].underway, editors[1].underway]);
    await applyDrafts(windows[0].keeper);

    const { notes } = windows[1];
    const head = await notes.one(id);
    const revisions = await notes.revisions(id);
    const found = new Set([
      head?.content.text,
      ...revisions.map((one) => one.content.text),
      ...(await notes.conflicts(id)).map((one) => one.content.text),
      ...(await draftTexts(windows[1].keeper, id)),
    ]);
    const isLost = ({ texts, told }: Tried): boolean =>
      told >= 0 && !texts.slice(told).some((text) => found.has(text));
    const states = [...(head === null ? [] : [head]), ...revisions]
      .filter(({ editing }) => !settled.has(editing))
      .map(({ operation }) => operation);
    const isAlone = tries.size <= 1 && !thrownAway;
    return {
      lost: [...tries.values()].filter(isLost).map(({ texts, told }) => texts.slice(told)),
      needless: isAlone ? (await notes.conflicts(id)).length : 0,
      overwritten: states.filter((state, at) => !isMadeFrom(madeFrom, state, states[at + 1])).length,
    };
  }

  return { play, close: async () => void (await Promise.all(windows.map(({ keeper }) => keeper.close()))) };
}

async function draftTexts(keeper: NotesKeeper, id: NoteId): Promise<readonly string[]> {
  const rows = await keeper.read(({ drafts }) => drafts.toArray());
  return rows.flatMap(({ note, body }) => (note === id && body.is === 'plain' ? [body.content.text] : []));
}

/** A keeper whose writes end as `fate` says at the time when they begin. */
function failing(keeper: NotesKeeper, fate: () => Fate): NotesKeeper {
  return {
    ...keeper,
    writeNotes: async (tables, work) => {
      const end = fate();
      const value = await keeper.writeNotes(tables, async (database, cipher) => {
        const done = await work(database, cipher);
        if (end === 'rolled-back') throw new RolledBack();
        return done;
      });
      if (end === 'untold') throw new Untold();
      return value;
    },
  };
}

/** Whether one state was made from another, over however many in between. A state of nobody's editor is made from any. */
function isMadeFrom(
  madeFrom: ReadonlyMap<OperationId, readonly OperationId[]>,
  state: OperationId,
  other: OperationId | undefined,
): boolean {
  if (other === undefined) return true;
  const waiting = [state];
  const seen = new Set<OperationId>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const parents = madeFrom.get(next);
    if (parents === undefined) return true;
    waiting.push(...parents);
  }
  return false;
}
