/**
 * What the last import changed: the snapshot that undoes it, kept in the same transaction as the change itself. Bodies
 * are as they stand in the other tables; where the passphrase is set or removed the row goes, and with it the undoing.
 */
import * as z from 'zod/mini';
import type { LinkJudgement } from '../../model/link.ts';
import type { NoteId, OperationId } from '../../model/note.ts';
import type { Settings } from '../../model/settings.ts';
import { ownNameSchema } from '../own-word-schema.ts';
import { backupSettingsSchema, idSchema } from './backup-shape.ts';
import { type GlossaryRow, glossaryRowSchema } from './glossary-rows.ts';
import {
  type ConflictRow,
  conflictRowSchema,
  type NoteRow,
  noteRowSchema,
  type RevisionRow,
  revisionRowSchema,
} from './note-rows.ts';
import { linkJudgementSchema } from './schema.ts';

/** One judgement before and after an import; null where there was none. */
export interface JudgementChange {
  readonly before: LinkJudgement | null;
  readonly after: LinkJudgement;
}

export interface NoteChange {
  readonly note: NoteId;
  /** Null where there was none. */
  readonly before: NoteRow | null;
  /** What the note was in after the import; null where only its conflicts are known. */
  readonly after: OperationId | null;
  readonly addedRevisions: readonly OperationId[];
  /** Beyond the newest fifty. */
  readonly cutRevisions: readonly RevisionRow[];
  readonly conflictsBefore: readonly ConflictRow[];
  /** The operations of the conflicts. */
  readonly conflictsAfter: readonly OperationId[];
}

export interface WordChange {
  readonly name: string;
  /** Null where there was none. */
  readonly before: GlossaryRow | null;
  /** What the name was in after the import. */
  readonly after: OperationId;
  readonly addedRevisions: readonly OperationId[];
  /** Beyond the newest fifty. */
  readonly cutRevisions: readonly GlossaryRow[];
}

export interface SettingsChange {
  readonly before: Partial<Settings>;
  readonly after: Partial<Settings>;
}

/** One row, beside that of an import of a glossary: an import that is followed by another can no longer be undone. */
export interface ImportRow {
  readonly id: 'last';
  /** ISO time. */
  readonly importedAt: string;
  readonly changes: readonly JudgementChange[];
  readonly notes: readonly NoteChange[];
  readonly glossary: readonly WordChange[];
  readonly settings: SettingsChange | null;
}

const noteId = idSchema as unknown as z.ZodMiniType<NoteId>;
const operation = idSchema as unknown as z.ZodMiniType<OperationId>;

const noteChangeSchema: z.ZodMiniType<NoteChange> = z.strictObject({
  note: noteId,
  before: z.nullable(noteRowSchema),
  after: z.nullable(operation),
  addedRevisions: z.array(operation),
  cutRevisions: z.array(revisionRowSchema),
  conflictsBefore: z.array(conflictRowSchema),
  conflictsAfter: z.array(operation),
});

const wordChangeSchema: z.ZodMiniType<WordChange> = z.strictObject({
  name: ownNameSchema,
  before: z.nullable(glossaryRowSchema),
  after: operation,
  addedRevisions: z.array(operation),
  cutRevisions: z.array(glossaryRowSchema),
});

/** The first version knew judgements only, the second no glossary. */
export const importRowSchema: z.ZodMiniType<ImportRow> = z.strictObject({
  id: z.literal('last'),
  importedAt: z.iso.datetime(),
  changes: z.array(z.strictObject({ before: z.nullable(linkJudgementSchema), after: linkJudgementSchema })),
  notes: z._default(z.array(noteChangeSchema), []),
  glossary: z._default(z.array(wordChangeSchema), []),
  settings: z._default(
    z.nullable(z.strictObject({ before: backupSettingsSchema, after: backupSettingsSchema })),
    null,
  ),
});
