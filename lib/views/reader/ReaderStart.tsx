/** What stands in the reader before a paper does: how far it has come, a password, or what is wrong and what to do. */
import { useId, useRef, useState } from 'preact/hooks';
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { readerStrings } from '../../strings/reader.ts';
import type { FaultWords } from '../../strings/reader-strings.ts';
import { useFileDrop } from '../documents/use-file-drop.ts';
import { usePage } from '../page-context.ts';
import { GrantAccess } from '../page-tab/GrantAccess.tsx';
import { readableAddress, webAddress } from '../web-address.ts';
import { PasswordForm } from './PasswordForm.tsx';
import type { ReaderSource } from './reader-address.ts';
import type { PaperAttempt, PaperState } from './use-paper.ts';

interface Props {
  readonly source: ReaderSource;
  readonly attempt: PaperAttempt;
  readonly state: Exclude<PaperState, { is: 'open' }>;
}

const MEGABYTE = 1_000_000;

export function ReaderStart({ source, attempt, state }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const takesFile = state.is === 'refused' || state.is === 'cancelled';
  const [severalFiles, setSeveralFiles] = useState(false);
  const takeFiles = (files: readonly File[]): void => {
    const [file] = files;
    setSeveralFiles(files.length > 1);
    if (file !== undefined && files.length === 1) attempt.takeFile(file);
  };
  const isOver = useFileDrop(takeFiles, takesFile);
  return (
    <main class="reader-start stack" data-over={isOver || undefined}>
      <a class="ds-link brand" href="/workspace.html">
        <img src="/icon/saksspor.svg" width="28" height="28" alt="" />
        Saksspor
      </a>
      {state.is === 'making' && (
        <>
          <h1 class="ds-heading" data-size="sm">
            {strings.opening}
          </h1>
          <p class="subtle">{paperSearchStrings(language).making(state.left)}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={attempt.cancel}>
            {strings.cancel}
          </button>
        </>
      )}
      {state.is === 'fetching' && (
        <>
          <h1 class="ds-heading" data-size="sm">
            {strings.fetching}
          </h1>
          {source.is === 'address' && <p class="subtle">{readableAddress(source.address)}</p>}
          <progress aria-label={strings.fetching} {...progressOf(state)} />
          {/* Not a status: a screen reader would hear each number. */}
          <p class="subtle">{state.bytes > 0 && fetchedWords(strings.fetched, state, language)}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={attempt.cancel}>
            {strings.cancel}
          </button>
        </>
      )}
      {state.is === 'opening' && <p role="status">{strings.opening}</p>}
      {state.is === 'locked' && <PasswordForm isWrong={state.isWrong} onPassword={state.unlock} />}
      {takesFile && (
        <>
          <Words words={state.is === 'cancelled' ? strings.cancelled : strings.fault[state.fault]} />
          {state.is === 'refused' && state.status !== null && <p>{strings.answered(state.status)}</p>}
          {source.is === 'refused' && <p class="subtle">{source.address.slice(0, 300)}</p>}
          {source.is === 'address' && <p class="subtle">{readableAddress(source.address)}</p>}
          {state.is === 'refused' && state.fault === 'no-access' && <GrantAccess />}
          <div class="actions">
            {isWorthRetrying(state) && (
              <button type="button" class="ds-button" onClick={attempt.retry}>
                {strings.retry}
              </button>
            )}
            <FileButton isMain={!isWorthRetrying(state)} onFiles={takeFiles} />
            {source.is === 'address' && webAddress(source.address) !== null && (
              <a class="ds-button" data-variant="tertiary" href={source.address} rel="noreferrer">
                {strings.openOriginal}
              </a>
            )}
          </div>
          <p class="subtle">{strings.drop}</p>
          <p role="alert">{severalFiles && strings.severalFiles}</p>
        </>
      )}
    </main>
  );
}

function Words({ words }: { readonly words: FaultWords }) {
  return (
    <div class="stack" role="alert">
      <h1 class="ds-heading" data-size="sm">
        {words.title}
      </h1>
      <p>{words.help}</p>
    </div>
  );
}

function FileButton({
  isMain,
  onFiles,
}: {
  readonly isMain: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant={isMain ? undefined : 'secondary'}
        onClick={() => field.current?.click()}
      >
        {strings.chooseFile}
      </button>
      <input
        id={id}
        ref={field}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        aria-label={strings.chooseFile}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a change too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

type Fetching = Extract<PaperState, { is: 'fetching' }>;

function progressOf({ bytes, all }: Fetching): { readonly value?: number; readonly max?: number } {
  return all === null || bytes === 0 ? {} : { value: bytes, max: Math.max(all, bytes) };
}

function fetchedWords(
  words: (megabytes: string, all: string | null) => string,
  { bytes, all }: Fetching,
  language: string,
): string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return words(numbers.format(bytes / MEGABYTE), all === null ? null : numbers.format(all / MEGABYTE));
}

function isWorthRetrying(state: Props['state']): boolean {
  if (state.is === 'cancelled') return true;
  if (state.is !== 'refused') return false;
  return ['no-access', 'offline', 'gone', 'host-error', 'broken'].includes(state.fault);
}
