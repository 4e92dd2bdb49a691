/** Asks for the passphrase that opens the notes. A wrong one is told at once, and the reader tries again. */
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotesLock } from '../../store/notes/notes-lock.ts';
import { lockStrings } from '../../strings/lock.ts';
import { usePage } from '../page-context.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly lock: NotesLock;
}

type Step = 'idle' | 'working' | 'wrong' | 'failed';

/** The page hears of it when the notes are open: nothing is to be done after it. */
export function UnlockForm({ lock }: Props) {
  const { language, surface } = usePage();
  const words = lockStrings(language).unlock;
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<Step>('idle');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Where the reader is at something else (a tab of the popup), the focus stays there.
    if (document.activeElement === document.body) field.current?.focus();
  }, []);

  const unlock = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (step === 'working') return;
    setStep('working');
    const outcome = await lock.unlock(passphrase).catch(() => null);
    if (outcome === true) return setPassphrase('');
    setStep(outcome === null ? 'failed' : 'wrong');
    field.current?.select();
  };

  return (
    <form class="stack unlock" onSubmit={(event) => void unlock(event)}>
      <h2 class="ds-heading" data-size="2xs">
        {words.title}
      </h2>
      <PassphraseField
        label={words.field}
        error={step === 'wrong' || step === 'failed' ? words[step] : null}
        value={passphrase}
        onInput={setPassphrase}
        is="current-password"
        field={field}
      />
      <button type="submit" class="ds-button" aria-disabled={step === 'working'}>
        {step === 'working' ? words.working : words.submit}
      </button>
      <p class="subtle">
        {words.forgotten}{' '}
        <a
          class="ds-link"
          href="/options.html"
          {...(surface === 'document' ? {} : { target: '_blank', rel: 'noopener' })}
        >
          {words.toSettings}
        </a>
      </p>
    </form>
  );
}
