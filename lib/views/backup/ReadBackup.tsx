/** Reads a backup back: the file is judged, what it would change is counted, and only then it is taken in. */
import { useId, useState } from 'preact/hooks';
import type { ImportPlan } from '../../store/notes/backup.ts';
import { type Backup, type BackupReading, countAhead } from '../../store/notes/backup-file.ts';
import type { SealedFile } from '../../store/notes/lock/sealed-file.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import type { BackupStrings } from '../../strings/backup.ts';
import { useFileDrop } from '../documents/use-file-drop.ts';
import { notesLink } from '../links.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { timeWords } from './day-words.ts';
import { failureWords } from './failure-words.ts';
import { ImportPlanView } from './ImportPlanView.tsx';
import { LastImportView } from './LastImportView.tsx';
import { readFile, readSealed } from './read-file.ts';
import { SealedFileForm } from './SealedFileForm.tsx';

interface Props {
  readonly store: NotesStore;
  /** Another number after each change of notes. */
  readonly changes: number;
  readonly words: BackupStrings;
}

type Step =
  | { readonly is: 'idle'; readonly said: readonly string[]; readonly toNotes: boolean }
  | { readonly is: 'working' }
  | { readonly is: 'sealed'; readonly sealed: SealedFile; readonly isWrong: boolean }
  | { readonly is: 'planned'; readonly backup: Backup; readonly plan: ImportPlan };

const NOTHING_SAID: Step = { is: 'idle', said: [], toNotes: false };

export function ReadBackup({ store, changes, words }: Props) {
  const { language, surface } = usePage();
  const field = useId();
  const [step, setStep] = useState<Step>(NOTHING_SAID);
  const [turn, setTurn] = useState(0);
  const last = useRead(() => store.backup.last(), [store, changes, turn]);
  const isIdle = step.is === 'idle';

  const say = (...said: readonly string[]): void => setStep({ is: 'idle', said, toNotes: false });
  const attempt = (work: () => Promise<void>): void => {
    setStep({ is: 'working' });
    work()
      .catch((error: unknown) => say(failureWords(error, words)))
      .finally(() => setTurn((number) => number + 1));
  };
  const judge = async (reading: BackupReading): Promise<void> => {
    if (reading.is === 'rejected') return say(words.fault[reading.why]);
    if (reading.is === 'sealed') return setStep({ ...reading, isWrong: false });
    const { backup } = reading;
    setStep({ is: 'planned', backup, plan: await store.backup.plan(backup) });
  };
  const read = (file: File): void => attempt(async () => judge(await readFile(file)));
  const open = (sealed: SealedFile, passphrase: string): void =>
    attempt(async () => {
      const reading = await readSealed(sealed, passphrase);
      if (reading === null) setStep({ is: 'sealed', sealed, isWrong: true });
      else await judge(reading);
    });
  const take = (backup: Backup, takesSettings: boolean): void =>
    attempt(async () => {
      const { conflicting } = (await store.backup.restore(backup, { takesSettings })).notes;
      const said = [words.taken, ...(conflicting > 0 ? [words.takenConflicts(conflicting)] : [])];
      setStep({ is: 'idle', said, toNotes: true });
    });
  const undo = (): void =>
    attempt(async () => {
      const stayed = await store.backup.undo();
      say(stayed.notes + stayed.judgements + stayed.glossary === 0 ? words.undone : words.undoneBut(stayed));
    });
  const dropping = useFileDrop(([file]) => file !== undefined && read(file), step.is !== 'working');

  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.readTitle}
      </h2>
      <p id={`${field}-help`}>{words.readHelp}</p>
      <div class="ds-field backup-drop" data-dropping={dropping}>
        <label class="ds-label" for={field}>
          {words.choose}
        </label>
        <input
          class="ds-input"
          id={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${field}-help`}
          disabled={step.is === 'working'}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) read(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="backup-state">
        {step.is === 'working' && <p>{words.reading}</p>}
        {isIdle && step.said.map((line) => <p key={line}>{line}</p>)}
      </div>
      {isIdle && step.toNotes && (
        <a class="ds-link" {...notesLink(null, surface)}>
          {words.toNotes}
        </a>
      )}
      {step.is === 'sealed' && (
        <SealedFileForm
          words={words}
          isWrong={step.isWrong}
          onOpen={(passphrase) => open(step.sealed, passphrase)}
          onCancel={() => say()}
        />
      )}
      {step.is === 'planned' && (
        <ImportPlanView
          plan={step.plan}
          savedAt={timeWords(step.backup.savedAt, language)}
          ahead={countAhead(step.backup, Date.now())}
          words={words}
          onTake={(takesSettings) => take(step.backup, takesSettings)}
          onCancel={() => say()}
        />
      )}
      {isIdle && last !== null && (
        <LastImportView last={last} at={timeWords(last.importedAt, language)} words={words} onUndo={undo} />
      )}
    </section>
  );
}
