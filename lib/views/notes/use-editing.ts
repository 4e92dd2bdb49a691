/** An editor of a note in a view: opened with it, and flushed when the view goes or its page may be closing. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { NoteId } from '../../model/note.ts';
import { useSignalEffect } from '../use-signal.ts';
import { openEditing } from './editing.ts';
import type { Editing, EditingOptions } from './editing-state.ts';

/** Editors whose view went before everything was saved: they go on trying, and the next view of the note takes them. */
const unsettled = new Map<NoteId, Editing>();

/** @param changes of `useNotes`: the note is looked at again when it is another number */
export function useEditing(options: Omit<EditingOptions, 'newId'>, changes: number): Editing {
  const [editing] = useState(
    () => unsettled.get(options.id) ?? openEditing({ ...options, newId: () => crypto.randomUUID() }),
  );
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useSignalEffect(
    (signal) => {
      editing.watch(() => redraw(undefined), signal);
      leaveWithPage(editing, signal);
      signal.addEventListener('abort', () => keepTrying(editing));
    },
    [editing],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number says that there is something to look at
  useEffect(() => void editing.look(), [editing, changes]);
  return editing;
}

/** A new note of the case whose view went before it was saved; null where there is none. */
export function unsavedNote(of: CaseId): NoteId | null {
  for (const editing of unsettled.values()) {
    const { note, content } = editing.now();
    if (note === null && content.caseId === of) return editing.id;
  }
  return null;
}

function leaveWithPage(editing: Editing, signal: AbortSignal): void {
  const leave = (): void => editing.leave();
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), {
    signal,
  });
  // Asked only where text would be lost: the browser then lets the reader stay.
  const stay = (event: Event): void => {
    if (editing.now().saving.is === 'failed') event.preventDefault();
  };
  addEventListener('beforeunload', stay, { signal });
}

function keepTrying(editing: Editing): void {
  editing.leave();
  if (editing.isSettled()) return;
  unsettled.set(editing.id, editing);
  const done = new AbortController();
  const forget = (): void => {
    if (!editing.isSettled()) return;
    unsettled.delete(editing.id);
    done.abort();
  };
  editing.watch(forget, done.signal);
}
