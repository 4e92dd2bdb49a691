/** The files that were given: how far each is, what came of it, and what can be done where it was not read. */
import { useId, useRef } from 'preact/hooks';
import type { DocumentId } from '../../model/document.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { fileReadingStrings } from '../../strings/file-reading.ts';
import { documentsLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { readerAddress } from '../reader/reader-address.ts';
import { faultWords } from './fault-words.ts';
import type { FileQueue, FileState, Original, QueuedFile } from './use-file-queue.ts';

export function FileQueueList({ queue }: { readonly queue: FileQueue }) {
  const { language } = usePage();
  const strings = fileReadingStrings(language);
  if (queue.files.length === 0) return null;
  const reading = queue.files.find(({ state }) => state.is === 'reading');
  return (
    <div class="file-queue">
      <p class="ds-sr-only" role="status">
        {reading !== undefined && strings.readingFile(reading.file.name)}
      </p>
      <ul class="rows" aria-label={strings.list}>
        {queue.files.map((one) => (
          <li key={one.id} class="row file-row">
            <span class="file-name">{one.file.name}</span>
            <State of={one} queue={queue} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StateProps {
  readonly of: QueuedFile;
  readonly queue: FileQueue;
}

function State({ of, queue }: StateProps) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const words = fileReadingStrings(language);
  const { file, id, state } = of;
  if (state.is === 'waiting') return <span class="small subtle">{words.waiting}</span>;
  if (state.is === 'reading') {
    return (
      <div class="reading">
        <progress aria-label={words.readingFile(file.name)} value={state.share} max={1} />
        <span class="small" aria-hidden="true">
          {Math.round(state.share * 100)} %
        </span>
        <button type="button" class="ds-button" data-variant="secondary" onClick={queue.cancel}>
          {strings.cancel}
        </button>
      </div>
    );
  }
  if (state.is === 'done') return <Done state={state} />;
  const isLocked = state.is === 'refused' && /password$/.test(state.fault);
  return (
    <>
      <p class={state.is === 'refused' ? 'fault' : ''} role="alert">
        {state.is === 'refused' ? faultWords(state.fault, language) : strings.cancelled}
      </p>
      {isLocked && <Password name={file.name} onPassword={(password) => queue.retry(id, password)} />}
      <div class="actions">
        {state.is === 'refused' && <OpenReader original={state.original} />}
        {isWorthRetrying(state) && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-label={words.retryFile(file.name)}
            onClick={() => queue.retry(id)}
          >
            {strings.retry}
          </button>
        )}
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-label={words.removeFile(file.name)}
          onClick={() => queue.remove(id)}
        >
          {strings.remove}
        </button>
      </div>
    </>
  );
}

/** The same file again says the same again. */
function isWorthRetrying(state: FileState): boolean {
  if (state.is !== 'refused') return state.is === 'cancelled';
  return ['unreadable', 'no-consent', 'no-database', 'no-room', 'failed'].includes(state.fault);
}

function Done({ state: { result, original } }: { readonly state: Extract<FileState, { is: 'done' }> }) {
  const { language, surface } = usePage();
  const strings = fileReadingStrings(language);
  const { newCases, fuller, same, document } = result.summary;
  return (
    <>
      <p class="small" role="status">
        {result.found ? strings.done(newCases.length + fuller.length + same.length) : strings.nothing}
      </p>
      <div class="actions">
        <OpenReader original={original} />
        {result.isKept && (
          <a class="ds-link app-link" {...documentsLink(document, surface)}>
            {strings.showDocument}
          </a>
        )}
      </div>
    </>
  );
}

function OpenReader({ original }: { readonly original: Original | null }) {
  const { language } = usePage();
  const strings = fileReadingStrings(language);
  if (original === null) return null;
  if (original.is === 'not-stored') {
    return <p class="small">{strings.originals.notStored[original.fault]}</p>;
  }
  return (
    <a
      class="ds-button"
      data-variant="secondary"
      href={readerAddress({ is: 'document', document: original.id as DocumentId })}
      target="_blank"
      rel="noreferrer"
    >
      {strings.openReader}
      <NewTabHint />
    </a>
  );
}

interface PasswordProps {
  readonly name: string;
  readonly onPassword: (password: string) => void;
}

function Password({ name, onPassword }: PasswordProps) {
  const { language } = usePage();
  const strings = fileReadingStrings(language);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="file-password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(field.current?.value ?? '');
      }}
    >
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {strings.password(name)}
        </label>
        <input id={id} ref={field} class="ds-input" type="password" autocomplete="off" />
      </div>
      <button type="submit" class="ds-button" data-variant="secondary">
        {strings.unlock}
      </button>
    </form>
  );
}
