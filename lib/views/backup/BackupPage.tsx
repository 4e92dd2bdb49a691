/** `#/backup`: what is the reader's, saved to a file and read back from one. */
import { useState } from 'preact/hooks';
import { openBackup } from '../../store/notes/backup.ts';
import { backupStrings } from '../../strings/backup.ts';
import { usePage } from '../page-context.ts';
import { ReadBackup } from './ReadBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';

export function BackupPage() {
  const { language } = usePage();
  const words = backupStrings(language);
  // One connection for as long as the page stands.
  const [keeper] = useState(() => openBackup());
  return (
    <article class="prose facts">
      <header class="page-head">
        <h1 class="ds-heading" data-size="md">
          {words.title}
        </h1>
        <p>{words.intro}</p>
      </header>
      <SaveBackup keeper={keeper} words={words} />
      <ReadBackup keeper={keeper} words={words} />
    </article>
  );
}
