/** Two fields for a new passphrase: nobody sees what is typed, so it is typed twice. */
import { MIN_PASSPHRASE } from '../../store/notes/lock/passphrase.ts';
import type { LockStrings } from '../../strings/lock.ts';
import type { FreshFault, FreshPassphrase } from './fresh-passphrase.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly words: LockStrings['fresh'];
  readonly value: FreshPassphrase;
  readonly fault: FreshFault | null;
  readonly onInput: (value: FreshPassphrase) => void;
}

export function FreshFields({ words, value, fault, onInput }: Props) {
  return (
    <>
      <PassphraseField
        label={words.field}
        help={words.help(MIN_PASSPHRASE)}
        error={fault === 'tooShort' ? words.tooShort(MIN_PASSPHRASE) : null}
        value={value.passphrase}
        onInput={(passphrase) => onInput({ ...value, passphrase })}
        is="new-password"
      />
      <PassphraseField
        label={words.repeat}
        error={fault === 'different' ? words.different : null}
        value={value.repeated}
        onInput={(repeated) => onInput({ ...value, repeated })}
        is="new-password"
      />
    </>
  );
}
