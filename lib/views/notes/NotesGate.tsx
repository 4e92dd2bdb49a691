/**
 * Shows what needs the reader's notes once they are open; otherwise what stands in the way, and what to do about it.
 * While they are being opened it shows nothing: it takes a blink, and a word that comes and goes disturbs.
 */
import type { ComponentChildren } from 'preact';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { notesGateStrings } from '../../strings/notes-gate.ts';
import { type LinkTarget, workspaceLink } from '../links.ts';
import { UnlockForm } from '../lock/UnlockForm.tsx';
import { usePage } from '../page-context.ts';
import { useNotes } from './use-notes.ts';

interface Props {
  /** @param changes another number after each change: what was read before it is to be read again */
  readonly children: (store: NotesStore, changes: number) => ComponentChildren;
}

export function NotesGate({ children }: Props) {
  const { language, surface } = usePage();
  const strings = notesGateStrings(language);
  const { access, store, changes } = useNotes();
  if (access === 'opening') return null;
  const recovery = { words: strings.toRecovery, to: workspaceLink('#/recovery', surface) };
  switch (access.is) {
    case 'ready':
      return children(store, changes);
    case 'locked':
      return <UnlockForm lock={store.lock} />;
    case 'lock-demanded':
      return (
        <Barrier
          text={strings.lockDemanded}
          link={{ words: strings.toSettings, to: { href: '/options.html#passphrase', target: '_blank' } }}
        />
      );
    case 'differs':
      return <Barrier text={strings.differs} link={recovery} />;
    case 'newer':
      return <Barrier text={strings.newer} link={null} />;
    case 'unopenable':
      return access.recoverable ? (
        <Barrier text={strings.recoverable} link={recovery} />
      ) : (
        <Barrier text={strings.unopenable[access.why]} link={null} />
      );
  }
}

interface BarrierProps {
  readonly text: string;
  readonly link: { readonly words: string; readonly to: LinkTarget } | null;
}

function Barrier({ text, link }: BarrierProps) {
  return (
    <div class="notes-barrier stack" role="alert">
      <p>{text}</p>
      {link !== null && (
        <a class="ds-link" rel={link.to.target === undefined ? undefined : 'noopener'} {...link.to}>
          {link.words}
        </a>
      )}
    </div>
  );
}
