/**
 * `#/recovery`: what is missing in the reader's notes, and how it comes back (TRUST.md rule 10). It stands also where
 * nothing else of the notes is shown, and it never says that all is well before it has looked.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotesLoss, NotesRecovery } from '../../store/notes/recovery.ts';
import { type RecoveryStrings, recoveryStrings } from '../../strings/recovery.ts';
import { workspaceLink } from '../links.ts';
import { useNotes } from '../notes/use-notes.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { LossView } from './LossView.tsx';

type Looked =
  | { readonly is: 'looking' }
  | { readonly is: 'looked'; readonly loss: NotesLoss | null }
  | { readonly is: 'failed' };

export function RecoveryPage() {
  const { language } = usePage();
  const words = recoveryStrings(language);
  const { access, store, changes } = useNotes();
  return (
    <article class="prose facts recovery">
      <h1 class="ds-heading" data-size="md">
        {words.title}
      </h1>
      {access === 'opening' ? (
        <p role="status">{words.looking}</p>
      ) : (
        <Recovery recovery={store.recovery} changes={changes} words={words} />
      )}
    </article>
  );
}

interface Props {
  readonly recovery: NotesRecovery;
  /** Another number after each change of the notes, or of how they stand. */
  readonly changes: number;
  readonly words: RecoveryStrings;
}

function Recovery({ recovery, changes, words }: Props) {
  const { surface } = usePage();
  const [looked, setLooked] = useState<Looked>({ is: 'looking' });
  const [said, setSaid] = useState('');
  const onwards = useRef<HTMLAnchorElement>(null);
  useSignalEffect(
    (signal) => {
      const look = (found: Looked): void => {
        if (!signal.aborted) setLooked(found);
      };
      recovery.loss().then(
        (loss) => look({ is: 'looked', loss }),
        () => look({ is: 'failed' }),
      );
    },
    [recovery, changes],
  );
  const isWell = looked.is === 'looked' && looked.loss === null;
  const isDone = isWell && said !== '';
  // The button that had the focus is gone with what it did.
  useEffect(() => {
    if (isDone) onwards.current?.focus();
  }, [isDone]);
  return (
    <>
      <div role="status" class="stack">
        {looked.is === 'looking' && <p>{words.looking}</p>}
        {looked.is === 'failed' && <p>{words.nothingToShow}</p>}
        {said !== '' && <p>{said}</p>}
        {isWell && said === '' && <p>{words.nothingMissing}</p>}
      </div>
      {looked.is === 'looked' && looked.loss !== null && (
        <LossView loss={looked.loss} recovery={recovery} words={words} onSaid={setSaid} />
      )}
      {isWell && (
        <p>
          <a class="ds-link" ref={onwards} {...workspaceLink('#/notes', surface)}>
            {words.toNotes}
          </a>
        </p>
      )}
    </>
  );
}
