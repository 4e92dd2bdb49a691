/** Sets the first passphrase. What a forgotten one costs is said before, and ticked by the reader. */
import { useId, useState } from 'preact/hooks';
import type { NotesLock } from '../../store/notes/notes-lock.ts';
import type { LockStrings } from '../../strings/lock.ts';
import { workspaceLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { FreshFields } from './FreshFields.tsx';
import { type FreshFault, freshFault } from './fresh-passphrase.ts';
import { useWork } from './use-work.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly lock: NotesLock;
  readonly words: LockStrings;
  /** The organisation demands one. */
  readonly isDemanded: boolean;
  readonly onDone: (said: string) => void;
}

const EMPTY = { passphrase: '', repeated: '' };

export function SetPassphrase({ lock, words, isDemanded, onDone }: Props) {
  const { surface } = usePage();
  const box = useId();
  const [fresh, setFresh] = useState(EMPTY);
  const [understands, setUnderstands] = useState(false);
  const [fault, setFault] = useState<FreshFault | 'mustUnderstand' | null>(null);
  const work = useWork(words.fresh);

  const submit = (): void => {
    const found = freshFault(fresh) ?? (understands ? null : 'mustUnderstand');
    setFault(found);
    if (found !== null) return;
    work.start(async (onProgress) => {
      await lock.set(fresh.passphrase, onProgress);
      onDone(words.set.done);
    });
  };

  return (
    <WorkForm work={work} words={words.set} variant="primary" onSubmit={submit}>
      {isDemanded && <p>{words.set.demanded}</p>}
      <p>{words.set.intro}</p>
      <ul class="points">
        <li>{words.set.hides}</li>
        <li>{words.set.shows}</li>
        <li>{words.set.traces}</li>
      </ul>
      <p>
        <strong>{words.set.forgotten}</strong>
      </p>
      <p>
        {words.set.backup}{' '}
        <a class="ds-link" {...workspaceLink('#/backup', surface)}>
          {words.set.toBackup}
        </a>
      </p>
      <FreshFields
        words={words.fresh}
        value={fresh}
        fault={fault === 'mustUnderstand' ? null : fault}
        onInput={setFresh}
      />
      <div>
        <div class="ds-field choice">
          <input
            class="ds-input"
            type="checkbox"
            id={box}
            checked={understands}
            aria-invalid={fault === 'mustUnderstand'}
            aria-describedby={`${box}-error`}
            onChange={({ currentTarget }) => setUnderstands(currentTarget.checked)}
          />
          <label for={box}>{words.set.understand}</label>
        </div>
        <p class="field-error" role="alert" id={`${box}-error`}>
          {fault === 'mustUnderstand' && words.fresh.mustUnderstand}
        </p>
      </div>
    </WorkForm>
  );
}
