/** One note of a case: its text, what it is filed under, and how it stands. Saves itself. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../model/date.ts';
import type { Note, NoteContent, NoteId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { usePage } from '../page-context.ts';
import { ConflictView } from './ConflictView.tsx';
import { NoteDetails } from './NoteDetails.tsx';
import { NoteField } from './NoteField.tsx';
import { NotePreview } from './NotePreview.tsx';
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
  /** The reader is in it, or something was written in it. */
  readonly onBegin: (() => void) | undefined;
  /** It is to be thrown away; everything that was written in it is saved. */
  readonly onDiscard?: (note: Note) => void;
  /** False where the page shows itself which texts of the note are to be chosen from. */
  readonly showsConflict?: boolean;
}

export function NoteEditor(props: Props) {
  const { store, changes, id, note, content, label, focus, onBegin, onDiscard, showsConflict = true } = props;
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const editing = useEditing({ notes: store.notes, id, note, content }, changes);
  const [mode, setMode] = useState<'write' | 'show'>('write');
  const [isOpen, setOpen] = useState(false);
  const view = editing.now();
  const ids = useId();
  const box = useRef<HTMLDivElement>(null);
  const hasBegun = view.note !== null || view.saving.is !== 'untouched';
  useEffect(() => {
    if (hasBegun) onBegin?.();
  }, [hasBegun, onBegin]);
  const discard = async (): Promise<void> => {
    await editing.flush();
    const saved = editing.now().note;
    if (saved !== null && editing.isSettled()) onDiscard?.(saved);
  };
  return (
    <div class="note-with-conflict" ref={box} onFocusIn={() => onBegin?.()}>
      {showsConflict && view.conflict !== null && (
        <ConflictView
          store={store}
          note={view.note}
          conflict={{ ...view.conflict, content: view.content }}
          isOwn
          onSettled={() => box.current?.querySelector('textarea')?.focus()}
        />
      )}
      <div class="note-editor">
        {hasBegun && (
          <p id={`${ids}-about`} class="note-about small">
            {view.content.heading !== '' && <strong>{view.content.heading}</strong>}
            <span class="subtle">{formatDate(view.content.day)}</span>
            {view.content.tags.map((tag) => (
              <span key={tag} class="note-tag">
                {tag}
              </span>
            ))}
          </p>
        )}
        <NoteField
          editing={editing}
          label={strings.field(label)}
          describedBy={hasBegun ? `${ids}-about` : undefined}
          example={strings.example}
          focus={focus}
          hidden={mode === 'show'}
        />
        {mode === 'show' && <NotePreview text={view.content.text} of={view.content.caseId} />}
        <div class="note-foot">
          <NoteStatus saving={view.saving} text={view.content.text} />
          {hasBegun && (
            <div class="note-tools">
              <label class="follow-up small">
                <input
                  class="ds-input"
                  type="checkbox"
                  checked={view.content.followUp}
                  onChange={(event) => editing.write({ followUp: event.currentTarget.checked })}
                />
                {strings.followUp}
              </label>
              <ChoiceGroup
                label={strings.mode}
                value={mode}
                choices={[
                  ['write', strings.write],
                  ['show', strings.show],
                ]}
                onChange={setMode}
                isQuiet
              />
              <button
                type="button"
                class="row-more"
                aria-expanded={isOpen}
                aria-controls={`${ids}-details`}
                aria-label={strings.details}
                title={strings.details}
                onClick={() => setOpen(!isOpen)}
              >
                <span class="chevron" />
              </button>
            </div>
          )}
        </div>
        <div id={`${ids}-details`} hidden={!isOpen}>
          {isOpen && (
            <NoteDetails
              content={view.content}
              note={view.note}
              notes={store.notes}
              onWrite={editing.write}
              onDiscard={onDiscard === undefined ? null : () => void discard()}
            />
          )}
        </div>
      </div>
    </div>
  );
}
