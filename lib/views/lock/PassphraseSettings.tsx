/** The passphrase on the options page: set, given, changed, removed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotesLock } from '../../store/notes/notes-lock.ts';
import type { NotesAccess } from '../../store/notes/notes-store.ts';
import type { Policy } from '../../store/policy.ts';
import { type LockStrings, lockStrings } from '../../strings/lock.ts';
import { workspaceLink } from '../links.ts';
import { useNotes } from '../notes/use-notes.ts';
import { usePage } from '../page-context.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { RemovePassphrase } from './RemovePassphrase.tsx';
import { SetPassphrase } from './SetPassphrase.tsx';
import { UnlockForm } from './UnlockForm.tsx';

export function PassphraseSettings({ policy }: { readonly policy: Policy }) {
  const { language, surface } = usePage();
  const words = lockStrings(language);
  const { access, store, changes } = useNotes();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const isOpening = access === 'opening';
  useEffect(() => {
    // When the browser looked for the place, it was not there yet.
    if (!isOpening && location.hash === '#passphrase') title.current?.focus();
  }, [isOpening]);
  if (access === 'opening') return null;
  return (
    <section class="stack" id="passphrase">
      <h2 class="ds-heading" data-size="2xs" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <p role="status">{said}</p>
      {isOpenable(access) ? (
        <ByState
          lock={store.lock}
          words={words}
          policy={policy}
          changes={changes}
          said={said}
          onDone={setSaid}
        />
      ) : (
        <p>
          {words.unavailable}{' '}
          <a class="ds-link" {...workspaceLink('#/recovery', surface)}>
            {words.toRecovery}
          </a>
        </p>
      )}
    </section>
  );
}

function isOpenable({ is }: NotesAccess): boolean {
  return is === 'ready' || is === 'locked' || is === 'lock-demanded';
}

interface Props {
  readonly lock: NotesLock;
  readonly words: LockStrings;
  readonly policy: Policy;
  /** Another number when the state may be another. */
  readonly changes: number;
  /** What was just done, which says it better than how it stands. */
  readonly said: string;
  readonly onDone: (said: string) => void;
}

function ByState({ lock, words, policy, changes, said, onDone }: Props) {
  const [state, setState] = useState<'none' | 'locked' | 'unlocked' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew after each change
  useEffect(() => void lock.state().then(setState, () => setState(null)), [lock, changes]);
  const isDemanded = policy.requirePassphrase;
  if (state === null) return null;
  if (state === 'none')
    return <SetPassphrase lock={lock} words={words} isDemanded={isDemanded} onDone={onDone} />;
  if (state === 'locked') return <UnlockForm lock={lock} />;
  return (
    <>
      {said === '' && <p>{words.isSet}</p>}
      <button type="button" class="ds-button" onClick={() => void lock.lock().catch(() => undefined)}>
        {words.lockNow}
      </button>
      <details class="ds-details" data-color="neutral">
        <summary>{words.change.title}</summary>
        <div>
          <ChangePassphrase lock={lock} words={words} onDone={onDone} />
        </div>
      </details>
      {isDemanded ? (
        <p class="subtle">{words.remove.demanded}</p>
      ) : (
        <details class="ds-details" data-color="neutral">
          <summary>{words.remove.title}</summary>
          <div>
            <RemovePassphrase lock={lock} words={words} onDone={onDone} />
          </div>
        </details>
      )}
    </>
  );
}
