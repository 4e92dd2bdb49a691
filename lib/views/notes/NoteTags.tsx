/** The tags of a note: each a button that takes it away, and a field that adds one. */
import { useId, useRef, useState } from 'preact/hooks';
import { MAX_TAG_LENGTH, MAX_TAGS } from '../../model/note.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';
import { withTag } from './tags.ts';

interface Props {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

export function NoteTags({ tags, onChange }: Props) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const [written, setWritten] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
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
    </div>
  );
}
