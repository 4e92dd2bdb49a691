/** Makes a file of what is the reader's and hands it to the browser to save. */
import { useState } from 'preact/hooks';
import type { BackupKeeper } from '../../store/notes/backup.ts';
import { backupName, writeBackup } from '../../store/notes/backup-file.ts';
import type { BackupStrings } from '../../strings/backup.ts';
import { failureWords } from './failure-words.ts';

interface Props {
  readonly keeper: BackupKeeper;
  readonly words: BackupStrings;
}

/** ms. The browser reads the file after the click has been handled; a minute is more than any disk needs. */
const FILE_KEPT = 60_000;

export function SaveBackup({ keeper, words }: Props) {
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    try {
      const backup = await keeper.save();
      const name = backupName(backup);
      handOut(name, writeBackup(backup));
      setSaid(words.saved(name, backup.judgements.length));
    } catch (error) {
      setSaid(failureWords(error, words));
    }
  };
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.saveTitle}
      </h2>
      <p>{words.saveHelp}</p>
      <div class="actions">
        <button type="button" class="ds-button" onClick={() => void save()}>
          {words.save}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function handOut(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_KEPT);
}
