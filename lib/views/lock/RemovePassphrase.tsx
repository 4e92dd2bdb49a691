/** Takes the passphrase away: the notes are plain again. Not where the organisation demands one. */
import { useState } from 'preact/hooks';
import type { NotesLock } from '../../store/notes/notes-lock.ts';
import type { LockStrings } from '../../strings/lock.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useWork } from './use-work.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly lock: NotesLock;
  readonly words: LockStrings;
  readonly onDone: (said: string) => void;
}

export function RemovePassphrase({ lock, words, onDone }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const work = useWork(words.fresh);

  const submit = (): void =>
    work.start(async (onProgress) => {
      const isRemoved = await lock.remove(passphrase, onProgress);
      setWrong(!isRemoved);
      if (isRemoved) onDone(words.remove.done);
    });

  return (
    <WorkForm work={work} words={words.remove} variant="secondary" onSubmit={submit}>
      <p class="subtle">{words.remove.help}</p>
      <PassphraseField
        label={words.change.old}
        error={isWrong ? words.unlock.wrong : null}
        value={passphrase}
        onInput={setPassphrase}
        is="current-password"
      />
    </WorkForm>
  );
}
