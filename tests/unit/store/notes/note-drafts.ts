/** Drafts for tests of the notes' store: short to write, and whole as an editor would make them. */
import type { CaseId } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type { EditingId, NoteContent, NoteDraft, NoteId, OperationId } from '../../../../lib/model/note.ts';

export const CASE = 'NUFA-26-2025' as CaseId;
export const OTHER_CASE = 'NUIT-8-2023' as CaseId;

/** The same UUID for the same word, and another for another one. */
export function uuid(word: string): string {
  let hash = 0;
  const digits = Array.from({ length: 30 }, (_, at) => {
    for (const unit of `${word}/${at}`) hash = (Math.imul(hash, 31) + unit.charCodeAt(0)) >>> 0;
    return (hash >>> 13) % 16;
  });
  const hex = digits.map((digit) => digit.toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

export const noteId = (word: string): NoteId => uuid(`note ${word}`) as NoteId;
export const operation = (word: string): OperationId => uuid(`operation ${word}`) as OperationId;
export const editing = (word: string): EditingId => uuid(`editing ${word}`) as EditingId;

export function content(text: string, changes: Partial<NoteContent> = {}): NoteContent {
  return {
    caseId: CASE,
    day: '2026-11-22' as IsoDate,
    heading: '',
    text,
    tags: [],
    followUp: false,
    ...changes,
  };
}

/** "b2 after b1 a1 by b": the operation, the states that it is based on, the editor. Of the note "n". */
export function draft(what: string, text: string, changes: Partial<NoteContent> = {}): NoteDraft {
  const [, made = '', based = '', by = 'a'] = /^(\S+)(?: after (.+?))?(?: by (\S+))?$/.exec(what) ?? [];
  return {
    note: noteId('n'),
    operation: operation(made),
    editing: editing(by),
    basedOn: based === '' ? [] : based.split(' ').map(operation),
    content: content(text, changes),
  };
}
