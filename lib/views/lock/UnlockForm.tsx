/** Asks for the passphrase that opens the notes. */
import type { NotesLock } from '../../store/notes/notes-lock.ts';

interface Props {
  readonly lock: NotesLock;
}

export function UnlockForm({ lock }: Props) {
  return <form onSubmit={() => void lock.state()} />;
}
