/** One field for a passphrase. What is wrong with it stands under it and is read out with it. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly error: string | null;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What a password manager is told. */
  readonly is: 'current-password' | 'new-password';
  readonly field?: RefObject<HTMLInputElement | null>;
}

export function PassphraseField({ label, help, error, value, onInput, is, field }: Props) {
  const id = useId();
  const described = [help !== undefined && `${id}-help`, error !== null && `${id}-error`].filter(Boolean);
  return (
    <div class="ds-field passphrase">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p class="subtle" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        {...(field === undefined ? {} : { ref: field })}
        class="ds-input"
        id={id}
        type="password"
        autocomplete={is}
        spellcheck={false}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="field-error" role="alert" id={`${id}-error`}>
        {error}
      </p>
    </div>
  );
}
