/** Rows for tests of the copy: short to make, and as the database has them. */

import type { LockRow } from '../../../../../lib/store/notes/lock/wrap-key.ts';
import { ITERATIONS } from '../../../../../lib/store/notes/lock/wrap-key.ts';
import type { ConflictRow, NoteRow } from '../../../../../lib/store/notes/note-rows.ts';
import { CASE, content, editing, noteId, operation } from '../note-drafts.ts';

const NOW = '2026-11-22T10:00:00.000Z';

/** State `number` of a note, made by the operation `by`. Its text says both. */
export function noteRow(note: string, number: number, by: string, changes: Partial<NoteRow> = {}): NoteRow {
  return {
    id: noteId(note),
    place: CASE,
    operation: operation(by),
    number,
    editing: editing('a'),
    begunAt: NOW,
    savedAt: NOW,
    deletedAt: null,
    body: { is: 'plain', content: content(`${note} ${number} ${by}`) },
    ...changes,
  };
}

export function conflictRow(note: string, by: string, savedAt = NOW): ConflictRow {
  return {
    note: noteId(note),
    editing: editing('a'),
    operation: operation(by),
    place: CASE,
    savedAt,
    body: { is: 'plain', content: content(`${note} in conflict ${by}`) },
  };
}

export function lockRow(word: string): LockRow {
  const text = btoa(word);
  return {
    id: 'lock',
    format: 1,
    keyName: text,
    iterations: ITERATIONS,
    salt: text,
    nonce: text,
    wrapped: text,
  };
}
