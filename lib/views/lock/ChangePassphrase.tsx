/** Another passphrase for the same notes. */
import { useState } from 'preact/hooks';
import type { NotesLock } from '../../store/notes/notes-lock.ts';
import type { LockStrings } from '../../strings/lock.ts';
import { FreshFields } from './FreshFields.tsx';
import { type FreshFault, freshFault } from './fresh-passphrase.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useWork } from './use-work.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly lock: NotesLock;
  readonly words: LockStrings;
  readonly onDone: (said: string) => void;
}

const EMPTY = { passphrase: '', repeated: '' };

export function ChangePassphrase({ lock, words, onDone }: Props) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState(EMPTY);
  const [fault, setFault] = useState<FreshFault | 'wrong' | null>(null);
  const work = useWork(words.fresh);

  const submit = (): void => {
    const found = freshFault(fresh);
    setFault(found);
    if (found !== null) return;
    work.start(async () => {
      if (!(await lock.change(old, fresh.passphrase))) return setFault('wrong');
      setOld('');
      setFresh(EMPTY);
      onDone(words.change.done);
    });
  };

  return (
    <WorkForm work={work} words={words.change} variant="secondary" onSubmit={submit}>
      <p class="subtle">{words.change.help}</p>
      <PassphraseField
        label={words.change.old}
        error={fault === 'wrong' ? words.unlock.wrong : null}
        value={old}
        onInput={setOld}
        is="current-password"
      />
      <FreshFields
        words={words.fresh}
        value={fresh}
        fault={fault === 'wrong' ? null : fault}
        onInput={setFresh}
      />
    </WorkForm>
  );
}
