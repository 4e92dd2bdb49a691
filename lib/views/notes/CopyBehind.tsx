/** Says quietly that what was written stands in one place only: the notes are saved, but their copy could not follow. */
import { useState } from 'preact/hooks';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { notesGateStrings } from '../../strings/notes-gate.ts';
import { workspaceLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';

/** ms. The copy follows a write within a second; nobody hears of it, and asking costs nothing. */
const ASKED_EVERY = 2_000;

export function CopyBehind({ store }: { readonly store: Pick<NotesStore, 'copyState'> }) {
  const { language, surface } = usePage();
  const strings = notesGateStrings(language);
  const [state, setState] = useState(store.copyState);
  useSignalEffect(
    (signal) => {
      const asking = setInterval(() => setState(store.copyState()), ASKED_EVERY);
      signal.addEventListener('abort', () => clearInterval(asking));
    },
    [store],
  );
  return (
    <p class="copy-behind small" role="status">
      {state.is === 'behind' && (
        <>
          {strings.copyBehind[state.why]}{' '}
          <a class="ds-link" {...workspaceLink('#/backup', surface)}>
            {strings.toBackup}
          </a>
        </>
      )}
    </p>
  );
}
