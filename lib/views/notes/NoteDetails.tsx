/** What a note is filed under, and what else can be done with it: opened by who wants to. */
import { useId } from 'preact/hooks';
import { parseIsoDate } from '../../model/date.ts';
import { MAX_NOTE_HEADING, type Note, type NoteContent } from '../../model/note.ts';
import type { NoteRepository } from '../../store/notes/note-repository.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { notesLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { NoteTags } from './NoteTags.tsx';

interface Props {
  readonly content: NoteContent;
  /** Null where it was never saved. */
  readonly note: Note | null;
  readonly notes: Pick<NoteRepository, 'all'>;
  readonly onWrite: (change: Partial<Omit<NoteContent, 'caseId'>>) => void;
  readonly onDiscard: (() => void) | null;
}

export function NoteDetails({ content, note, notes, onWrite, onDiscard }: Props) {
  const { language, surface } = usePage();
  const strings = noteEditorStrings(language);
  const id = useId();
  return (
    <div class="note-details">
      <div class="ds-field">
        <label class="ds-label small" for={`${id}-heading`}>
          {strings.heading}
        </label>
        <input
          id={`${id}-heading`}
          class="ds-input"
          type="text"
          lang="nb"
          spellcheck
          autocomplete="off"
          maxLength={MAX_NOTE_HEADING}
          value={content.heading}
          onInput={(event) => onWrite({ heading: event.currentTarget.value })}
        />
      </div>
      <div class="ds-field">
        <label class="ds-label small" for={`${id}-day`}>
          {strings.day}
        </label>
        <input
          id={`${id}-day`}
          class="ds-input"
          type="date"
          value={content.day}
          onChange={(event) => {
            const day = parseIsoDate(event.currentTarget.value);
            if (day !== null) onWrite({ day });
          }}
        />
      </div>
      <NoteTags tags={content.tags} onChange={(tags) => onWrite({ tags })} notes={notes} />
      {note !== null && (
        <div class="note-ways">
          <a class="ds-link app-link" {...notesLink(note.id, surface)}>
            {strings.history}
          </a>
          {onDiscard !== null && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={onDiscard}>
              {strings.discard}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
