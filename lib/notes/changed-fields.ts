/** What differs between two states of a note besides the text. */
import type { NoteContent } from '../model/note.ts';

export type ChangedField = 'heading' | 'day' | 'tags' | 'followUp';

export function changedFields(before: NoteContent, after: NoteContent): readonly ChangedField[] {
  const fields: readonly ChangedField[] = ['heading', 'day', 'tags', 'followUp'];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
