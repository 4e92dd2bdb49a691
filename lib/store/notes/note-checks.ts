/** What a draft must be like before anything of it is written: its sizes, and ids of the right shape. */
import * as z from 'zod/mini';
import {
  MAX_NOTE_HEADING,
  MAX_NOTE_TEXT,
  MAX_TAG_LENGTH,
  MAX_TAGS,
  type NoteContent,
  type NoteDraft,
} from '../../model/note.ts';
import { NoteNotSaved } from './note-not-saved.ts';
import { noteContentSchema } from './note-rows.ts';

/** An editor's last states are enough: the note is in one of the newest, or in somebody else's. */
export const MAX_BASED_ON = 100;

const idsSchema = z.object({
  note: z.uuid(),
  operation: z.uuid(),
  editing: z.uuid(),
  basedOn: z.array(z.uuid()),
});

/** The draft as it may be written. Throws `NoteNotSaved`: `too-long` or `not-a-note`. */
export function checkedDraft(draft: NoteDraft): NoteDraft {
  if (isTooLong(draft.content)) throw new NoteNotSaved('too-long');
  const content = noteContentSchema.safeParse(draft.content);
  if (!content.success || !idsSchema.safeParse(draft).success) throw new NoteNotSaved('not-a-note');
  const { note, operation, editing, basedOn } = draft;
  return { note, operation, editing, basedOn: basedOn.slice(-MAX_BASED_ON), content: content.data };
}

function isTooLong({ text, heading, tags }: NoteContent): boolean {
  return (
    text.length > MAX_NOTE_TEXT ||
    heading.length > MAX_NOTE_HEADING ||
    tags.length > MAX_TAGS ||
    tags.some((tag) => tag.length > MAX_TAG_LENGTH)
  );
}
