/** Rows of the reader's own glossary. A row that cannot be read is left out, and left where it is. */
import type { OwnWord } from '../../model/own-term.ts';
import { ownWordSchema } from '../own-word-schema.ts';

/** Of both tables: what a name is now, and what it was. */
export type GlossaryRow = OwnWord;

export const glossaryRowSchema = ownWordSchema;

/** Null where it is damaged. */
export function readWord(raw: unknown): OwnWord | null {
  const parsed = glossaryRowSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

export function readWords(rows: readonly unknown[]): readonly OwnWord[] {
  return rows.map(readWord).filter((word) => word !== null);
}
