/** A field that filters the list below it. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Shown while nothing is written. */
  readonly example?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function FilterField({ label, example = '', value, onChange }: Props) {
  const id = useId();
  return (
    <div class="filter">
      <label class="ds-label small" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="ds-input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={example}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
