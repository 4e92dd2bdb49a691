/** From rows to notes and back. A row that cannot be read is no note, and stays where it is. */
import type {
  EditingId,
  Note,
  NoteConflict,
  NoteDraft,
  NoteId,
  NoteState,
  OperationId,
} from '../../model/note.ts';
import type { NoteCipher } from './cipher.ts';
import {
  type ConflictRow,
  conflictRowSchema,
  type NoteRow,
  noteRowSchema,
  type RevisionRow,
  revisionRowSchema,
  type StateRow,
} from './note-rows.ts';

/** A row that can be read, and what it says. */
export interface Readable<Row, Value> {
  readonly row: Row;
  readonly value: Value;
}

export function readNote(raw: unknown, cipher: NoteCipher): Readable<NoteRow, Note> | null {
  const parsed = noteRowSchema.safeParse(raw);
  const state = parsed.success ? stateOf(parsed.data.id, parsed.data, cipher) : null;
  return parsed.success && state !== null
    ? { row: parsed.data, value: { id: parsed.data.id, ...state } }
    : null;
}

export function readRevision(raw: unknown, cipher: NoteCipher): Readable<RevisionRow, NoteState> | null {
  const parsed = revisionRowSchema.safeParse(raw);
  const state = parsed.success ? stateOf(parsed.data.note, parsed.data, cipher) : null;
  return parsed.success && state !== null ? { row: parsed.data, value: state } : null;
}

export function readConflict(raw: unknown, cipher: NoteCipher): Readable<ConflictRow, NoteConflict> | null {
  const parsed = conflictRowSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { note, editing, operation, savedAt, body } = parsed.data;
  const content = cipher.decrypt(body, { note, operation });
  return content === null
    ? null
    : { row: parsed.data, value: { note, editing, operation, savedAt, content } };
}

function stateOf(note: NoteId, row: StateRow, cipher: NoteCipher): NoteState | null {
  const content = cipher.decrypt(row.body, { note, operation: row.operation });
  const { operation, number, editing, savedAt, deletedAt } = row;
  return content === null ? null : { operation, number, editing, savedAt, deletedAt, content };
}

/** The state as it is kept when another takes its place. */
export function revisionOf({ id, place: _place, ...state }: NoteRow): RevisionRow {
  return { note: id, ...state };
}

export function conflictOf(draft: NoteDraft, cipher: NoteCipher, savedAt: string): ConflictRow {
  const { note, editing, operation, content } = draft;
  const place = cipher.placeOf(content.caseId);
  return { note, editing, operation, place, savedAt, body: cipher.encrypt(content, { note, operation }) };
}

/** Nobody's editor: what it wrote is never replaced without a revision. */
export function editingOfNobody(operation: OperationId): EditingId {
  return operation as string as EditingId;
}
