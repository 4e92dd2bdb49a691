/** `#/backup`: what is the reader's, saved to a file and read back from one. */
import { backupStrings } from '../../strings/backup.ts';
import { NotesGate } from '../notes/NotesGate.tsx';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { ReadBackup } from './ReadBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';

export function BackupPage() {
  const { language } = usePage();
  const words = backupStrings(language);
  return (
    <article class="prose facts">
      <PageHead title={words.title}>
        <p>{words.intro}</p>
      </PageHead>
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
