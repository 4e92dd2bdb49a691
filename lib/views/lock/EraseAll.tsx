/** "Slett alt på denne maskinen": a word is typed, a backup is offered before, and what is left is said. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { eraseAll } from '../../store/notes/erase-all.ts';
import { type EraseStrings, eraseStrings } from '../../strings/erase.ts';
import { workspaceLink } from '../links.ts';
import { usePage } from '../page-context.ts';

export function EraseAll() {
  const { language, surface } = usePage();
  const words = eraseStrings(language);
  const begin = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  useEffect(() => {
    if (isCancelled) begin.current?.focus();
  }, [isCancelled]);
  const ask = (isAskedNow: boolean): void => {
    setAsking(isAskedNow);
    setCancelled(!isAskedNow);
  };
  return (
    <section class="stack" id="erase">
      <h2 class="ds-heading" data-size="2xs">
        {words.title}
      </h2>
      <p>{words.intro}</p>
      <p class="subtle">{words.left}</p>
      <p>
        {words.backup}{' '}
        <a class="ds-link" {...workspaceLink('#/backup', surface)}>
          {words.toBackup}
        </a>
      </p>
      {isAsking ? (
        <Confirm words={words} onCancel={() => ask(false)} />
      ) : (
        <button
          ref={begin}
          type="button"
          class="ds-button"
          data-variant="secondary"
          data-color="danger"
          onClick={() => ask(true)}
        >
          {words.begin}
        </button>
      )}
    </section>
  );
}

interface ConfirmProps {
  readonly words: EraseStrings;
  readonly onCancel: () => void;
}

function Confirm({ words, onCancel }: ConfirmProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<'asking' | 'not-the-word' | 'working' | 'failed'>('asking');
  useEffect(() => field.current?.focus(), []);

  const submit = (): void => {
    if (step === 'working') return;
    const isConfirmed = typed.trim().toLowerCase() === words.word;
    setStep(isConfirmed ? 'working' : 'not-the-word');
    if (!isConfirmed) return;
    eraseAll().then(
      () => location.replace('/welcome.html'),
      () => setStep('failed'),
    );
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="ds-field passphrase">
        <label class="ds-label" for={id}>
          {words.confirm(words.word)}
        </label>
        <input
          ref={field}
          class="ds-input"
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={step === 'not-the-word'}
          aria-describedby={`${id}-error`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="field-error" role="alert" id={`${id}-error`}>
          {step === 'not-the-word' && words.notTheWord(words.word)}
          {step === 'failed' && words.failed}
        </p>
      </div>
      <div class="actions">
        <button type="submit" class="ds-button" data-color="danger" aria-disabled={step === 'working'}>
          {step === 'working' ? words.working : words.submit}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
