/** The tags of a note: each a button that takes it away, and a field that adds one and suggests those of other notes. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { MAX_TAG_LENGTH, MAX_TAGS, type Note } from '../../model/note.ts';
import type { NoteRepository } from '../../store/notes/note-repository.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';
import { otherTags, withTag } from './tags.ts';

interface Props {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly notes: Pick<NoteRepository, 'all'>;
}

export function NoteTags({ tags, onChange, notes }: Props) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const [written, setWritten] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [kept, setKept] = useState<readonly Note[]>([]);
  // Read when they are of use: of 10,000 notes it takes a while.
  const suggest = (): void => void notes.all().then(setKept, () => undefined);
  const others = useMemo(() => otherTags(kept, tags), [kept, tags]);
  const add = (): void => {
    const next = withTag(tags, written);
    setWritten('');
    if (next !== tags) onChange(next);
  };
  return (
    <div class="note-tags">
      <label class="ds-label small" for={id}>
        {strings.tags}
      </label>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag-chip small"
          aria-label={strings.removeTag(tag)}
          onClick={() => {
            onChange(tags.filter((one) => one !== tag));
            field.current?.focus();
          }}
        >
          {tag}
          <span class="tag-cross" aria-hidden="true" />
        </button>
      ))}
      {tags.length < MAX_TAGS && (
        <input
          ref={field}
          id={id}
          class="ds-input"
          type="text"
          lang="nb"
          autocomplete="off"
          list={`${id}-used`}
          onFocus={suggest}
          maxLength={MAX_TAG_LENGTH}
          placeholder={strings.tagsHelp}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onKeyDown={(event) => {
            if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
      )}
      <datalist id={`${id}-used`}>
        {others.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}
