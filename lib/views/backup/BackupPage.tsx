/** `#/backup`: what is the reader's, saved to a file and read back from one. */
import { backupStrings } from '../../strings/backup.ts';
import { NotesGate } from '../notes/NotesGate.tsx';
import { usePage } from '../page-context.ts';
import { ReadBackup } from './ReadBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';

export function BackupPage() {
  const { language } = usePage();
  const words = backupStrings(language);
  return (
    <article class="prose facts">
      <header class="page-head">
        <h1 class="ds-heading" data-size="md">
          {words.title}
        </h1>
        <p>{words.intro}</p>
      </header>
      <NotesGate>
        {(store, changes) => (
          <>
            <SaveBackup store={store} changes={changes} words={words} />
            <ReadBackup store={store} changes={changes} words={words} />
          </>
        )}
      </NotesGate>
    </article>
  );
}
