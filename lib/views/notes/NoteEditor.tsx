/** One note of a case: its text, what it is filed under, and how it stands. Saves itself. */
import { useEffect, useId } from 'preact/hooks';
import type { Note, NoteContent, NoteId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';
import { NoteField } from './NoteField.tsx';
import { NoteStatus } from './NoteStatus.tsx';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly store: NotesStore;
  readonly changes: number;
  readonly id: NoteId;
  /** As it was read when the editor is first drawn; null for a new one. */
  readonly note: Note | null;
  /** What a new one begins with. */
  readonly content: NoteContent;
  /** "NUFA 26/25". */
  readonly label: string;
  readonly focus: boolean;
  /** Something was written in it. */
  readonly onBegin: (() => void) | undefined;
}

export function NoteEditor({ store, changes, id, note, content, label, focus, onBegin }: Props) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const editing = useEditing({ notes: store.notes, id, note, content }, changes);
  const view = editing.now();
  const about = useId();
  const hasBegun = view.saving.is !== 'untouched';
  useEffect(() => {
    if (hasBegun) onBegin?.();
  }, [hasBegun, onBegin]);
  return (
    <div class="note-editor">
      <NoteField
        editing={editing}
        label={strings.field(label)}
        describedBy={about}
        example={strings.example}
        focus={focus}
      />
      <div class="note-foot">
        <NoteStatus saving={view.saving} text={view.content.text} />
      </div>
    </div>
  );
}
