/**
 * One editor of one note, without a screen: keeps what is written, saves it soon, and hears of changes from elsewhere.
 *
 *   untouched ──write──► saving ──────saved─────► saved ◄──write── …
 *                          │ ▲                      │
 *                    failed│ │again by itself       │a change from elsewhere
 *                          ▼ │                      ▼
 *                        failed                  renewed
 *
 * What is being written is never overwritten: a change from elsewhere is taken in only where everything here is on the
 * disk; otherwise the next save meets a newer note, and both texts are kept (TRUST.md rule 9).
 */
import {
  type EditingId,
  isSameContent,
  MAX_NOTE_TEXT,
  type Note,
  type NoteDraft,
  type OperationId,
} from '../../model/note.ts';
import type { SaveOutcome } from '../../store/notes/note-repository.ts';
import {
  type Editing,
  type EditingOptions,
  type EditingView,
  isBlank,
  type Saving,
  shortened,
  since,
} from './editing-state.ts';
import { keepAtKeys } from './keep-at-keys.ts';
import { saveFailure } from './save-failure.ts';

/** ms after the last key (TRUST.md rule 9). */
const PAUSE = 300;
/** ms. Who writes on without a pause is saved this often. */
const LONGEST_WAIT = 2000;
/** ms until a save that failed is tried again; the last one stands for all later ones. */
const RETRIES = [1000, 2000, 5000, 10_000] as const;
/** ms. A strict write takes 3; who hears nothing for so long should know. */
const PATIENCE = 10_000;
export function openEditing({ notes, id, note: read, content: begun, newId }: EditingOptions): Editing {
  const editing = newId() as EditingId;
  const listeners = new Set<() => void>();
  let view: EditingView = {
    content: begun,
    saving: { is: 'untouched' },
    conflict: null,
    note: read,
    filled: 0,
  };
  /** What the database is known to have of this editor. */
  let kept = begun;
  /** The last state known to be in the database, and then this editor's own ones of which it is not known. */
  let chain: readonly OperationId[] = read === null ? [] : [read.operation];
  let draft: NoteDraft | null = null;
  /** It is in the database, or may be. A new note that became blank again before is none. */
  let isKnown = read !== null;
  let underway: Promise<void> | null = null;
  /** Counts answers of the database: what was read before an answer came is out of date. */
  let answers = 0;
  let failures = 0;
  let composing = false;
  let unsavedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(change: Partial<EditingView>): void {
    view = { ...view, ...change };
    for (const listener of [...listeners]) listener();
  }

  const isClean = (): boolean => view.content === kept;
  const isWorthSaving = (): boolean => !isClean() && (isKnown || !isBlank(view.content));

  function saveIn(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  }

  /** The same act for the same content, however often it is tried. */
  function makeDraft(): NoteDraft {
    if (draft?.content !== view.content) {
      const operation = newId() as OperationId;
      draft = { note: id, operation, editing, basedOn: chain, content: view.content };
      chain = shortened([...chain, operation]);
    }
    return draft;
  }

  const keepDraft = keepAtKeys(notes, () => {
    const isToKeep = !composing && isWorthSaving() && view.content.text.length <= MAX_NOTE_TEXT;
    // What was sent or left meanwhile needs no other draft.
    return isToKeep && draft?.content !== view.content ? makeDraft() : null;
  });

  /** Of a new note, nothing was sent: what was left at keys is all there is, unless another page was quicker (`look`). */
  function takeBack(): void {
    if (isKnown || draft === null) return;
    draft = null;
    void notes.dropDraft(id, editing);
  }

  function save(): Promise<void> {
    clearTimeout(timer);
    // What came since is saved when this one is over.
    if (underway !== null) return underway;
    if (!isWorthSaving()) return Promise.resolve();
    if (view.content.text.length > MAX_NOTE_TEXT) {
      show({ saving: { is: 'failed', why: 'too-long' } });
      return Promise.resolve();
    }
    unsavedSince = null;
    underway = send(makeDraft()).finally(() => {
      underway = null;
      if (view.saving.is !== 'failed' && isWorthSaving()) wait();
    });
    return underway;
  }

  async function send(sent: NoteDraft): Promise<void> {
    isKnown = true;
    if (failures === 0) show({ saving: { is: 'saving' } });
    const alarm = setTimeout(() => show({ saving: { is: 'failed', why: 'silent' } }), PATIENCE);
    try {
      const outcome = await notes.save(sent);
      clearTimeout(alarm);
      answers += 1;
      failures = 0;
      received(outcome, sent);
    } catch (error) {
      clearTimeout(alarm);
      answers += 1;
      show({ saving: { is: 'failed', why: saveFailure(error) } });
      saveIn(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? PATIENCE);
      failures += 1;
    }
  }

  function received(outcome: SaveOutcome, sent: NoteDraft): void {
    kept = sent.content;
    const saving: Saving = isClean() ? { is: 'saved' } : { is: 'saving' };
    if (outcome.is === 'conflict') {
      // It is in the database, but no state of the note: what the text was made from stays what it was.
      chain = chain.filter((operation) => operation !== sent.operation);
      show({ saving, conflict: outcome.conflict, note: outcome.note });
      return;
    }
    show({ saving, conflict: null });
    hear(outcome.note);
  }

  /** @param note the newest state, which may be one of this editor's own */
  function hear(note: Note): void {
    isKnown = true;
    if (view.note !== null && note.number < view.note.number) return;
    if (chain.includes(note.operation)) {
      chain = since(chain, note.operation);
      const arrived = draft?.operation === note.operation && draft.content === view.content;
      // A draft that another page has saved, or a save that was taken for failed: nothing is left to do.
      if (arrived) {
        kept = view.content;
        clearTimeout(timer);
        failures = 0;
        show({ saving: { is: 'saved' } });
      }
      show({ note });
    } else if (isClean() || isSameContent(note.content, view.content)) {
      takeIn(note);
    } else {
      show({ note });
    }
  }

  function takeIn(note: Note): void {
    const isSame = isSameContent(note.content, view.content);
    const content = isSame ? view.content : note.content;
    kept = content;
    chain = [note.operation];
    const isTold = view.saving.is !== 'untouched';
    if (isSame) show({ content, note, conflict: null, saving: { is: isTold ? 'saved' : 'untouched' } });
    else show({ content, note, conflict: null, saving: { is: 'renewed' }, filled: view.filled + 1 });
  }

  async function look(): Promise<void> {
    // Nobody but this editor knows of a note that was never saved.
    if (chain.length === 0 || composing) return;
    await underway;
    const asked = answers;
    const [note, conflicts] = await Promise.all([notes.one(id), notes.conflicts(id)]).catch(() => [
      null,
      null,
    ]);
    if (conflicts === null) return;
    if (asked !== answers || underway !== null) return look();
    const isSettledElsewhere = view.conflict !== null && conflicts.every((one) => one.editing !== editing);
    if (note === null) return;
    if (isSettledElsewhere && isClean()) takeIn(note);
    else if (view.conflict === null || isSettledElsewhere) {
      if (isSettledElsewhere) show({ conflict: null });
      hear(note);
    } else if (note.number >= (view.note?.number ?? 0)) show({ note });
    if (view.saving.is === 'untouched' && isWorthSaving()) wait();
  }

  /** Saves after a pause, which a key makes anew, but not for ever. */
  function wait(): void {
    if (composing) return;
    unsavedSince ??= Date.now();
    saveIn(Math.max(0, Math.min(PAUSE, unsavedSince + LONGEST_WAIT - Date.now())));
  }

  return {
    id,
    editing,
    now: () => view,
    write(change) {
      const { saving } = view;
      show({ content: { ...view.content, ...change } });
      if (isWorthSaving()) keepDraft();
      else takeBack();
      // One that failed is tried again at its own time: not more often because more is written.
      if (saving.is === 'failed' && saving.why !== 'too-long') return;
      show({ saving: { is: isWorthSaving() ? 'saving' : 'untouched' } });
      wait();
    },
    compose(on) {
      composing = on;
      if (on) clearTimeout(timer);
      else if (isWorthSaving()) {
        keepDraft();
        wait();
      } else void look();
    },
    look,
    flush: () => save(),
    leave() {
      if (!isWorthSaving()) return;
      if (view.content.text.length <= MAX_NOTE_TEXT) notes.leave(makeDraft());
      void save();
    },
    isSettled: () => underway === null && !isWorthSaving(),
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
