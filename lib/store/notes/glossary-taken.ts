/** What the last import of a glossary changed, kept in the same transaction, so that it can be taken back. */
import * as z from 'zod/mini';
import type { OperationId } from '../../model/note.ts';
import type { GlossaryChoice } from '../../model/own-term.ts';
import { glossaryChoiceSchema, ownNameSchema } from '../own-word-schema.ts';
import type { NotesDatabase } from './database.ts';

export interface TakenWord {
  readonly name: string;
  /** What the reader had; null for nothing. */
  readonly before: GlossaryChoice | null;
  /** The state that the import made. */
  readonly after: OperationId;
}

/** In the table of imports, beside that of the last backup. */
export interface TakenRow {
  readonly id: 'glossary';
  /** ISO time. */
  readonly takenAt: string;
  readonly words: readonly TakenWord[];
}

const takenRowSchema: z.ZodMiniType<TakenRow> = z.strictObject({
  id: z.literal('glossary'),
  takenAt: z.iso.datetime(),
  words: z.array(
    z.strictObject({
      name: ownNameSchema,
      before: z.nullable(glossaryChoiceSchema),
      after: z.uuid() as unknown as z.ZodMiniType<OperationId>,
    }),
  ),
});

/** Null where there is none, or it is damaged. */
export async function lastTaken({ imports }: NotesDatabase): Promise<TakenRow | null> {
  const parsed = takenRowSchema.safeParse(await imports.get('glossary'));
  return parsed.success ? parsed.data : null;
}
