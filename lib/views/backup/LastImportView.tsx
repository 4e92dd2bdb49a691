/** The last import, and the button that takes it back. */
import type { LastImport } from '../../store/notes/backup.ts';
import type { BackupStrings } from '../../strings/backup.ts';

interface Props {
  readonly last: LastImport;
  /** When it was, in words. */
  readonly at: string;
  readonly words: BackupStrings;
  readonly onUndo: () => void;
}

export function LastImportView({ last, at, words, onUndo }: Props) {
  return (
    <div class="actions">
      <p class="subtle">{words.lastImport({ ...last, at })}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
