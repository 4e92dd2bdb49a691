/** A store of one note that answers as it is told, for the tests of the editor. */
import type { CaseId } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type {
  EditingId,
  Note,
  NoteConflict,
  NoteContent,
  NoteDraft,
  NoteId,
  OperationId,
} from '../../../../lib/model/note.ts';
import type { SaveOutcome } from '../../../../lib/store/notes/note-repository.ts';

export const ID = 'note' as NoteId;
export const EMPTY: NoteContent = {
  caseId: 'NUFA-26-2025' as CaseId,
  day: '2026-11-22' as IsoDate,
  heading: '',
  text: '',
  tags: [],
  followUp: false,
};
export const content = (text: string): NoteContent => ({ ...EMPTY, text });

export function noteOf(operation: string, number: number, text: string): Note {
  return {
    id: ID,
    operation: operation as OperationId,
    number,
    editing: 'another' as EditingId,
    savedAt: '2026-11-22T10:00:00.000Z',
    deletedAt: null,
    content: content(text),
  };
}

/** One note, kept as the real store keeps it: once for each operation, and only over a state it was made from. */
export function createStore(head: Note | null) {
  let note = head;
  let conflicts: readonly NoteConflict[] = [];
  const done = new Set<string>(head === null ? [] : [head.operation]);
  const saved: NoteDraft[] = [];
  const left: NoteDraft[] = [];
  /** At keys; null where they were taken back. */
  const kept: (NoteDraft | null)[] = [];
  /** An editor's one draft on the disk: what it leaves takes the place of what it left before (`leaveDraft`). */
  let onDisk: NoteDraft | null = null;
  let delay = 1;
  let next: 'save' | 'fail' | 'save and fail' | 'hang' = 'save';
  function keep(draft: NoteDraft): SaveOutcome {
    const isMine = conflicts.some((one) => one.editing === draft.editing);
    if (done.has(draft.operation) && note !== null && !isMine) return { is: 'saved', note };
    done.add(draft.operation);
    if (isMine || (note !== null && !draft.basedOn.includes(note.operation))) {
      const conflict = { ...draft, savedAt: '2026-11-22T10:00:00.000Z' };
      conflicts = [...conflicts.filter((one) => one.editing !== draft.editing), conflict];
      return { is: 'conflict', conflict, note };
    }
    note = {
      ...noteOf(draft.operation, (note?.number ?? 0) + 1, ''),
      content: draft.content,
      editing: draft.editing,
    };
    return { is: 'saved', note };
  }
  return {
    saved,
    left,
    kept,
    slowDown: (ms: number) => {
      delay = ms;
    },
    answer: (how: typeof next) => {
      next = how;
    },
    put: (changed: Note) => {
      note = changed;
    },
    settle: (changed: Note) => {
      note = changed;
      conflicts = [];
    },
    /** As another page does with what was left. */
    apply: (draft: NoteDraft) => void keep(draft),
    onDisk: () => onDisk,
    head: () => note,
    conflicts: () => conflicts,
    notes: {
      save: async (draft: NoteDraft): Promise<SaveOutcome> => {
        saved.push(draft);
        const how = next;
        // The transaction is begun at once: what another page does comes after it. Its answer takes a while.
        const outcome = how === 'hang' || how === 'fail' ? null : keep(draft);
        await new Promise((resolve) => setTimeout(resolve, 3));
        if (how === 'hang') return new Promise(() => undefined);
        if (outcome === null) throw new Error('no');
        if (how === 'save and fail')
          throw Object.assign(new Error('no'), { name: 'NoteNotSaved', reason: 'full' });
        return outcome;
      },
      leave: (draft: NoteDraft) => {
        left.push(draft);
        onDisk = draft;
        return true;
      },
      keepDraft: async (draft: NoteDraft) => {
        kept.push(draft);
        onDisk = draft;
        await new Promise((resolve) => setTimeout(resolve, delay));
      },
      dropDraft: async () => {
        kept.push(null);
        onDisk = null;
      },
      one: async () => note,
      conflicts: async () => conflicts,
    },
  };
}
