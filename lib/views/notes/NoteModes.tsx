/** Writing a note, or reading it with its links. */
import { useId } from 'preact/hooks';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';

export type NoteMode = 'write' | 'show';

interface Props {
  readonly mode: NoteMode;
  readonly onChange: (mode: NoteMode) => void;
}

export function NoteModes({ mode, onChange }: Props) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const name = useId();
  return (
    <div class="ds-toggle-group small" data-color="neutral" role="radiogroup" aria-label={strings.mode}>
      {(['write', 'show'] as const).map((value) => (
        <label key={value} class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={value}
            checked={mode === value}
            onChange={() => onChange(value)}
          />
          {strings[value]}
        </label>
      ))}
    </div>
  );
}
