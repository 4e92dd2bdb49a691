/** One quiet line of how old the reader's last file is; where it is old enough, a way to make a new one. Never a dialog. */
import type { Note } from '../../model/note.ts';
import { backupAge } from '../../notes/backup-due.ts';
import { readLastExport } from '../../store/notes/last-export.ts';
import { backupStrings } from '../../strings/backup.ts';
import { workspaceLink } from '../links.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { dayWords } from './day-words.ts';

interface Props {
  /** All that are not in the trash. */
  readonly notes: readonly Pick<Note, 'savedAt'>[];
  /** On the backup page: also where nothing is due, and without a link to itself. Another number after each file. */
  readonly saved?: number;
}

export function BackupReminder({ notes, saved }: Props) {
  const { language, surface } = usePage();
  const words = backupStrings(language).age;
  const read = useRead(async () => ({ exportedAt: await readLastExport() }), [notes, saved]);
  if (read === null) return null;
  const isPage = saved !== undefined;
  const { exportedAt, changed, isDue } = backupAge(read.exportedAt, notes, Date.now());
  if (!isDue && !isPage) return null;
  return (
    <p class="small subtle backup-age" data-due={isDue}>
      {exportedAt === null ? words.never(changed) : words.last(dayWords(exportedAt, language), changed)}
      {!isPage && (
        <>
          {' '}
          <a class="ds-link" {...workspaceLink('#/backup', surface)}>
            {words.toBackup}
          </a>
        </>
      )}
    </p>
  );
}
