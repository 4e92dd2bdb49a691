/** Reads a backup back: the file is judged, what it would change is counted, and only then it is taken in. */
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { BackupKeeper, ImportCount, LastImport } from '../../store/notes/backup.ts';
import {
  type Backup,
  type BackupReading,
  MAX_BACKUP_SIZE,
  readBackup,
} from '../../store/notes/backup-file.ts';
import type { BackupStrings } from '../../strings/backup.ts';
import { usePage } from '../page-context.ts';
import { failureWords } from './failure-words.ts';

interface Props {
  readonly keeper: BackupKeeper;
  readonly words: BackupStrings;
}

type Step =
  | { readonly is: 'idle'; readonly said: string }
  | { readonly is: 'reading' }
  | { readonly is: 'planned'; readonly backup: Backup; readonly count: ImportCount };

export function ReadBackup({ keeper, words }: Props) {
  const { language } = usePage();
  const field = useId();
  const [step, setStep] = useState<Step>({ is: 'idle', said: '' });
  const [last, setLast] = useState<LastImport | null>(null);
  const refresh = useCallback((): void => void keeper.last().then(setLast, () => setLast(null)), [keeper]);
  useEffect(refresh, [refresh]);

  const say = (said: string): void => setStep({ is: 'idle', said });
  const attempt = (work: () => Promise<void>): void => {
    setStep({ is: 'reading' });
    work()
      .catch((error: unknown) => say(failureWords(error, words)))
      .finally(refresh);
  };
  const plan = (file: File): void =>
    attempt(async () => {
      const reading = await readFile(file);
      if (reading.is === 'rejected') return say(words.fault[reading.why]);
      const { backup } = reading;
      setStep({ is: 'planned', backup, count: await keeper.plan(backup) });
    });
  const take = (backup: Backup): void =>
    attempt(async () => {
      const { fresh, replacing } = await keeper.restore(backup);
      say(fresh + replacing === 0 ? words.nothingNew : words.taken);
    });
  const undo = (): void => attempt(async () => say(words.undone(await keeper.undo())));
  const timeOf = (time: string): string => new Date(time).toLocaleString(language);

  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.readTitle}
      </h2>
      <p id={`${field}-help`}>{words.readHelp}</p>
      <div class="ds-field">
        <label class="ds-label" for={field}>
          {words.choose}
        </label>
        <input
          class="ds-input"
          id={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${field}-help`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) plan(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {step.is === 'reading' && <p>{words.reading}</p>}
        {step.is === 'idle' && <p>{step.said}</p>}
        {step.is === 'planned' && (
          <>
            <p>{words.plan(timeOf(step.backup.savedAt))}</p>
            <ul>
              {words.counts(step.count).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {step.is === 'planned' && (
        <div class="actions">
          <button type="button" class="ds-button" onClick={() => take(step.backup)}>
            {words.take}
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => say('')}>
            {words.cancel}
          </button>
        </div>
      )}
      {step.is === 'idle' && last !== null && (
        <div class="actions">
          <p class="subtle">{words.lastImport(timeOf(last.importedAt), last.changes)}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={undo}>
            {words.undo}
          </button>
        </div>
      )}
    </section>
  );
}

/** The size is known before a byte of it is read. */
async function readFile(file: File): Promise<BackupReading> {
  if (file.size > MAX_BACKUP_SIZE) return { is: 'rejected', why: 'too-large' };
  return readBackup(await file.text(), Date.now());
}
