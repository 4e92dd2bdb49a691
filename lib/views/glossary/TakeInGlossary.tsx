/** Takes another's glossary in: the file is judged, what it would change is shown, and only then anything is written. */
import { useId, useRef, useState } from 'preact/hooks';
import { GlossaryRefused } from '../../store/notes/glossary-refused.ts';
import type {
  GlossaryImportLine,
  GlossaryRepository,
  LastTakeIn,
} from '../../store/notes/glossary-repository.ts';
import { backupStrings } from '../../strings/backup.ts';
import type { ShareStrings } from '../../strings/share-glossary.ts';
import { timeWords } from '../backup/day-words.ts';
import { failureWords } from '../backup/failure-words.ts';
import { useFileDrop } from '../documents/use-file-drop.ts';
import { glossaryLink } from '../links.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { type FaultLines, faultLines } from './fault-lines.ts';
import { GlossaryPlan, type Remarks } from './GlossaryPlan.tsx';
import { readGlossary } from './read-glossary.ts';

interface Props {
  readonly glossary: GlossaryRepository;
  /** Another number after each change of it. */
  readonly changes: number;
  readonly words: ShareStrings;
}

type Step =
  | { readonly is: 'idle' }
  | { readonly is: 'reading' }
  /** Not to be stopped: it is one transaction. */
  | { readonly is: 'writing' }
  | { readonly is: 'said'; readonly lines: readonly string[]; readonly toGlossary: boolean }
  | { readonly is: 'refused'; readonly lines: FaultLines }
  | {
      readonly is: 'planned';
      readonly file: string;
      readonly lines: readonly GlossaryImportLine[];
      readonly remarks: Remarks;
    };

export function TakeInGlossary({ glossary, changes, words }: Props) {
  const { language, surface } = usePage();
  const field = useId();
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const reading = useRef<AbortController | null>(null);
  useSignalEffect((signal) => signal.addEventListener('abort', () => reading.current?.abort()), []);
  const [turn, setTurn] = useState(0);
  const last = useRead(() => glossary.lastTakeIn(), [glossary, changes, turn]);
  const isWorking = step.is === 'reading' || step.is === 'writing';

  const say = (...lines: readonly string[]): void => setStep({ is: 'said', lines, toGlossary: false });
  const refuse = (what: string, where: readonly string[] = []): void =>
    setStep({ is: 'refused', lines: { what, where } });
  const failed = (error: unknown): void => {
    if (error instanceof GlossaryRefused && error.reason === 'too-many') refuse(words.full);
    else refuse(failureWords(error, backupStrings(language)));
  };
  const read = async (file: File): Promise<void> => {
    reading.current?.abort();
    const stop = new AbortController();
    reading.current = stop;
    setStep({ is: 'reading' });
    try {
      const found = await readGlossary(file, stop.signal);
      if (found.is === 'unreadable') return refuse(words.fault.unreadable);
      if (found.is === 'rejected') return setStep({ is: 'refused', lines: faultLines(found.fault, words) });
      const lines = await glossary.planImport(found.words);
      if (!stop.signal.aborted) setStep({ is: 'planned', file: file.name, lines, remarks: found });
    } catch (error) {
      if (!stop.signal.aborted) failed(error);
    }
  };
  const stop = (): void => {
    reading.current?.abort();
    say(words.takeIn.stopped);
  };
  const write = (work: () => Promise<void>): void => {
    setStep({ is: 'writing' });
    work()
      .catch(failed)
      .finally(() => setTurn((number) => number + 1));
  };
  const take = (lines: readonly GlossaryImportLine[]): void =>
    write(async () => {
      await glossary.takeIn(lines);
      setStep({ is: 'said', lines: [words.takeIn.taken(lines.length)], toGlossary: true });
    });
  const undo = (taken: LastTakeIn): void =>
    write(async () => {
      const count = await glossary.undoTakeIn();
      if (count === null) return say(words.takeIn.nothingToUndo);
      const stayed = taken.words - count;
      say(words.takeIn.undone(count), ...(stayed > 0 ? [words.takeIn.stayed(stayed)] : []));
    });
  const onFiles = ([file, ...others]: readonly File[]): void => {
    if (others.length > 0) refuse(words.fault.several);
    else if (file !== undefined) void read(file);
  };
  const dropping = useFileDrop(onFiles, !isWorking);

  return (
    <section class="stack share-take">
      <h2 class="ds-heading" data-size="xs">
        {words.takeIn.title}
      </h2>
      <p id={`${field}-help`}>{words.takeIn.help}</p>
      <div class="ds-field backup-drop" data-dropping={dropping}>
        <label class="ds-label" for={field}>
          {words.takeIn.choose}
        </label>
        <input
          class="ds-input"
          id={field}
          type="file"
          accept=".json,.csv,.txt,.tsv,application/json,text/csv"
          aria-describedby={`${field}-help`}
          disabled={isWorking}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="backup-state">
        {isWorking && <p>{words.takeIn[step.is]}</p>}
        {step.is === 'said' && step.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      {step.is === 'reading' && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={stop}>
          {words.takeIn.cancel}
        </button>
      )}
      {step.is === 'said' && step.toGlossary && (
        <a class="ds-link" {...glossaryLink(surface)}>
          {words.takeIn.toGlossary}
        </a>
      )}
      <div role="alert">
        {step.is === 'refused' && (
          <div class="fault stack">
            <p>{step.lines.what}</p>
            {step.lines.where.length > 0 && (
              <ul class="bulleted">
                {step.lines.where.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      {step.is === 'planned' && (
        <GlossaryPlan
          key={step.file}
          {...step}
          words={words}
          onTake={take}
          onCancel={() => say(words.takeIn.stopped)}
        />
      )}
      {last !== null && !isWorking && step.is !== 'planned' && (
        <div class="actions">
          <p id={`${field}-last`} class="subtle">
            {words.takeIn.last(last.words, timeWords(last.takenAt, language))}
          </p>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-describedby={`${field}-last`}
            onClick={() => undo(last)}
          >
            {words.takeIn.undo}
          </button>
        </div>
      )}
    </section>
  );
}
