/** Asks for the passphrase of an encrypted file, which need not be the one in force here. */
import { useId, useState } from 'preact/hooks';
import type { BackupStrings } from '../../strings/backup.ts';

interface Props {
  readonly words: BackupStrings;
  /** The last one was not it. */
  readonly isWrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

export function SealedFileForm({ words, isWrong, onOpen, onCancel }: Props) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onOpen(passphrase);
      }}
    >
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {words.passphrase}
        </label>
        <p id={`${id}-help`} class="small subtle">
          {words.passphraseHelp}
        </p>
        <input
          class="ds-input"
          id={id}
          type="password"
          autocomplete="off"
          aria-describedby={`${id}-help ${id}-wrong`}
          aria-invalid={isWrong}
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <p id={`${id}-wrong`} role="alert">
          {isWrong ? words.wrongPassphrase : ''}
        </p>
      </div>
      <div class="actions">
        <button type="submit" class="ds-button" aria-disabled={passphrase === ''}>
          {words.open}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
