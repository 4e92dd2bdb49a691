/** Rows of notes, as zod reads them: IndexedDB can come back damaged without an error (PLATFORM.md). */
import * as z from 'zod/mini';
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { IsoDate } from '../../model/date.ts';
import {
  type EditingId,
  MAX_NOTE_HEADING,
  MAX_NOTE_TEXT,
  MAX_TAG_LENGTH,
  MAX_TAGS,
  type NoteContent,
  type NoteId,
  type OperationId,
} from '../../model/note.ts';

/** Base64. AES-256-GCM over the JSON of a `NoteContent`. */
export interface EncryptedBody {
  readonly is: 'encrypted';
  /** 12 bytes, new each time. */
  readonly nonce: string;
  readonly data: string;
}

export type NoteBody = { readonly is: 'plain'; readonly content: NoteContent } | EncryptedBody;

/** A state as it is stored. */
export interface StateRow {
  readonly operation: OperationId;
  readonly number: number;
  readonly editing: EditingId;
  /** ISO time of the first change that this state holds; the changes of one editor within a while are one state. */
  readonly begunAt: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
  readonly body: NoteBody;
}

export interface NoteRow extends StateRow {
  readonly id: NoteId;
  /** The id of the case, or a keyed digest of it where bodies are encrypted. */
  readonly place: string;
}

export interface RevisionRow extends StateRow {
  readonly note: NoteId;
}

export interface OperationRow {
  readonly id: OperationId;
  readonly note: NoteId;
  readonly doneAt: string;
}

export interface ConflictRow {
  readonly note: NoteId;
  readonly editing: EditingId;
  readonly operation: OperationId;
  readonly place: string;
  readonly savedAt: string;
  readonly body: NoteBody;
}

export interface DraftRow {
  readonly note: NoteId;
  readonly editing: EditingId;
  readonly operation: OperationId;
  readonly basedOn: readonly OperationId[];
  readonly place: string;
  readonly leftAt: string;
  readonly body: NoteBody;
}

const uuidSchema = z.uuid();
const noteIdSchema = uuidSchema as unknown as z.ZodMiniType<NoteId>;
const operationSchema = uuidSchema as unknown as z.ZodMiniType<OperationId>;
const editingSchema = uuidSchema as unknown as z.ZodMiniType<EditingId>;
const timeSchema = z.iso.datetime();
/** A case id has at most 13 characters, a digest of 32 bytes 44. */
const placeSchema = z.string().check(z.minLength(1), z.maxLength(64));
/** Base64 of a body: a text of the longest, each unit three bytes of UTF-8 and escaped twice over. */
const MAX_ENCRYPTED = 12 * MAX_NOTE_TEXT;

export const caseIdSchema = z.custom<CaseId>(
  (value) => typeof value === 'string' && value.length <= 20 && parseCaseId(value) !== null,
  { error: 'not a case id' },
);

export const noteContentSchema: z.ZodMiniType<NoteContent> = z.strictObject({
  caseId: caseIdSchema,
  day: z.iso.date() as unknown as z.ZodMiniType<IsoDate>,
  heading: z.string().check(z.maxLength(MAX_NOTE_HEADING)),
  text: z.string().check(z.maxLength(MAX_NOTE_TEXT)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TAG_LENGTH))).check(z.maxLength(MAX_TAGS)),
  followUp: z.boolean(),
});

export const noteBodySchema: z.ZodMiniType<NoteBody> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('plain'), content: noteContentSchema }),
  z.strictObject({
    is: z.literal('encrypted'),
    nonce: z.string().check(z.maxLength(24)),
    data: z.string().check(z.maxLength(MAX_ENCRYPTED)),
  }),
]);

const stateShape = {
  operation: operationSchema,
  number: z.int().check(z.minimum(1)),
  editing: editingSchema,
  begunAt: timeSchema,
  savedAt: timeSchema,
  deletedAt: z.nullable(timeSchema),
  body: noteBodySchema,
};

export const noteRowSchema: z.ZodMiniType<NoteRow> = z.strictObject({
  id: noteIdSchema,
  place: placeSchema,
  ...stateShape,
});

export const revisionRowSchema: z.ZodMiniType<RevisionRow> = z.strictObject({
  note: noteIdSchema,
  ...stateShape,
});

export const conflictRowSchema: z.ZodMiniType<ConflictRow> = z.strictObject({
  note: noteIdSchema,
  editing: editingSchema,
  operation: operationSchema,
  place: placeSchema,
  savedAt: timeSchema,
  body: noteBodySchema,
});

export const draftRowSchema: z.ZodMiniType<DraftRow> = z.strictObject({
  note: noteIdSchema,
  editing: editingSchema,
  operation: operationSchema,
  basedOn: z.array(operationSchema).check(z.maxLength(100)),
  place: placeSchema,
  leftAt: timeSchema,
  body: noteBodySchema,
});
