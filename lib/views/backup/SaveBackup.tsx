/** Makes a file of what is the reader's and hands it to the browser to save. */
import { useState } from 'preact/hooks';
import type { SavedBackup } from '../../store/notes/backup.ts';
import { keepLastExport } from '../../store/notes/last-export.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import type { BackupStrings } from '../../strings/backup.ts';
import { useRead } from '../notes/use-read.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { failureWords } from './failure-words.ts';
import { handOut } from './hand-out.ts';
import { SaveMarkdown } from './SaveMarkdown.tsx';

interface Props {
  readonly store: NotesStore;
  /** Another number after each change of notes. */
  readonly changes: number;
  readonly words: BackupStrings;
}

export function SaveBackup({ store, changes, words }: Props) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(0);
  const notes = useRead(() => store.notes.all(), [store, changes]);
  const save = async (): Promise<void> => {
    try {
      const file = await store.backup.file();
      // The day where the file is made: it is named for people.
      const name = `saksspor-${file.savedAt.slice(0, 10)}.json`;
      handOut({ name, text: file.text }, 'application/json');
      setSaid(savedWords(name, file, words));
      await keepLastExport(file.savedAt);
      setSaved(saved + 1);
    } catch (error) {
      setSaid([failureWords(error, words)]);
    }
  };
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.saveTitle}
      </h2>
      <p>{words.saveHelp}</p>
      {notes !== null && <BackupReminder notes={notes} saved={saved} />}
      <div class="actions">
        <button type="button" class="ds-button" onClick={() => void save()}>
          {words.save}
        </button>
        <SaveMarkdown notes={() => store.notes.all()} caseId={null} />
      </div>
      <p class="small subtle">{words.markdownHelp}</p>
      <div role="status" class="backup-state">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

function savedWords(name: string, file: SavedBackup, words: BackupStrings): readonly string[] {
  return [
    words.saved({ ...file, name }),
    ...(file.isSealed ? [words.sealed] : []),
    ...(file.revisionsLeftOut > 0 ? [words.revisionsLeftOut(file.revisionsLeftOut)] : []),
    ...(file.unreadable > 0 ? [words.unreadable(file.unreadable)] : []),
  ];
}
